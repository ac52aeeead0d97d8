import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { holds, isGranted, type Person, type Verdict } from '#kit/rules.ts'
import type { ApprovalState, Policy, Sensitivity, Step } from './contract.ts'

export type Held = {
  institution: InstitutionId
  author_ids: readonly PersonId[]
  steps: readonly Step[]
  step: number
  /** Who has approved so far, in whose name. */
  approvals: readonly { step: number; person: PersonId; behalf: PersonId | null }[]
  /** Who may step in, because this step is overdue. */
  escalatedTo: readonly PersonId[]
}

/** An overdue step, or an emergency nobody confirmed in time, may also be decided by those it was escalated to. */
export const isCalledIn = (person: Person, held: Pick<Held, 'escalatedTo'>) => held.escalatedTo.includes(person.id)

/** A colleague somebody acts for today, and whether that colleague approves in this institution. */
export type ActingFor = { person: PersonId; title: 'plh' | 'plt'; approves: boolean }

/** In whose name a person may decide a step: their own (null), a colleague's, or nobody's (undefined). */
export function nameFor(person: Person, held: Held, acting: readonly ActingFor[]): ActingFor | null | undefined {
  const step = held.steps[held.step]
  if (!step) return undefined
  const isApprover = holds(person, held.institution, 'approver') || isGranted(person, held.institution, 'approve')
  if (isCalledIn(person, held) || (step.people === null ? isApprover : step.people.includes(person.id))) return null
  return acting.find(
    (colleague) => !held.author_ids.includes(colleague.person) && (step.people === null ? colleague.approves : step.people.includes(colleague.person)),
  )
}

/** Who may read an approval: those who read its content, and whoever may decide it in somebody's name. */
export const mayRead = (person: Person, held: Held, acting: readonly ActingFor[]): Verdict<'NOT_FOUND'> =>
  holds(person, held.institution, 'editor', 'admin', 'approver', 'viewer') ||
  isGranted(person, held.institution, 'approve') ||
  isGranted(person, held.institution, 'read_drafts') ||
  nameFor(person, held, acting) !== undefined
    ? null
    : 'NOT_FOUND'

/** Whether a person may decide the step that waits now. */
export function mayDecide(person: Person, held: Held, acting: readonly ActingFor[]): Verdict<'OWN_WORK' | 'NOT_YOUR_STEP' | 'YOU_DECIDED'> {
  if (held.author_ids.includes(person.id)) return 'OWN_WORK'
  if (held.approvals.some((one) => one.person === person.id)) return 'YOU_DECIDED'
  return nameFor(person, held, acting) === undefined ? 'NOT_YOUR_STEP' : null
}

type Late = { state: ApprovalState; confirm_by: Temporal.Instant | null; confirmed_at: Temporal.Instant | null }

/** What went out by the emergency lane waits for a second pair of eyes, also when its text was changed or withdrawn since. */
export const isUnconfirmed = ({ state, confirm_by, confirmed_at }: Late) =>
  (state === 'approved' || state === 'voided') && confirm_by !== null && confirmed_at === null

/** Confirming or recalling what went out by the emergency lane: any approver who did not write or send it, and whoever is called in when it is late. */
export function mayConfirm(person: Person, held: Pick<Held, 'institution' | 'author_ids' | 'escalatedTo'>): Verdict<'OWN_WORK' | 'NOT_YOUR_STEP'> {
  if (held.author_ids.includes(person.id)) return 'OWN_WORK'
  return isCalledIn(person, held) || holds(person, held.institution, 'approver') || isGranted(person, held.institution, 'approve') ? null : 'NOT_YOUR_STEP'
}

export const maySetPolicy = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

export const maySeePolicy = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  person.house || person.memberships.some((held) => held.institution === institution) ? null : 'FORBIDDEN'

/** What holds until an admin decides otherwise: one approver, two for sensitive content. */
export const usualPolicy = (institution: InstitutionId, sensitivity: Sensitivity): Policy => {
  const anyApprover: Step = { people: null, rule: 'any', hours: 4 }
  return {
    institution,
    sensitivity,
    steps: sensitivity === 'sensitive' ? [anyApprover, anyApprover] : [anyApprover],
    escalateTo: [],
    emergencyPeople: [],
    confirmHours: 2,
  }
}
