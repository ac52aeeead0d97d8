import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId, ChannelPage, Incident } from '../contract.ts'
import { incidentSteps } from '../kinds.ts'
import { maySee } from '../rules.ts'
import { membersFor } from './custodians.ts'
import { toChannel, type ChannelRow } from './shown.ts'
import * as credentials from './credential-store.ts'
import * as store from './store.ts'
import * as trust from './trust-store.ts'

type Rows = {
  attestations: Awaited<ReturnType<typeof trust.attestations>>
  freezes: Awaited<ReturnType<typeof trust.freezes>>
  incidents: Awaited<ReturnType<typeof trust.incidents>>
  steps: Awaited<ReturnType<typeof trust.steps>>
  credential: Awaited<ReturnType<typeof credentials.find>>
}
type NameOf = (id: PersonId | null) => string | null

async function namesIn(work: Work, row: ChannelRow, { attestations, freezes, incidents, steps, credential }: Rows): Promise<NameOf> {
  const ids = [
    ...row.custodian_ids,
    ...attestations.map((one) => one.attested_by),
    ...freezes.flatMap((one) => [one.frozen_by, one.lifted_by]),
    ...incidents.flatMap((one) => [one.opened_by, one.closed_by]),
    ...steps.map((one) => one.ticked_by),
    credential?.connected_by ?? null,
  ]
  const names = await people.names(work, [...new Set(ids.filter((id) => id !== null))])
  return (id) => (id ? (names.get(id) ?? '–') : null)
}

function incidentOf(row: Rows['incidents'][number], steps: Rows['steps'], nameOf: NameOf): Incident {
  return {
    id: row.id,
    what: row.what,
    openedBy: nameOf(row.opened_by) ?? '–',
    openedAt: row.opened_at.toString(),
    closedBy: nameOf(row.closed_by),
    closedAt: row.closed_at?.toString() ?? null,
    summary: row.summary,
    steps: incidentSteps.map((step) => {
      const ticked = steps.find((one) => one.incident_id === row.id && one.step === step)
      return {
        step,
        state: ticked?.state ?? 'open',
        note: ticked?.note ?? null,
        by: nameOf(ticked?.ticked_by ?? null),
        at: ticked?.ticked_at.toString() ?? null,
      }
    }),
  }
}

/** One channel with all that is kept about it. */
export async function get(work: Work, id: ChannelId): Promise<ChannelPage> {
  const [row] = await store.findMany(work, [id])
  if (!row || maySee(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  const found: Rows = {
    attestations: await trust.attestations(work, id),
    freezes: await trust.freezes(work, id),
    incidents: await trust.incidents(work, id),
    steps: await trust.steps(work, id),
    credential: await credentials.find(work, id),
  }
  const nameOf = await namesIn(work, row, found)
  const members = await membersFor(work, row.institution_id)
  return {
    channel: toChannel(row, work.now),
    custodians: row.custodian_ids.map((one) => ({ id: one, name: nameOf(one) ?? '–', isActive: members.some((member) => member.id === one) })),
    admins: members.filter(({ roles }) => roles.includes('admin')).map(({ name }) => name),
    attestations: found.attestations.map((one) => ({
      by: nameOf(one.attested_by) ?? '–',
      at: one.attested_at.toString(),
      isOurs: one.is_ours,
      areAdminsRight: one.are_admins_right,
      hasTwoFactor: one.has_two_factor,
      note: one.note,
    })),
    freezes: found.freezes.map((one) => ({
      reason: one.reason,
      by: nameOf(one.frozen_by) ?? '–',
      at: one.frozen_at.toString(),
      liftedBy: nameOf(one.lifted_by),
      liftedAt: one.lifted_at?.toString() ?? null,
    })),
    incidents: found.incidents.map((one) => incidentOf(one, found.steps, nameOf)),
    connection: found.credential ? { by: nameOf(found.credential.connected_by) ?? '–', at: found.credential.connected_at.toString() } : null,
    retiredWhy: row.retired_why,
  }
}
