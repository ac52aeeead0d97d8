import * as channels from '#features/channels/server/channels.ts'
import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '#features/posts/contract.ts'
import { mayRead } from '#features/posts/rules.ts'
import * as publishing from '#features/publishing/server/reading.ts'
import { refuse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { Item } from '../contract.ts'
import * as store from './store.ts'

const shown = (row: store.ItemRow): Item => ({
  id: row.id,
  delivery: row.delivery_id,
  kind: row.kind,
  by: { handle: row.by_handle, name: row.by_name },
  text: row.text,
  address: row.address,
  saidAt: row.said_at.toString(),
})

/** What was said about any delivery of a post, newest first. */
export async function ofPost(work: Work, post: PostId) {
  const deliveries = await publishing.ofPost(work, post)
  const found = await store.ofDeliveries(
    work,
    deliveries.map(({ id }) => id),
  )
  return found.map(shown)
}

/** What was last said to an account, for who may read what it publishes. */
export async function ofChannel(work: Work, id: ChannelId) {
  const [channel] = await channels.findMany(work, [id])
  if (!channel || mayRead(work.person, channel.institution) !== null) throw refuse('NOT_FOUND')
  const watch = await store.watchOf(work, id)
  return { state: watch?.state ?? null, readAt: watch?.read_at?.toString() ?? null, items: (await store.ofChannel(work, id)).map(shown) }
}
