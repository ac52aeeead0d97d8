import type { State } from '#kit/web/state-mark.tsx'
import type { Slot } from '../contract.ts'

/** What a reader must see first where deliveries of one slot differ. */
const urgency: readonly Slot['deliveries'][number]['state'][] = [
  'rejected',
  'signed_out',
  'unconfirmed',
  'handoff',
  'held',
  'expired',
  'waiting',
  'sending',
  'scheduled',
  'published',
  'recalled',
]

/** The one mark of a slot: its delivery in most trouble; where all is only planned, how far its approval is. */
export function lookOf({ deliveries, post }: Slot): State {
  const states = deliveries.map(({ state }) => state)
  const first = urgency.find((state) => states.includes(state)) ?? 'scheduled'
  return first === 'scheduled' && post && post.state !== 'approved' ? post.state : first
}

export const hasConflict = ({ deliveries }: Slot) => deliveries.some(({ conflict }) => conflict !== null)
export const idsOf = ({ deliveries }: Slot) => deliveries.flatMap(({ id }) => id ?? [])
export const platformsOf = ({ deliveries }: Slot) => [...new Set(deliveries.map(({ platform }) => platform))]
