import * as institutions from '#features/institutions/server/institutions.ts'
import * as people from '#features/people/server/people.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ActingFor } from '../rules.ts'

/** Colleagues the person acts for today in an institution, and whether each approves there. */
export async function actingIn(work: Work, institution: InstitutionId): Promise<ActingFor[]> {
  const { zone } = await institutions.get(work, { id: institution })
  const acting = await people.actingFor(work, { institution, deputy: work.person.id, zone })
  if (acting.length === 0) return []
  const approvers = new Set((await people.holdersOf(work, institution, 'approver')).map(({ id }) => id))
  return acting.map((one) => ({ ...one, approves: approvers.has(one.person) }))
}
