import * as channels from '#features/channels/server/channels.ts'
import * as posts from '#features/posts/server/reading.ts'
import type { PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { DeliveryRow } from './store.ts'

/** What a notice about a delivery needs: its post, and whom it concerns. */
export type Matter = { post: string; title: string; for: PersonId[] }

/** Concerns whoever planned it and whoever looks after the post. */
export async function matterOf(work: Work, row: DeliveryRow): Promise<Matter> {
  const head = (await posts.heads(work, [row.post_id])).get(row.post_id)
  return { post: row.post_id, title: head?.title ?? '', for: [...new Set([row.called_id ?? row.scheduled_by, ...(head ? [head.keptBy] : [])])] }
}

/** Concerns the custodians of the channel; where it has none, whoever plans there. */
export async function handoffMatterOf(work: Work, row: DeliveryRow): Promise<Matter> {
  const [channel] = await channels.findMany(work, [row.channel_id])
  return { ...(await matterOf(work, row)), for: channel?.custodians ?? [] }
}
