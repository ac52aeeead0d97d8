import type { Work } from '#kit/server/work.ts'
import type { Notice, NoticeId } from '../contract.ts'
import * as store from './store.ts'

const shown = (row: store.NoticeRow): Notice => ({
  id: row.id,
  institution: row.institution_id,
  kind: row.kind,
  event: row.event,
  title: row.title,
  path: row.path,
  at: row.at.toString(),
  isRead: row.read_at !== null,
  isSettled: row.settled_at !== null,
})

/** One's own notices, newest first. */
export async function list(work: Work, wanted: { isUnread: boolean; after?: string | undefined; limit: number }) {
  const found = await store.page(work, wanted)
  const rows = found.slice(0, wanted.limit).map(shown)
  return { rows, next: found.length > wanted.limit ? (rows.at(-1)?.id ?? null) : null }
}

export const unread = async (work: Work) => ({ count: await store.countUnread(work) })

/** Marks one's own as read; another's stay as they are. */
export async function read(work: Work, ids: readonly NoticeId[]) {
  await store.read(work, ids)
  return null
}

export async function readAll(work: Work) {
  await store.read(work, 'all')
  return null
}
