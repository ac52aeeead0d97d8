import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { Attesting, ChannelId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayAttest, mayFreeze, mayLift } from '../rules.ts'
import { after, heldBy, locked, requireInUse, requireNotOwn } from './channels.ts'
import { tickAttested } from './incidents.ts'
import * as store from './store.ts'
import * as trust from './trust-store.ts'

/** *Pernyataan berkala*: a custodian says whether the account is ours, its admins are right and two-factor is on. A "no" is kept and shown. */
export async function attest(work: Work, { id, isOurs, areAdminsRight, hasTwoFactor, note }: Attesting) {
  const row = await locked(work, id)
  const why = mayAttest(work.person, heldBy(row))
  if (why) throw refuse(why)
  requireNotOwn(row)
  requireInUse(row)
  await trust.insertAttestation(work, {
    institution_id: row.institution_id,
    channel_id: id,
    is_ours: isOurs,
    are_admins_right: areAdminsRight,
    has_two_factor: hasTwoFactor,
    note,
    attested_by: work.person.id,
    attested_at: work.now,
  })
  if (row.incident_at && isOurs && areAdminsRight && hasTwoFactor) await tickAttested(work, id)
  await work.announce('channel.attested', { institution: row.institution_id, id, detail: { isOurs, areAdminsRight, hasTwoFactor } })
  return after(work, id)
}

/** Nothing goes out on this account from now on; what is due meanwhile is held until a person lets it go. */
export async function freeze(work: Work, { id, reason }: { id: ChannelId; reason: string }) {
  const row = await locked(work, id)
  const why = mayFreeze(work.person, heldBy(row))
  if (why) throw refuseHouse(why)
  requireInUse(row)
  if (row.frozen_at) {
    const [open] = await trust.freezes(work, id)
    const names = await people.names(work, open ? [open.frozen_by] : [])
    throw refuse('ALREADY_FROZEN', { by: (open && names.get(open.frozen_by)) ?? '–' })
  }
  await trust.insertFreeze(work, {
    institution_id: row.institution_id,
    channel_id: id,
    reason,
    frozen_by: work.person.id,
    frozen_at: work.now,
    lifted_by: null,
    lifted_at: null,
  })
  await work.announce('channel.frozen', { institution: row.institution_id, id, detail: { reason, title: row.handle } })
  return after(work, id)
}

export async function lift(work: Work, id: ChannelId) {
  const row = await locked(work, id)
  const why = mayLift(work.person, heldBy(row))
  if (why) throw refuseHouse(why)
  if (!row.frozen_at) throw refuse('NOT_FROZEN')
  await trust.liftFreeze(work, id)
  await work.announce('channel.lifted', { institution: row.institution_id, id })
  return after(work, id)
}

/**
 * What the last look at the connection found: `problem` in the platform's words, or null when it works. Whoever looks (a test, a
 * delivery that was signed out) says so here; `expiresAt` is set when the look told it.
 */
export async function noteTest(work: Work, id: ChannelId, found: { problem: string | null; expiresAt?: Temporal.Instant | null }) {
  const [row] = await store.findMany(work, [id])
  if (!row) return
  await store.update(work, id, {
    tested_at: work.now,
    test_problem: found.problem,
    ...(found.expiresAt === undefined ? {} : { credential_expires_at: found.expiresAt }),
  })
  if (row.test_problem === found.problem) return
  const happened = found.problem === null ? 'channel.works' : found.problem === 'signed_out' ? 'channel.signed_out' : 'channel.failed'
  await work.announce(happened, { institution: row.institution_id, id, detail: { problem: found.problem } })
}
