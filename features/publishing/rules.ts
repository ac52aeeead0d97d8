import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { holds, isCoordinator, type Person, type Verdict } from '#kit/rules.ts'
import { isBefore } from '#kit/time.ts'
import type { DeliveryState } from './contract.ts'

export const mayPlan = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin') ? null : 'FORBIDDEN'

export const mayHandOver = (person: Person, institution: InstitutionId, custodians: readonly PersonId[]): Verdict<'FORBIDDEN'> =>
  custodians.includes(person.id) ? null : mayPlan(person, institution)

/** A network is paused by the coordinator, an institution or channel by its admins, and by editors too in an outage's first minute. */
export function mayPause(person: Person, pause: { institution: InstitutionId; scope: 'channel' | 'institution' | 'network' }): Verdict<'FORBIDDEN'> {
  if (pause.scope === 'network') return isCoordinator(person) && holds(person, pause.institution, 'coordinator') ? null : 'FORBIDDEN'
  return holds(person, pause.institution, 'admin') ? null : 'FORBIDDEN'
}

/** What a person may do with a delivery in each state; nothing acts on one that is being sent. */
export const isMovable = (state: DeliveryState) => ['scheduled', 'held', 'expired', 'waiting', 'rejected', 'signed_out'].includes(state)
export const isReleasable = (state: DeliveryState) => ['held', 'rejected', 'signed_out', 'waiting'].includes(state)
export const isCancellable = (state: DeliveryState) => [...movable, 'handoff'].includes(state)
const movable: DeliveryState[] = ['scheduled', 'held', 'expired', 'waiting', 'rejected', 'signed_out']

type PauseShape = {
  scope: string
  institution: InstitutionId
  channel: string | null
  isEmergencyExempt: boolean
  startedAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
}
type Covered = { institutions: readonly InstitutionId[]; channel: string; isEmergency: boolean }

/** Whether a pause holds a delivery back at a moment, past or present. `institutions`: its own and those it is a work unit of. */
export function isCovering(pause: PauseShape, delivery: Covered, moment: Temporal.Instant) {
  const isOutside = isBefore(moment, pause.startedAt) || [pause.endedAt, pause.endsAt].some((end) => end !== null && !isBefore(moment, end))
  if (isOutside || (delivery.isEmergency && pause.isEmergencyExempt)) return false
  if (pause.scope === 'network') return true
  if (pause.scope === 'channel') return pause.channel === delivery.channel
  return delivery.institutions.includes(pause.institution)
}
