import type { Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Channel, ChannelId, Registering } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

const toChannel = (row: Selectable<Tables['channels']>): Channel => ({
  id: row.id,
  institution: row.institution_id,
  connector: row.connector,
  platform: row.platform,
  handle: row.handle,
  address: row.address,
  custodians: row.custodian_ids,
  isFrozen: row.frozen_at !== null,
})

export const list = async (work: Work, institution: InstitutionId) =>
  (await rows(work).selectFrom('channels').selectAll().where('institution_id', '=', institution).orderBy('registered_at').orderBy('id').execute()).map(
    toChannel,
  )

export const findMany = async (work: Work, ids: readonly ChannelId[]) =>
  ids.length === 0 ? [] : (await rows(work).selectFrom('channels').selectAll().where('id', 'in', ids).execute()).map(toChannel)

/** Null when the account is registered already. */
export async function insert(work: Work, wanted: Registering & { connector: string }) {
  const row = await rows(work)
    .insertInto('channels')
    .values({
      institution_id: wanted.institution,
      connector: wanted.connector,
      platform: wanted.platform,
      handle: wanted.handle,
      address: wanted.address,
      custodian_ids: wanted.custodians,
      registered_by: work.person.house ? null : work.person.id,
      registered_at: work.now,
      frozen_at: null,
    })
    .onConflict((conflict) => conflict.columns(['institution_id', 'platform', 'handle']).doNothing())
    .returningAll()
    .executeTakeFirst()
  return row ? toChannel(row) : null
}
