import { useEffect, useMemo, useState } from 'react'
import type { InstitutionId } from '#kit/ids.ts'
import { forgetDraft } from '#kit/web/kept-drafts.ts'
import { useSession, type Session } from '#kit/web/session.tsx'
import type { Content, Post, PostId } from '../contract.ts'
import { afterFailing, afterSaving, unborn, type Keeping } from './keeping.ts'
import { posts } from './queries.ts'

const rests = 800
const triesAgain = 5_000

type Start = { post: Post | null; institution: InstitutionId; content: Content; onMade: (id: PostId) => void }
type Shown = { content: Content; post: Post | null; keeping: Keeping }

type Saved = { post: Post | null; keeping: Keeping; isSent: boolean }

async function save(institution: InstitutionId, known: Post | null, { content, session }: { content: Content; session: Session }): Promise<Saved> {
  try {
    const answer = known
      ? await posts.save.call({ id: known.id, version: known.version, content })
      : { kind: 'saved', post: await posts.draft.call({ institution, content }) }
    const keeping = afterSaving(answer)
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

/**
 * The desk under the page: saves shortly after the last letter, one save at a time; without a connection it keeps the words in this
 * browser, sealed, and tries again. It outlives every render.
 */
function openDesk(start: Start, who: Session, show: (change: Partial<Shown>) => void) {
  let { content, post, onMade } = start
  let session = who
  let saved = content
  let saving: Promise<Post | null> = Promise.resolve(post)
  const timer = makeTimer(() => void flush())

  const saveOnce = async (): Promise<Post | null> => {
    const [written, known] = [content, post]
    show({ keeping: { kind: 'saving' } })
    const { post: made, keeping, isSent } = await save(start.institution, known, { content: written, session })
    if (isSent) saved = written
    if (made) post = made
    show({ keeping, post })
    if (keeping.kind === 'kept' || keeping.kind === 'open') timer.set(triesAgain)
    if (made && !known) onMade(made.id)
    return made
  }
  const isSaved = () => saved === content && post !== null
  /** Saves at once; answers the post as the server has it, or null when it could not be saved. */
  const flush = (): Promise<Post | null> => {
    timer.clear()
    saving = saving.then(() => (isSaved() ? post : saveOnce()))
    return saving
  }
  return {
    /** Who writes and where the page is may change while the desk stands. */
    know: (now: { session: Session; onMade: Start['onMade'] }) => {
      ;[session, onMade] = [now.session, now.onMade]
    },
    flush,
    isSaved: () => saved === content,
    write: (change: Partial<Content>) => {
      content = { ...content, ...change }
      show({ content })
      timer.set(rests)
    },
    /** Takes up a newer version: as it is, or with our own words over it. */
    takeUp: (newest: Post, ours?: Content) => {
      ;[post, saved, content] = [newest, newest.content, ours ?? newest.content]
      show({ post, content, keeping: { kind: 'untouched' } })
      if (ours) void flush()
    },
  }
}

/** Keeps what is written; see `openDesk`. */
export function useWriting(start: Start) {
  const session = useSession()
  const [shown, setShown] = useState<Shown>({ content: start.content, post: start.post, keeping: { kind: 'untouched' } })
  const [desk] = useState(() => openDesk(start, session, (change) => setShown((before) => ({ ...before, ...change }))))
  const { onMade } = start
  useEffect(() => desk.know({ session, onMade }), [desk, session, onMade])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!desk.isSaved()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      if (!desk.isSaved()) void desk.flush()
    }
  }, [desk])
  return useMemo(() => ({ ...shown, write: desk.write, flush: desk.flush, takeUp: desk.takeUp }), [shown, desk])
}

export type Writing = ReturnType<typeof useWriting>
