import { sql, type Insertable, type Updateable } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'
import type { ChannelRow } from './shown.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Every channel with what is in force on it. */
export const standing = (work: Work) =>
  rows(work)
    .selectFrom('channels as c')
    .leftJoin('channel_freezes as f', (join) => join.onRef('f.channel_id', '=', 'c.id').on('f.lifted_at', 'is', null))
    .leftJoin('channel_incidents as i', (join) => join.onRef('i.channel_id', '=', 'c.id').on('i.closed_at', 'is', null))
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('channel_attestations')
          .select(['attested_at', 'is_ours', 'are_admins_right', 'has_two_factor'])
          .whereRef('channel_id', '=', 'c.id')
          .orderBy('attested_at', 'desc')
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .selectAll('c')
    .select(['f.frozen_at', 'i.opened_at as incident_at', 'a.attested_at', 'a.is_ours', 'a.are_admins_right', 'a.has_two_factor'])
    .select(sql<PersonId[]>`sinergi.custodians_serving(c.id)`.as('serving'))

/** In the order they were registered; retired ones only where asked for. */
export const list = (work: Work, institution: InstitutionId, withRetired = false): Promise<ChannelRow[]> =>
  standing(work)
    .where('c.institution_id', '=', institution)
    .$if(!withRetired, (query) => query.where('c.retired_at', 'is', null))
    .orderBy('c.registered_at')
    .orderBy('c.id')
    .execute()

export const findMany = async (work: Work, ids: readonly ChannelId[]): Promise<ChannelRow[]> =>
  ids.length === 0 ? [] : standing(work).where('c.id', 'in', ids).execute()

/** One channel, its row locked until the transaction ends. */
export async function lock(work: Work, id: ChannelId) {
  const locked = await rows(work).selectFrom('channels').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return locked ? (await findMany(work, [id]))[0] : undefined
}

/** The new row's id; null when the account is registered already. */
export async function insert(work: Work, row: Insertable<Tables['channels']>) {
  const made = await rows(work)
    .insertInto('channels')
    .values(row)
    .onConflict((conflict) => conflict.columns(['institution_id', 'platform', 'handle_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

export const update = (work: Work, id: ChannelId, change: Updateable<Tables['channels']>) =>
  rows(work).updateTable('channels').set(change).where('id', '=', id).execute()

/** Whether another account of the institution goes by this handle on this platform already. */
export const isTaken = async (work: Work, { institution_id, platform, id }: ChannelRow, handle: string) =>
  (await rows(work)
    .selectFrom('channels')
    .select('id')
    .where('institution_id', '=', institution_id)
    .where('platform', '=', platform)
    .where('handle_key', '=', sql<string>`lower(ltrim(${handle}, '@'))`)
    .where('id', '<>', id)
    .executeTakeFirst()) !== undefined
