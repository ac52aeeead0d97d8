import { isPassing } from '#kit/web/client.ts'
import { now } from '#kit/web/clock.ts'
import { keepDraft } from '#kit/web/kept-drafts.ts'
import type { Session } from '#kit/web/session.tsx'
import type { Content, Post } from '../contract.ts'

/** Where the words are kept at this moment. */
export type Keeping =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'kept' }
  | { kind: 'open' }
  | { kind: 'refused'; error: unknown }
  | { kind: 'aside'; newest: Post; base: Content }

/** Somebody else's words came first: theirs stay, ours were put aside, and the writer chooses. */
export const afterSaving = (answer: { kind: string; post: Post }, base: Content): Keeping =>
  answer.kind === 'kept_aside' ? { kind: 'aside', newest: answer.post, base } : { kind: 'saved', at: now().toString() }

/** What was written before there was a post to write to. */
export const unborn = 'baru'

/** A save that no answer came to is kept in this browser; one that was refused is shown. */
export async function afterFailing(session: Session, failed: { error: unknown; post: Post | null; content: Content }): Promise<Keeping> {
  const { error, post, content } = failed
  if (!isPassing(error)) return { kind: 'refused', error }
  const isKept = await keepDraft(session, { id: post?.id ?? unborn, version: post?.version ?? 0, content }).catch(() => false)
  return { kind: isKept ? 'kept' : 'open' }
}
