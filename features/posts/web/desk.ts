import type { InstitutionId } from '#kit/ids.ts'
import { forgetDraft } from '#kit/web/kept-drafts.ts'
import type { Session } from '#kit/web/session.tsx'
import type { Content, Post, PostId } from '../contract.ts'
import { isSameContent, merge } from '../merging.ts'
import { afterFailing, afterSaving, unborn, type Keeping } from './keeping.ts'
import { posts } from './queries.ts'

const rests = 800
const triesAgain = 5_000

export type Start = { post: Post | null; institution: InstitutionId; content: Content; onMade: (id: PostId) => void }
export type Shown = { content: Content; post: Post | null; keeping: Keeping }
type Saved = { post: Post | null; keeping: Keeping; isSent: boolean }

async function save(institution: InstitutionId, known: Post | null, { content, session }: { content: Content; session: Session }): Promise<Saved> {
  try {
    const answer = known
      ? await posts.save.call({ id: known.id, version: known.version, content, base: known.content })
      : { kind: 'saved', post: await posts.draft.call({ institution, content }) }
    const keeping = afterSaving(answer, known?.content ?? content)
    if (keeping.kind === 'saved') await forgetDraft(session, known?.id ?? unborn).catch(() => undefined)
    return { post: keeping.kind === 'saved' ? answer.post : null, keeping, isSent: true }
  } catch (error) {
    return { post: null, keeping: await afterFailing(session, { error, post: known, content }), isSent: false }
  }
}

function makeTimer(run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const clear = () => clearTimeout(timer)
  const set = (wait: number) => {
    clear()
    timer = setTimeout(run, wait)
  }
  return { set, clear }
}

/** What lies open: the words as typed, as they were last saved, and the post as the server last had it. */
type Sheet = { content: Content; saved: Content; post: Post | null; isSaving: boolean; isAside: boolean }

/** Joins what the server has now with what was typed since `base`; false when both changed the same words. */
function join(sheet: Sheet, newest: Post, base: Content) {
  const { content, conflicts } = merge({ base, theirs: newest.content, mine: sheet.content })
  if (conflicts.length > 0) return false
  const isAll = isSameContent(content, newest.content)
  Object.assign(sheet, { post: newest, content, saved: isAll ? content : newest.content })
  return true
}

type Means = { show: (change: Partial<Shown>) => void; timer: ReturnType<typeof makeTimer>; flush: () => Promise<Post | null> }

/** What comes from others while the page is open. */
const hearing = (sheet: Sheet, { show, timer, flush }: Means) => ({
  /** A colleague saved, or an approver decided: taken in at once where nothing of ours is in the way. */
  hear: (newest: Post) => {
    const { post, isSaving, isAside } = sheet
    if (!post || isSaving || isAside || newest.id !== post.id || newest.version < post.version) return
    if (newest.version === post.version) sheet.post = newest
    else if (!join(sheet, newest, post.content)) return
    show({ post: sheet.post, content: sheet.content })
    if (sheet.saved !== sheet.content) timer.set(rests)
  },
  /** Takes up a newer version: as it is, or with our own words over it. */
  takeUp: (newest: Post, ours?: Content) => {
    const content = ours && !isSameContent(ours, newest.content) ? ours : newest.content
    Object.assign(sheet, { isAside: false, post: newest, saved: newest.content, content })
    show({ post: newest, content, keeping: { kind: 'untouched' } })
    if (content !== newest.content) void flush()
  },
})

/**
 * The desk under the page: saves shortly after the last letter, one save at a time; without a connection it keeps the words in this
 * browser, sealed, and tries again. What a colleague saves meanwhile is joined with what is open. It outlives every render.
 */
export function openDesk(start: Start, who: Session, show: (change: Partial<Shown>) => void) {
  const sheet: Sheet = { content: start.content, saved: start.content, post: start.post, isSaving: false, isAside: false }
  let [session, onMade] = [who, start.onMade]
  let saving: Promise<Post | null> = Promise.resolve(start.post)
  const timer = makeTimer(() => void flush())

  const saveOnce = async (): Promise<Post | null> => {
    const [written, known] = [sheet.content, sheet.post]
    sheet.isSaving = true
    show({ keeping: { kind: 'saving' } })
    const { post: made, keeping: kept, isSent } = await save(start.institution, known, { content: written, session })
    // While the answer travelled, the writer may have gone on in the very words a colleague had changed.
    const keeping: Keeping = made && !join(sheet, made, written) ? { kind: 'aside', newest: made, base: written } : kept
    Object.assign(sheet, { isSaving: false, isAside: keeping.kind === 'aside', ...(isSent && !made ? { saved: written } : {}) })
    show({ keeping, post: sheet.post, content: sheet.content })
    if (keeping.kind === 'kept' || keeping.kind === 'open') timer.set(triesAgain)
    if (made && sheet.saved !== sheet.content) timer.set(rests)
    if (made && !known) onMade(made.id)
    return made
  }
  const isSaved = () => sheet.saved === sheet.content
  /** Saves at once; answers the post as the server has it, or null when it could not be saved. */
  const flush = (): Promise<Post | null> => {
    timer.clear()
    saving = saving.then(() => (isSaved() && sheet.post && !sheet.isAside ? sheet.post : saveOnce()))
    return saving
  }
  return {
    /** Who writes and where the page is may change while the desk stands. */
    know: (now: { session: Session; onMade: Start['onMade'] }) => {
      ;[session, onMade] = [now.session, now.onMade]
    },
    flush,
    isSaved,
    write: (change: Partial<Content>) => {
      sheet.content = { ...sheet.content, ...change }
      show({ content: sheet.content })
      timer.set(rests)
    },
    ...hearing(sheet, { show, timer, flush }),
  }
}
