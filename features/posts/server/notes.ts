import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { PostId } from '../contract.ts'
import { mayJoin } from '../rules.ts'
import type { Anchor, Note, NoteId } from '../team-contract.ts'
import { findReadable } from './reading.ts'
import * as store from './team-store.ts'

/** Finds a post for somebody of its own team; a reader by grant learns nothing of what the team says to itself. */
export async function findForTeam(work: Work, id: PostId) {
  const post = await findReadable(work, id)
  if (mayJoin(work.person, post.institution_id)) throw refuseHouse('NOT_FOUND')
  return post
}

const shown = (row: store.NoteRow, names: ReadonlyMap<PersonId, string>): Note => ({
  id: row.id,
  replyTo: row.reply_to,
  anchor: row.anchor,
  text: row.text,
  mentioned: row.mentioned,
  by: names.get(row.written_by) ?? '–',
  byId: row.written_by,
  at: row.written_at.toString(),
  resolvedBy: row.resolved_by ? (names.get(row.resolved_by) ?? '–') : null,
  resolvedAt: row.resolved_at?.toString() ?? null,
})

async function named(work: Work, found: store.NoteRow[]): Promise<Note[]> {
  const names = await people.names(work, [...new Set(found.flatMap((row) => [row.written_by, ...(row.resolved_by ? [row.resolved_by] : [])]))])
  return found.map((row) => shown(row, names))
}

async function one(work: Work, row: store.NoteRow): Promise<Note> {
  const [note] = await named(work, [row])
  if (!note) throw refuseHouse('NOT_FOUND')
  return note
}

export async function list(work: Work, post: PostId) {
  await findForTeam(work, post)
  return named(work, await store.notesOf(work, post))
}

/** Everyone of the institution who works on drafts, and so can be called into one. */
export async function colleagues(work: Work, post: PostId) {
  const { institution_id } = await findForTeam(work, post)
  return (await people.holdersOf(work, institution_id, 'editor', 'admin', 'approver')).map(({ id, name }) => ({ id, name }))
}

type Writing = { post: PostId; text: string; anchor: Anchor | null; replyTo: NoteId | null; mentioned: PersonId[] }

/** Writes a note beside the text, never into it. An answer stands under the note it answers; people of elsewhere cannot be called. */
export async function write(work: Work, { post: id, text, anchor, replyTo, mentioned }: Writing) {
  const post = await findForTeam(work, id)
  const first = replyTo ? await store.lockNote(work, replyTo) : null
  if (replyTo && first?.post_id !== id) throw refuseHouse('NOT_FOUND')
  const known = new Set((await colleagues(work, id)).map((colleague) => colleague.id))
  const called = mentioned.filter((person) => known.has(person))
  const row = await store.insertNote(work, {
    institution_id: post.institution_id,
    post_id: id,
    reply_to: first ? (first.reply_to ?? first.id) : null,
    anchor: anchor && !first ? JSON.stringify(anchor) : null,
    text,
    mentioned: called,
    written_by: work.person.id,
    written_at: work.now,
    resolved_by: null,
    resolved_at: null,
  })
  await work.announce('post.note_written', { institution: post.institution_id, id, detail: { note: row.id, title: post.title, for: called } })
  return one(work, row)
}

export async function resolve(work: Work, { id, isResolved }: { id: NoteId; isResolved: boolean }) {
  const row = await store.lockNote(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  await findForTeam(work, row.post_id)
  const after = await store.setResolved(work, id, isResolved)
  await work.announce(isResolved ? 'post.note_resolved' : 'post.note_reopened', { institution: row.institution_id, id: row.post_id, detail: { note: id } })
  return one(work, after)
}
