import type { ChannelId } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { Pause, PauseId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayPause } from '../rules.ts'
import { hasLeft, hold } from './claiming.ts'
import * as store from './store.ts'

async function shownMany(work: Work, rows: readonly store.PauseRow[]): Promise<Pause[]> {
  const names = await people.names(
    work,
    rows.map((row) => row.started_by),
  )
  return rows.map((row) => ({
    id: row.id,
    institution: row.institution_id,
    scope: row.scope,
    channel: row.channel_id,
    reason: row.reason,
    note: row.note,
    isEmergencyExempt: row.is_emergency_exempt,
    startedBy: names.get(row.started_by) ?? '–',
    startedAt: row.started_at.toString(),
    endsAt: row.ends_at?.toString() ?? null,
    mayEnd: mayPause(work.person, { institution: row.institution_id, scope: row.scope }) === null,
  }))
}

const one = async (work: Work, row: store.PauseRow) => {
  const [pause] = await shownMany(work, [row])
  if (!pause) throw refuseHouse('NOT_FOUND')
  return pause
}

/** Pauses in force. Everyone signed in knows of them: mourning is not a secret. */
export async function pauses(work: Work) {
  const open = await store.openPauses(work)
  return shownMany(
    work,
    open.filter((row) => !row.ends_at || isBefore(work.now, row.ends_at)),
  )
}

export type Pausing = {
  institution: InstitutionId
  scope: Pause['scope']
  channel: ChannelId | null
  reason: Pause['reason']
  note: string | null
  isEmergencyExempt: boolean
  endsAt: string | null
}

async function requireChannel(work: Work, { scope, channel, institution }: Pausing) {
  if (scope !== 'channel') return null
  const [found] = channel ? await channels.findMany(work, [channel]) : []
  if (found?.institution !== institution) throw refuseHouse('NOT_FOUND')
  return found.id
}

export async function pause(work: Work, pausing: Pausing) {
  const why = mayPause(work.person, pausing)
  if (why) throw refuseHouse(why)
  const endsAt = pausing.endsAt ? Temporal.Instant.from(pausing.endsAt) : null
  if (endsAt && !isBefore(work.now, endsAt)) throw refuse('PAUSE_ENDS_FIRST')
  const row = await store.insertPause(work, {
    institution_id: pausing.institution,
    scope: pausing.scope,
    channel_id: await requireChannel(work, pausing),
    reason: pausing.reason,
    note: pausing.note,
    is_emergency_exempt: pausing.isEmergencyExempt,
    started_by: work.person.id,
    started_at: work.now,
    ends_at: endsAt,
    ended_by: null,
    ended_at: null,
  })
  await work.announce('pause.started', { institution: row.institution_id, id: row.id, detail: { scope: row.scope, reason: row.reason } })
  return one(work, row)
}

/** Ends a pause. Held deliveries stay held: each is released, moved or dropped by a person. */
export async function resume(work: Work, id: PauseId) {
  const row = await store.lockPause(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  const why = mayPause(work.person, { institution: row.institution_id, scope: row.scope })
  if (why) throw refuseHouse(why)
  const ended = row.ended_at ? row : await store.endPause(work, id)
  await work.announce('pause.ended', { institution: row.institution_id, id })
  return one(work, ended)
}

/** An account was taken over: whatever was to go out on it is held at once, and each is let go by a person afterwards. */
export async function holdQueue(work: Work, channel: ChannelId) {
  for (const { id } of await store.queuedOn(work, channel)) {
    const row = await store.lock(work, id)
    if (row && ['scheduled', 'waiting'].includes(row.state) && !(await hasLeft(work, id))) await hold(work, row, 'channel_frozen')
  }
}
