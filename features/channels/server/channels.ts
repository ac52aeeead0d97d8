import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { Channel, ChannelId, OfferedPlatform, Registering, Revising } from '../contract.ts'
import { refuse } from '../faults.ts'
import { invisibleIn, mixedIn } from '../handle.ts'
import { isHolding, mayRegister, maySee } from '../rules.ts'
import { requireCustodians } from './custodians.ts'
import { toChannel, type ChannelRow } from './shown.ts'
import * as store from './store.ts'
import { holdsSince } from './trust-store.ts'

export async function list(work: Work, institution: InstitutionId, withRetired = false) {
  const why = maySee(work.person, institution)
  if (why) throw refuseHouse(why)
  return (await store.list(work, institution, withRetired)).map((row) => toChannel(row, work.now))
}

export const findMany = async (work: Work, ids: readonly ChannelId[]) => (await store.findMany(work, ids)).map((row) => toChannel(row, work.now))

/** Whether nothing could go out on a channel at any of these moments: frozen, or in an incident. */
export async function wasHeld(work: Work, channel: ChannelId, moments: readonly [Temporal.Instant, ...Temporal.Instant[]]) {
  const first = moments.reduce((a, b) => (isBefore(a, b) ? a : b))
  return (await holdsSince(work, channel, first)).some((span) => moments.some((moment) => isHolding(span, moment)))
}

/** Locks a channel that this person may see; what they may do with it is asked next. */
export async function locked(work: Work, id: ChannelId) {
  const row = await store.lock(work, id)
  if (!row || maySee(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  return row
}

export const heldBy = (row: ChannelRow) => ({ institution: row.institution_id, custodians: row.custodian_ids })

export function requireInUse(row: ChannelRow) {
  if (row.retired_at) throw refuse('IS_RETIRED')
}

export function requireNotOwn(row: ChannelRow) {
  if (row.is_own) throw refuse('IS_OWN')
}

/** The channel as it is after a change made in this transaction. */
export async function after(work: Work, id: ChannelId): Promise<Channel> {
  const [channel] = await findMany(work, [id])
  if (!channel) throw refuseHouse('NOT_FOUND')
  return channel
}

function requirePlain(handle: string) {
  const hidden = invisibleIn(handle)
  if (hidden) throw refuse('HANDLE_INVISIBLE', hidden)
  const mixed = mixedIn(handle)
  if (mixed) throw refuse('HANDLE_MIXED', mixed)
}

const factsOf = (wanted: Omit<Revising, 'id'>) => ({
  handle: wanted.handle,
  address: wanted.address,
  custodian_ids: wanted.custodians,
  purpose: wanted.purpose || null,
  audience: wanted.audience || null,
  legal_basis: wanted.legalBasis || null,
  credential_expires_at: wanted.credentialExpiresAt ? Temporal.Instant.from(wanted.credentialExpiresAt) : null,
})

/** Registers an official account on one of the platforms the house offers. */
export async function register(work: Work, offered: readonly OfferedPlatform[], wanted: Registering) {
  const why = mayRegister(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  const platform = offered.find(({ id }) => id === wanted.platform)
  if (!platform) throw refuse('PLATFORM_UNKNOWN')
  requirePlain(wanted.handle)
  await requireCustodians(work, wanted.institution, wanted.custodians)
  const id = await store.insert(work, {
    ...factsOf(wanted),
    institution_id: wanted.institution,
    connector: platform.connector,
    platform: platform.id,
    is_own: false,
    registered_by: work.person.house ? null : work.person.id,
    registered_at: work.now,
  })
  if (!id) throw refuse('HANDLE_TAKEN', { handle: wanted.handle })
  await work.announce('channel.registered', { institution: wanted.institution, id, detail: { platform: platform.id, handle: wanted.handle } })
  return after(work, id)
}

/** Changes what the register says of an account: its name, its purpose, who answers for it. */
export async function revise(work: Work, { id, ...wanted }: Revising) {
  const row = await locked(work, id)
  const why = mayRegister(work.person, row.institution_id)
  if (why) throw refuseHouse(why)
  requireNotOwn(row)
  requireInUse(row)
  requirePlain(wanted.handle)
  await requireCustodians(
    work,
    row.institution_id,
    wanted.custodians.filter((one) => !row.custodian_ids.includes(one)),
  )
  if (await store.isTaken(work, row, wanted.handle)) throw refuse('HANDLE_TAKEN', { handle: wanted.handle })
  await store.update(work, id, factsOf(wanted))
  const detail = { handle: wanted.handle, ...(row.handle === wanted.handle ? {} : { was: row.handle }), custodians: wanted.custodians.length }
  await work.announce('channel.revised', { institution: row.institution_id, id, detail })
  return after(work, id)
}

/** Gives an account up: it stays in the register, and the public is told that it is no longer ours to speak by. */
export async function retire(work: Work, { id, reason }: { id: ChannelId; reason: string }) {
  const row = await locked(work, id)
  const why = mayRegister(work.person, row.institution_id)
  if (why) throw refuseHouse(why)
  requireNotOwn(row)
  requireInUse(row)
  if (row.incident_at) throw refuse('INCIDENT_OPEN')
  await store.update(work, id, { retired_at: work.now, retired_by: work.person.id, retired_why: reason })
  await work.announce('channel.retired', { institution: row.institution_id, id, detail: { reason } })
  return after(work, id)
}

export async function reinstate(work: Work, id: ChannelId) {
  const row = await locked(work, id)
  const why = mayRegister(work.person, row.institution_id)
  if (why) throw refuseHouse(why)
  if (!row.retired_at) return after(work, id)
  await store.update(work, id, { retired_at: null, retired_by: null, retired_why: null })
  await work.announce('channel.reinstated', { institution: row.institution_id, id })
  return after(work, id)
}

/** Gives a new institution the channels it has by itself (its own pages); safe to run twice. */
export async function registerOwn(work: Work, own: readonly OfferedPlatform[], institution: InstitutionId) {
  for (const platform of own) {
    const id = await store.insert(work, {
      institution_id: institution,
      platform: platform.id,
      handle: platform.name,
      address: null,
      custodian_ids: [],
      purpose: null,
      audience: null,
      legal_basis: null,
      credential_expires_at: null,
      connector: platform.connector,
      is_own: true,
      registered_by: null,
      registered_at: work.now,
    })
    if (id) await work.announce('channel.registered', { institution, id, detail: { platform: platform.id } })
  }
}
