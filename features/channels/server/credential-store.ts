import { sql, type Insertable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export const find = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('channel_credentials').selectAll().where('channel_id', '=', channel).executeTakeFirst()

export const lock = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('channel_credentials').selectAll().where('channel_id', '=', channel).forUpdate().executeTakeFirst()

/** Puts a credential in force; what was there before is gone. */
export const put = (work: Work, row: Insertable<Tables['channel_credentials']>) =>
  rows(work)
    .insertInto('channel_credentials')
    .values(row)
    .onConflict((conflict) => conflict.column('channel_id').doUpdateSet(row))
    .execute()

export const renew = (work: Work, channel: ChannelId, sealed: string) =>
  rows(work).updateTable('channel_credentials').set({ sealed, renewed_at: work.now }).where('channel_id', '=', channel).execute()

export const forget = (work: Work, channel: ChannelId) => rows(work).deleteFrom('channel_credentials').where('channel_id', '=', channel).execute()

/** Every channel of the house that has a credential. */
export async function connected(work: Work) {
  const found = await sql<{
    institution_id: InstitutionId
    channel_id: ChannelId
  }>`select institution_id, channel_id from sinergi.connected_channels()`.execute(work.tx)
  return found.rows
}
