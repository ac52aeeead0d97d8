import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId, IncidentId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { incidentSteps, type IncidentStep, type StepState } from '../kinds.ts'
import { mayCloseIncident, mayOpenIncident, mayTick } from '../rules.ts'
import { after, heldBy, locked, requireInUse, requireNotOwn } from './channels.ts'
import * as store from './incident-store.ts'

/**
 * *Akun dibajak*, one act: nothing goes out on the account from this commit on, the network is warned, the list of steps is open.
 * The queue itself is held by whoever follows `channel.incident_opened`.
 */
export async function openIncident(work: Work, { id, what }: { id: ChannelId; what: string }) {
  const row = await locked(work, id)
  const why = mayOpenIncident(work.person, heldBy(row))
  if (why) throw refuseHouse(why)
  requireNotOwn(row)
  requireInUse(row)
  if (row.incident_at) throw refuse('INCIDENT_OPEN')
  await store.insert(work, { institution_id: row.institution_id, channel_id: id, what })
  await work.announce('channel.incident_opened', { institution: row.institution_id, id, detail: { platform: row.platform, handle: row.handle } })
  return after(work, id)
}

async function lockOpen(work: Work, id: IncidentId) {
  const incident = await store.lock(work, id)
  if (!incident) throw refuseHouse('NOT_FOUND')
  const channel = await locked(work, incident.channel_id)
  return { incident, channel }
}

export type Ticking = { id: IncidentId; step: IncidentStep; state: StepState; note: string | null }

/** Ticks a step, skips it with a reason, or opens it again; who and when is kept. */
export async function tick(work: Work, { id, step, state, note }: Ticking) {
  const { incident, channel } = await lockOpen(work, id)
  const why = mayTick(work.person, heldBy(channel))
  if (why) throw refuseHouse(why)
  if (incident.closed_at) throw refuse('INCIDENT_CLOSED')
  await store.tick(work, { incident_id: id, institution_id: incident.institution_id, step, state, note })
  await work.announce('channel.step_ticked', { institution: incident.institution_id, id: channel.id, detail: { step, state } })
  return after(work, channel.id)
}

/** The account is ours again. What was held meanwhile waits for a person, one by one. */
export async function closeIncident(work: Work, { id, summary }: { id: IncidentId; summary: string }) {
  const { incident, channel } = await lockOpen(work, id)
  const why = mayCloseIncident(work.person, heldBy(channel))
  if (why) throw refuseHouse(why)
  if (incident.closed_at) throw refuse('INCIDENT_CLOSED')
  const open = incidentSteps.length - (await store.settled(work, id))
  if (open > 0) throw refuse('STEPS_OPEN', { count: open })
  await store.close(work, id, summary)
  await work.announce('channel.incident_closed', { institution: incident.institution_id, id: channel.id, detail: { summary } })
  return after(work, channel.id)
}

/** A custodian stated that all is right again: the last step of an open incident. */
export async function tickAttested(work: Work, channel: ChannelId) {
  const open = await store.openOn(work, channel)
  if (open) await store.tick(work, { incident_id: open.id, institution_id: open.institution_id, step: 'attest', state: 'done', note: null })
}
