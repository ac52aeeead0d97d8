import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { holds, isCoordinator, type Person, type Role, type Verdict } from '#kit/rules.ts'

export const mayRun = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

export const maySeeColleagues = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  person.house || person.memberships.some((held) => held.institution === institution) ? null : 'FORBIDDEN'

/** The second person: another admin of the institution, an admin above it, or the coordinator; never whoever opened it. */
export function mayConfirm(
  person: Person,
  recovery: { institution: InstitutionId; above: readonly InstitutionId[]; openedBy: PersonId; person: PersonId },
): Verdict<'FORBIDDEN' | 'SECOND_PERSON'> {
  if (person.id === recovery.openedBy || person.id === recovery.person) return 'SECOND_PERSON'
  return isCoordinator(person) || [recovery.institution, ...recovery.above].some((one) => holds(person, one, 'admin')) ? null : 'FORBIDDEN'
}

/** The coordinator's role is the network's: only a coordinator gives it. */
export const mayGive = (person: Person, roles: readonly Role[]): Verdict<'FORBIDDEN'> =>
  person.house || isCoordinator(person) || !roles.includes('coordinator') ? null : 'FORBIDDEN'

/** Roles without which an institution stands still. */
export const needsHolder = (role: Role) => role === 'admin' || role === 'approver'

/** The successor ticks off what was left to do by hand, and so does whoever runs the institution. */
export const mayTick = (person: Person, handover: { institution_id: InstitutionId; successor_id: PersonId }): Verdict<'NOT_FOUND'> =>
  handover.successor_id === person.id || holds(person, handover.institution_id, 'admin') ? null : 'NOT_FOUND'
