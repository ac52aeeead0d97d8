import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'

/** Those who listen, write, approve or answer. */
export const mayExamine = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'admin', 'editor', 'approver', 'responder', 'analyst', 'coordinator') ? null : 'FORBIDDEN'

export const mayCorrect = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'admin', 'editor', 'responder', 'analyst') ? null : 'FORBIDDEN'

/** What left for a second opinion is the auditor's to read: the institution's admin. */
export const mayAudit = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')
