import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

export type WatchRow = Selectable<Tables['metric_watches']>

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Told twice, it is watched once. */
export const insert = (work: Work, watch: Insertable<Tables['metric_watches']>) =>
  rows(work)
    .insertInto('metric_watches')
    .values(watch)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** What is due on a channel by a moment, longest due first, taken for this transaction. */
export const lockDue = (work: Work, channel: ChannelId, { by, most }: { by: Temporal.Instant; most: number }) =>
  rows(work)
    .selectFrom('metric_watches')
    .selectAll()
    .where('channel_id', '=', channel)
    .where('next_at', '<=', by)
    .orderBy('next_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()

export const update = (work: Work, delivery: DeliveryId, change: Updateable<Tables['metric_watches']>) =>
  rows(work).updateTable('metric_watches').set(change).where('delivery_id', '=', delivery).execute()

export const keep = (work: Work, reading: Omit<Insertable<Tables['metric_readings']>, 'read_at' | 'counts'>, counts: Readonly<Record<string, number>>) =>
  rows(work)
    .insertInto('metric_readings')
    .values({ ...reading, read_at: work.now, counts: JSON.stringify(counts) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Each watch with its newest reading. */
export const ofDeliveries = async (work: Work, deliveries: readonly DeliveryId[]) =>
  deliveries.length === 0
    ? []
    : rows(work)
        .selectFrom('metric_watches as w')
        .leftJoinLateral(
          (of) =>
            of
              .selectFrom('metric_readings')
              .select(['read_at', 'counts'])
              .whereRef('delivery_id', '=', 'w.delivery_id')
              .orderBy('read_at', 'desc')
              .limit(1)
              .as('r'),
          (join) => join.onTrue(),
        )
        .select(['w.delivery_id', 'w.channel_id', 'w.state', 'r.read_at', 'r.counts'])
        .where('w.delivery_id', 'in', deliveries)
        .execute()

/** Channels of the whole house on which something is due. */
export async function due(work: Work, most: number) {
  const found = await sql<{ institution_id: InstitutionId; channel_id: ChannelId }>`
    select institution_id, channel_id from sinergi.metrics_due(${work.now.toString()}::timestamptz, ${most})`.execute(work.tx)
  return found.rows
}
