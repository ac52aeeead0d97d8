import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'

/** The history of a record is for those who work on it; a responder or an advocate does not read it. */
export const mayReadHistory = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'admin', 'editor', 'approver', 'viewer') ? null : 'FORBIDDEN'
