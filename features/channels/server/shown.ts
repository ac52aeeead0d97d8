import type { Selectable } from 'kysely'
import type { PersonId } from '#kit/ids.ts'
import type { Channel } from '../contract.ts'
import { attestationDueAt, healthOf, problemsOf, type Standing } from '../rules.ts'
import type { Tables } from './tables.ts'

/** A channel's row with what is in force on it: its latest statement, an open freeze, an open incident. */
export type ChannelRow = Selectable<Tables['channels']> & {
  frozen_at: Temporal.Instant | null
  incident_at: Temporal.Instant | null
  attested_at: Temporal.Instant | null
  is_ours: boolean | null
  are_admins_right: boolean | null
  has_two_factor: boolean | null
  /** Its custodians who still serve. */
  serving: PersonId[]
}

export const standingOf = (row: ChannelRow): Standing => ({
  isOwn: row.is_own,
  registeredAt: row.registered_at,
  custodians: row.serving.length,
  purpose: row.purpose,
  legalBasis: row.legal_basis,
  credentialExpiresAt: row.credential_expires_at,
  testProblem: row.test_problem,
  testedAt: row.tested_at,
  attestation: row.attested_at && {
    at: row.attested_at,
    isOurs: row.is_ours === true,
    areAdminsRight: row.are_admins_right === true,
    hasTwoFactor: row.has_two_factor === true,
  },
  frozenAt: row.frozen_at,
  incidentAt: row.incident_at,
  retiredAt: row.retired_at,
})

/** What crosses the wire: the row, judged at this moment. */
export function toChannel(row: ChannelRow, now: Temporal.Instant): Channel {
  const standing = standingOf(row)
  const { health, at } = healthOf(standing, now)
  return {
    id: row.id,
    institution: row.institution_id,
    connector: row.connector,
    platform: row.platform,
    handle: row.handle,
    address: row.address,
    custodians: row.custodian_ids,
    purpose: row.purpose,
    audience: row.audience,
    legalBasis: row.legal_basis,
    isOwn: row.is_own,
    registeredAt: row.registered_at.toString(),
    credentialExpiresAt: row.credential_expires_at?.toString() ?? null,
    attestationDueAt: attestationDueAt(standing)?.toString() ?? null,
    health,
    healthAt: at?.toString() ?? null,
    testProblem: row.test_problem,
    problems: problemsOf(standing, now),
    isFrozen: row.frozen_at !== null || row.incident_at !== null,
    retiredAt: row.retired_at?.toString() ?? null,
  }
}
