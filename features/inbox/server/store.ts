import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

export type ItemRow = Selectable<Tables['inbox_items']>
export type WatchRow = Selectable<Tables['inbox_watches']>

const rows = (work: Work) => work.tx.withTables<Tables>()

export const watchOf = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('inbox_watches').selectAll().where('channel_id', '=', channel).executeTakeFirst()

/** The watch of a channel, made where there is none, taken for this transaction. */
export async function lockWatch(work: Work, made: Insertable<Tables['inbox_watches']>): Promise<WatchRow> {
  await rows(work)
    .insertInto('inbox_watches')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return rows(work).selectFrom('inbox_watches').selectAll().where('channel_id', '=', made.channel_id).forUpdate().executeTakeFirstOrThrow()
}

export const update = (work: Work, channel: ChannelId, change: Updateable<Tables['inbox_watches']>) =>
  rows(work).updateTable('inbox_watches').set(change).where('channel_id', '=', channel).execute()

/** Answers how many were not known before. */
export async function keep(work: Work, items: Insertable<Tables['inbox_items']>[]) {
  if (items.length === 0) return 0
  const made = await rows(work)
    .insertInto('inbox_items')
    .values(items)
    .onConflict((conflict) => conflict.columns(['channel_id', 'remote_id']).doNothing())
    .returning('id')
    .execute()
  return made.length
}

export const ofDeliveries = async (work: Work, deliveries: readonly DeliveryId[]) =>
  deliveries.length === 0
    ? []
    : rows(work)
        .selectFrom('inbox_items')
        .selectAll()
        .where('delivery_id', 'in', deliveries)
        .orderBy('said_at', 'desc')
        .orderBy('id', 'desc')
        .limit(200)
        .execute()

export const ofChannel = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('inbox_items').selectAll().where('channel_id', '=', channel).orderBy('said_at', 'desc').orderBy('id', 'desc').limit(30).execute()

/** Forgets what was said before a moment, in the whole house. Answers how many. */
export async function forgetBefore(work: Work, moment: Temporal.Instant) {
  const found = await sql<{ gone: number }>`select sinergi.forget_heard(${moment.toString()}::timestamptz) as gone`.execute(work.tx)
  return found.rows[0]?.gone ?? 0
}
