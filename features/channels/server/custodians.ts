import * as institutions from '#features/institutions/server/institutions.ts'
import * as people from '#features/people/server/people.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { roles } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import { refuse } from '../faults.ts'

/** Everyone who may hold an account here: active members, and for a work unit also those of what it is a unit of. */
export async function membersFor(work: Work, institution: InstitutionId): Promise<Awaited<ReturnType<typeof people.holdersOf>>> {
  const own = await people.holdersOf(work, institution, ...roles)
  const place = await institutions.get(work, { id: institution })
  return place.class === 'work_unit' && place.parentId ? [...own, ...(await membersFor(work, place.parentId))] : own
}

/** Refuses a custodian who is not an active member. */
export async function requireCustodians(work: Work, institution: InstitutionId, wanted: readonly PersonId[]) {
  if (wanted.length === 0) return
  const active = new Set((await membersFor(work, institution)).map(({ id }) => id))
  if (!wanted.every((one) => active.has(one))) throw refuse('STRANGER_CUSTODIAN')
}
