import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'

/** Proofs are for those who make, decide or answer for what is published; an advocate shares only what is public. */
export const mayRead = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'admin', 'editor', 'approver', 'responder', 'analyst', 'viewer') ? null : 'FORBIDDEN'

export const mayRetain = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

/** Where an institution has said nothing, everything is kept. */
export const usualRetention = { contentYears: null, logYears: null } as const
