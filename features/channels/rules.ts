import type { InstitutionId } from '#kit/ids.ts'
import { holds, isGranted, type Person, type Verdict } from '#kit/rules.ts'

export const mayRegister = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

export const maySee = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  person.house ||
  person.memberships.some((held) => held.institution === institution) ||
  isGranted(person, institution, 'read_drafts') ||
  isGranted(person, institution, 'approve')
    ? null
    : 'FORBIDDEN'
