import * as channels from '#features/channels/server/channels.ts'
import type { PostId } from '#features/posts/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import * as publishing from '#features/publishing/server/reading.ts'
import type { Connector } from '#kit/connector.ts'
import type { Work } from '#kit/server/work.ts'
import type { Measured } from '../contract.ts'
import { nextReading } from '../rules.ts'
import { readLater } from './later.ts'
import * as store from './store.ts'

export type Connectors = ReadonlyMap<string, Connector>

/** Begins to watch what has just been published, where its platform tells numbers and we know it there. */
export async function watch(work: Work, connectors: Connectors, delivery: DeliveryId) {
  const [found] = await publishing.publishedOnes(work, [delivery])
  const [channel] = found ? await channels.findMany(work, [found.channel]) : []
  if (!found || !channel || !connectors.get(channel.connector)?.metrics) return
  const { institution, remote, publishedAt } = found
  const nextAt = nextReading(publishedAt, work.now)
  await store.insert(work, {
    delivery_id: delivery,
    institution_id: institution,
    channel_id: channel.id,
    remote_id: remote,
    published_at: publishedAt,
    state: 'waiting',
    next_at: nextAt,
  })
  // Long out already when the house hears of it (the example, a worker that was away): read at once.
  if (publishedAt.until(work.now).total('minutes') > 15) {
    await store.update(work, delivery, { next_at: work.now })
    await readLater(work, { institution, channel: channel.id })
  }
}

const namesOf = (connectors: Connectors, connector: string | undefined) => (connector ? connectors.get(connector)?.metrics?.measures : undefined) ?? []

/** The newest numbers of every delivery of a post that is watched, in the order its platform names them. */
export async function ofPost(work: Work, connectors: Connectors, post: PostId): Promise<Measured[]> {
  const deliveries = await publishing.ofPost(work, post)
  const rows = await store.ofDeliveries(
    work,
    deliveries.map(({ id }) => id),
  )
  const used = await channels.findMany(work, [...new Set(rows.map((row) => row.channel_id))])
  return rows.map((row) => {
    const measures = namesOf(connectors, used.find(({ id }) => id === row.channel_id)?.connector)
    const values = measures.flatMap(({ id, label }) => {
      const value = row.counts?.[id]
      return value === undefined ? [] : [{ id, label, value }]
    })
    return { delivery: row.delivery_id, state: row.state, readAt: row.read_at?.toString() ?? null, values }
  })
}
