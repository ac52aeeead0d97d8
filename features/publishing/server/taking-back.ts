import * as channels from '#features/channels/server/channels.ts'
import { Answered, type Connector, type Outcome } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import type { DeliveryId } from '../contract.ts'
import { accountFor } from './delivering.ts'
import { recallLater } from './later.ts'
import { matterOf } from './matter.ts'
import * as store from './store.ts'

/** Minutes until each further try at a platform that could not be reached: about an hour in all, then a person must do it. */
const patience = [1, 2, 4, 8, 16, 30] as const

/**
 * How long to wait before asking again, in minutes; null where asking again will not help. Taking back is harmless to repeat: what is gone
 * stays gone, so an answer that was lost is simply asked for again.
 */
function minutesUntil(outcome: Outcome | null, round: number) {
  const next = patience[round]
  if (!outcome || next === undefined) return null
  if (outcome.kind === 'retry' || outcome.kind === 'pending') return Math.max(next, Math.ceil(outcome.after.total('minutes')))
  return outcome.kind === 'unavailable' || outcome.kind === 'unknown' ? next : null
}

type Wanted = { institution: InstitutionId; delivery: DeliveryId; round?: number }

async function publishedOf({ work }: JobContext, { institution, delivery }: Wanted) {
  return work(institution, async (open) => {
    const row = await store.find(open, delivery)
    const [channel] = row ? await channels.findMany(open, [row.channel_id]) : []
    return row?.state === 'published' && channel ? { row, channel } : null
  })
}

async function ask(context: JobContext, connector: Connector | undefined, { row, channel }: NonNullable<Awaited<ReturnType<typeof publishedOf>>>) {
  if (!connector?.recall || !row.remote_id) return null
  try {
    return await connector.recall(await accountFor(context, channel), { id: row.remote_id, address: row.remote_address })
  } catch (error) {
    if (error instanceof Answered) return error.outcome
    throw error
  }
}

/** Takes one published delivery back on its platform; asks again where that is busy, and where it needs a person, says so and leaves it published. */
export async function takeBack(context: JobContext, connectors: ReadonlyMap<string, Connector>, wanted: Wanted) {
  const { institution, delivery, round = 0 } = wanted
  const found = await publishedOf(context, wanted)
  if (!found) return
  const outcome = await ask(context, connectors.get(found.channel.connector), found)
  const minutes = minutesUntil(outcome, round)
  await context.work(institution, async (work) => {
    if (minutes !== null) {
      await store.update(work, delivery, { why: 'recall_waits' })
      return recallLater(work, found.row, { at: work.now.add({ minutes }), round: round + 1 })
    }
    const isGone = outcome?.kind === 'ok'
    await store.update(work, delivery, isGone ? { state: 'recalled', why: null } : { why: 'recall_by_hand' })
    return work.announce(isGone ? 'delivery.recalled' : 'delivery.recall_by_hand', { institution, id: delivery, detail: await matterOf(work, found.row) })
  })
}
