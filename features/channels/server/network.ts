import { reachOf } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import type { Overseen, Warning } from '../contract.ts'
import { healthOf } from '../rules.ts'
import * as store from './network-store.ts'
import { toChannel } from './shown.ts'

/** Accounts of the network that were taken over and are not ours again yet: whose, which, since when, and no more. */
export async function warnings(work: Work): Promise<Warning[]> {
  return (await store.incidents(work)).map((row) => ({
    institution: row.institution_id,
    platform: row.platform,
    handle: row.handle,
    since: row.opened_at.toString(),
  }))
}

/** How every account is that this person works with or looks after: their own with what has to be put right, those below only how they are. */
export async function overview(work: Work): Promise<Overseen[]> {
  const reach = reachOf(work.person)
  const own = (reach.length > 0 ? await store.within(work, reach) : []).map((row) => toChannel(row, work.now))
  const below = (await store.below(work)).filter((row) => !reach.includes(row.institution_id))
  const shown = own.map(({ id, institution, platform, handle, health, healthAt, problems, attestationDueAt, custodians }): Overseen => {
    return { id, institution, platform, handle, health, healthAt, problems, attestationDueAt, isMine: custodians.includes(work.person.id) }
  })
  return [
    ...shown,
    ...below.map((row): Overseen => {
      const { health, at } = healthOf(
        {
          credentialExpiresAt: row.credential_expires_at,
          testProblem: row.is_failing ? '' : null,
          testedAt: row.tested_at,
          frozenAt: row.frozen_at,
          incidentAt: row.incident_at,
          retiredAt: null,
        },
        work.now,
      )
      return {
        id: null,
        institution: row.institution_id,
        platform: row.platform,
        handle: row.handle,
        health,
        healthAt: at?.toString() ?? null,
        problems: [],
        attestationDueAt: null,
        isMine: false,
      }
    }),
  ]
}
