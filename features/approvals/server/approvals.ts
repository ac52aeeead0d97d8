import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isWithin } from '#kit/time.ts'
import type { ApprovalState, Sensitivity, Step } from '../contract.ts'
import { refuse } from '../faults.ts'
import { isUnconfirmed } from '../rules.ts'
import * as store from './store.ts'

/** What asks for a yes: an opaque record, the digest of what will go out, and everyone who wrote it. */
export type Opening = { institution: InstitutionId; subject: string; title: string; digest: string; authors: PersonId[]; sensitivity: Sensitivity }

/** Sets the clock of a step: when it is due, and the job that escalates it. */
export async function startStep(work: Work, row: Pick<store.ApprovalRow, 'id' | 'institution_id'>, steps: readonly Step[], step: number) {
  const hours = steps[step]?.hours
  if (hours === undefined) return null
  const dueAt = work.now.add({ hours })
  await work.enqueue(
    'approvals.escalate',
    { institution: row.institution_id, approval: row.id, step: String(step) },
    { at: dueAt, key: `approvals.escalate:${row.id}:${step}` },
  )
  return dueAt
}

/** Sends something for approval by its institution's policy; where the policy asks nobody, it is approved at once and says so. */
export async function open(work: Work, opening: Opening) {
  if (await store.lockOpen(work, opening.subject)) throw refuse('ALREADY_OPEN')
  const { steps, escalateTo } = await store.policy(work, opening.institution, opening.sensitivity)
  const isFree = steps.length === 0
  const made = await store.insert(work, {
    institution_id: opening.institution,
    subject_id: opening.subject,
    title: opening.title,
    digest: opening.digest,
    author_ids: opening.authors,
    steps: JSON.stringify(steps),
    escalate_to: escalateTo,
    state: isFree ? 'approved' : 'in_review',
    opened_by: work.person.id,
    opened_at: work.now,
    closed_why: isFree ? 'policy_none' : null,
    closed_at: isFree ? work.now : null,
    step: 0,
  })
  const dueAt = await startStep(work, made, steps, 0)
  await store.update(work, made.id, { due_at: dueAt })
  await work.announce(isFree ? 'approval.approved' : 'approval.opened', {
    institution: opening.institution,
    id: opening.subject,
    detail: { approval: made.id, title: opening.title, for: steps[0]?.people ?? [], not: opening.authors },
  })
  return made.id
}

/** Ends an approval because what it covered has changed (or was withdrawn); its history stays. Answers whether there was one. */
export async function voidFor(work: Work, subject: string, why: string) {
  const row = await store.lockOpen(work, subject)
  if (!row) return false
  await store.update(work, row.id, { state: 'voided', closed_why: why, closed_at: work.now, due_at: null })
  await work.announce('approval.voided', { institution: row.institution_id, id: subject, detail: { approval: row.id, why } })
  return true
}

export type Status = {
  state: ApprovalState | 'none'
  digest: string | null
  note: string | null
  isEmergency: boolean
  isUnconfirmed: boolean
  window: { from: Temporal.Instant; to: Temporal.Instant } | null
}

const none: Status = { state: 'none', digest: null, note: null, isEmergency: false, isUnconfirmed: false, window: null }

const statusFrom = (row: store.ApprovalRow, note: string | null): Status => ({
  state: row.state,
  digest: row.digest,
  note,
  isEmergency: row.emergency_reason !== null,
  isUnconfirmed: isUnconfirmed(row),
  window: row.window_from && row.window_to ? { from: row.window_from, to: row.window_to } : null,
})

/** Where each subject stands now. */
export async function statusOfMany(work: Work, subjects: readonly string[]): Promise<Map<string, Status>> {
  const found = await store.latestOfMany(work, subjects)
  const decisions = await store.decisionsOf(
    work,
    found.filter(({ state }) => state === 'sent_back').map(({ id }) => id),
  )
  const noteOf = (row: store.ApprovalRow) => decisions.findLast((one) => one.approval_id === row.id && one.kind === 'send_back')?.note ?? null
  return new Map(found.map((row) => [row.subject_id, statusFrom(row, noteOf(row))] as const))
}

export const statusOf = async (work: Work, subject: string) => (await statusOfMany(work, [subject])).get(subject) ?? none

/** Whether exactly this content may go out. */
export const isCleared = (status: Status, digest: string) => status.state === 'approved' && status.digest === digest

/** Whether a planned time may move there without asking again. */
export const mayMoveTo = (status: Status, at: Temporal.Instant) => status.window === null || isWithin(at, status.window)
