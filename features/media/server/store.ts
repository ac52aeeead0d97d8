import type { Insertable, Selectable } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { Media, MediaId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

const toMedia = (row: Selectable<Tables['media']>): Media => ({
  id: row.id,
  institution: row.institution_id,
  type: row.type,
  width: row.width,
  height: row.height,
  bytes: row.bytes,
  alt: row.alt,
  isDecorative: row.is_decorative,
  hadLocation: row.had_location,
})

export const list = async (work: Work, ids: readonly MediaId[]) =>
  ids.length === 0 ? [] : (await rows(work).selectFrom('media').selectAll().where('id', 'in', ids).execute()).map(toMedia)

export const insert = async (work: Work, row: Insertable<Tables['media']>) =>
  toMedia(await rows(work).insertInto('media').values(row).returningAll().executeTakeFirstOrThrow())

export async function lock(work: Work, id: MediaId) {
  const row = await rows(work).selectFrom('media').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toMedia(row) : null
}

export const describe = async (work: Work, id: MediaId, change: { alt: string | null; is_decorative: boolean }) =>
  toMedia(await rows(work).updateTable('media').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow())
