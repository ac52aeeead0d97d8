import * as approvals from '#features/approvals/server/approvals.ts'
import type { ChannelId } from '#features/channels/contract.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import { isFrozen, isPaused } from './claiming.ts'
import { release } from './publishing.ts'
import * as store from './store.ts'

/** What waited longer than this is let go by a person, who sees whether it still makes sense. */
const longest = { hours: 24 }

/** A channel was connected again: what only waited for that goes on, unless a pause, a freeze or its approved window says otherwise. */
export async function resume(work: Work, channel: ChannelId) {
  const waiting = (await store.inStates(work, ['signed_out'])).filter((row) => row.channel_id === channel)
  for (const row of waiting) {
    const isOld = isBefore(row.due_at, work.now.subtract(longest))
    const isHeldBack = isOld || (await isPaused(work, row)) || (await isFrozen(work, row))
    if (!isHeldBack && approvals.mayMoveTo(await approvals.statusOf(work, row.post_id), work.now)) await release(work, row.id)
  }
}
