import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { holds, isGranted, type Person, type Verdict } from '#kit/rules.ts'
import { isBefore } from '#kit/time.ts'
import { healths, type Health, type Problem } from './kinds.ts'

type Held = { institution: InstitutionId; custodians: readonly PersonId[] }

export const mayRegister = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

export const maySee = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  person.house ||
  person.memberships.some((held) => held.institution === institution) ||
  isGranted(person, institution, 'read_drafts') ||
  isGranted(person, institution, 'approve')
    ? null
    : 'FORBIDDEN'

/** Who holds the account knows whether it is ours; an admin names the custodians and does not speak for them. */
export const mayAttest = (person: Person, { custodians }: Held): Verdict<'NOT_CUSTODIAN'> =>
  person.house || custodians.includes(person.id) ? null : 'NOT_CUSTODIAN'

/** Stopping is for whoever stands nearest; letting it go again is the admin's. */
export const mayFreeze = (person: Person, { institution, custodians }: Held): Verdict<'FORBIDDEN'> =>
  custodians.includes(person.id) || holds(person, institution, 'admin') ? null : 'FORBIDDEN'
export const mayLift = (person: Person, { institution }: Held) => mayRegister(person, institution)

/** Whoever sees that an account was taken over says so at once. */
export const mayOpenIncident = (person: Person, { institution, custodians }: Held): Verdict<'FORBIDDEN'> =>
  custodians.includes(person.id) || holds(person, institution, 'admin', 'editor', 'responder') ? null : 'FORBIDDEN'
export const mayTick = mayOpenIncident
export const mayCloseIncident = mayLift

/** Anyone who works here may say what they saw; the admin judges it. */
export const mayFlag = maySee
export const mayReview = mayRegister
/** Who answers for an account may connect it, and so may an admin. */
export const mayConnect = mayFreeze

const days = (count: number) => ({ hours: 24 * count })
/** Days before an expiry at which it is said, and said again. */
export const warnsAt = [14, 3] as const
const graceForFirst = 14
const attestationMonths = 6

/** What a channel's health is judged by. `testProblem` is what the last look at the connection found wrong; `null` where there is none. */
export type Condition = {
  credentialExpiresAt: Temporal.Instant | null
  testProblem: string | null
  testedAt: Temporal.Instant | null
  frozenAt: Temporal.Instant | null
  incidentAt: Temporal.Instant | null
  retiredAt: Temporal.Instant | null
}

/** All that is known of a channel in the register. */
export type Standing = Condition & {
  isOwn: boolean
  registeredAt: Temporal.Instant
  /** How many of those named still serve. */
  custodians: number
  purpose: string | null
  legalBasis: string | null
  attestation: { at: Temporal.Instant; isOurs: boolean; areAdminsRight: boolean; hasTwoFactor: boolean } | null
}

/** Days ahead at which a statement is asked for: a first one is due so soon that a fortnight would be at once. */
const asksAhead = ({ attestation }: Pick<Standing, 'attestation'>) => (attestation ? warnsAt[0] : warnsAt[1])

/** When the next half-yearly statement is due; never for our own pages. The first one within a fortnight of registering. */
export function attestationDueAt({ isOwn, registeredAt, attestation }: Standing): Temporal.Instant | null {
  if (isOwn) return null
  if (!attestation) return registeredAt.add(days(graceForFirst))
  return attestation.at.toZonedDateTimeISO('UTC').add({ months: attestationMonths }).toInstant()
}

export type Judged = { health: Health; /** Since when it is so; for `expiring`, until when it works. */ at: Temporal.Instant | null }

/** The one judgement of how a channel is: the worst of what is known of it. */
export function healthOf(condition: Condition, now: Temporal.Instant): Judged {
  const { retiredAt, incidentAt, frozenAt, testProblem, testedAt, credentialExpiresAt: expiry } = condition
  if (retiredAt) return { health: 'retired', at: retiredAt }
  if (incidentAt) return { health: 'incident', at: incidentAt }
  if (frozenAt) return { health: 'frozen', at: frozenAt }
  if (testProblem !== null) return { health: 'failing', at: testedAt }
  if (expiry && !isBefore(now, expiry)) return { health: 'expired', at: expiry }
  if (expiry && isBefore(expiry, now.add(days(warnsAt[0])))) return { health: 'expiring', at: expiry }
  return { health: 'ok', at: null }
}

export const isWorse = (a: Health, b: Health) => healths.indexOf(a) < healths.indexOf(b)

/** What keeps working but has to be put right, most serious first. */
export function problemsOf(standing: Standing, now: Temporal.Instant): Problem[] {
  const { isOwn, retiredAt, custodians, purpose, legalBasis, attestation } = standing
  if (isOwn || retiredAt) return []
  const due = attestationDueAt(standing)
  const isOverdue = due !== null && isBefore(due, now)
  const found: [boolean, Problem][] = [
    [attestation?.isOurs === false, 'not_ours'],
    [attestation?.hasTwoFactor === false, 'no_two_factor'],
    [attestation?.areAdminsRight === false, 'wrong_admins'],
    [custodians === 0, 'no_custodian'],
    [custodians === 1, 'one_custodian'],
    [isOverdue, 'attestation_overdue'],
    [!isOverdue && due !== null && isBefore(due, now.add(days(asksAhead(standing)))), 'attestation_due'],
    [!purpose, 'no_purpose'],
    [!legalBasis, 'no_legal_basis'],
  ]
  return found.filter(([is]) => is).map(([, problem]) => problem)
}

/** What is said of a channel in good time, and of which moment; `daysAhead` is the last threshold that was reached. */
export type Warning = { what: 'expiring' | 'attestation_due'; about: Temporal.Instant; daysAhead: number }

const reached = (about: Temporal.Instant, thresholds: readonly number[], now: Temporal.Instant) =>
  thresholds.toSorted((a, b) => a - b).find((ahead) => !isBefore(now.add(days(ahead)), about))

/** What has to be said of a channel by now. Of two thresholds passed at once only the nearer is said. */
export function warningsOf(standing: Standing, now: Temporal.Instant): Warning[] {
  if (standing.retiredAt || standing.isOwn) return []
  const moments = [
    { what: 'expiring', about: standing.credentialExpiresAt, thresholds: [...warnsAt, 0] },
    { what: 'attestation_due', about: attestationDueAt(standing), thresholds: [asksAhead(standing), 0] },
  ] as const
  return moments.flatMap(({ what, about, thresholds }) => {
    const daysAhead = about ? reached(about, thresholds, now) : undefined
    return about && daysAhead !== undefined ? [{ what, about, daysAhead }] : []
  })
}

/** Whether a span of being frozen covers a moment, past or present. */
export const isHolding = (span: { from: Temporal.Instant; until: Temporal.Instant | null }, moment: Temporal.Instant) =>
  !isBefore(moment, span.from) && (span.until === null || isBefore(moment, span.until))
