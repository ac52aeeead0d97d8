import type { InstitutionId } from '#kit/ids.ts'
import { sql, type Insertable, type Selectable } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { MediaId, UploadId } from '../contract.ts'
import { rows } from './store.ts'
import type { Tables } from './tables.ts'

const toUpload = (row: Selectable<Tables['uploads']>) => ({ ...row, length: Number(row.length), received: Number(row.received) })
export type Upload = ReturnType<typeof toUpload>

export const insert = async (work: Work, row: Insertable<Tables['uploads']>) =>
  toUpload(await rows(work).insertInto('uploads').values(row).returningAll().executeTakeFirstOrThrow())

/** Only to whoever began it. */
export async function find(work: Work, id: UploadId) {
  let query = rows(work).selectFrom('uploads').selectAll().where('id', '=', id)
  if (!work.person.house) query = query.where('begun_by', '=', work.person.id)
  const row = await query.executeTakeFirst()
  return row ? toUpload(row) : null
}

export async function lock(work: Work, id: UploadId) {
  const row = await rows(work).selectFrom('uploads').selectAll().where('id', '=', id).where('media_id', 'is', null).forUpdate().executeTakeFirst()
  return row ? toUpload(row) : null
}

/** Counts a part in if it joins what was received; false when somebody else's part was first. */
export async function advance(work: Work, { id, from, to, part }: { id: UploadId; from: number; to: number; part: string }) {
  const done = await rows(work)
    .updateTable('uploads')
    .set({ received: to, touched_at: work.now, parts: sql<string[]>`array_append(parts, ${part})` })
    .where('id', '=', id)
    .where('received', '=', from)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Its parts stay named until the sweep, which removes what is left of them. */
export const finish = (work: Work, id: UploadId, { media, parts }: { media: MediaId; parts: string[] }) =>
  rows(work)
    .updateTable('uploads')
    .set((is) => ({ received: is.ref('length'), media_id: media, parts, touched_at: work.now }))
    .where('id', '=', id)
    .execute()

export const remove = (work: Work, id: UploadId) => rows(work).deleteFrom('uploads').where('id', '=', id).execute()

/** Uploads nobody has touched since, of every institution. */
export const stale = async (work: Work, before: Temporal.Instant) =>
  (await sql<{ institution_id: InstitutionId; id: UploadId }>`select * from sinergi.uploads_stale(${before.toString()}::timestamptz)`.execute(work.tx)).rows
