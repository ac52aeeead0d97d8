import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Approval, ApprovalId, Waiting } from '../contract.ts'
import { isUnconfirmed, mayConfirm, mayDecide, mayRead, type Held } from '../rules.ts'
import { actingIn } from './acting.ts'
import * as store from './store.ts'

export const heldOf = (row: store.ApprovalRow, decisions: readonly store.DecisionRow[]): Held => ({
  institution: row.institution_id,
  author_ids: row.author_ids,
  steps: row.steps,
  step: row.step,
  approvals: decisions
    .filter(({ kind, approval_id }) => kind === 'approve' && approval_id === row.id)
    .map((one) => ({ step: one.step, person: one.person_id, behalf: one.behalf_id })),
  escalatedTo: row.escalated_at === null ? [] : row.escalate_to,
})

const emergencyOf = (row: store.ApprovalRow): Approval['emergency'] =>
  row.emergency_reason === null || row.confirm_by === null
    ? null
    : { reason: row.emergency_reason, confirmBy: row.confirm_by.toString(), confirmedAt: row.confirmed_at?.toString() ?? null }

const windowOf = (row: store.ApprovalRow) => (row.window_from && row.window_to ? { from: row.window_from.toString(), to: row.window_to.toString() } : null)

async function namesIn(work: Work, row: store.ApprovalRow, decisions: readonly store.DecisionRow[]) {
  const ids: PersonId[] = [
    ...row.author_ids,
    ...row.steps.flatMap((step) => step.people ?? []),
    ...decisions.flatMap((one) => (one.behalf_id ? [one.person_id, one.behalf_id] : [one.person_id])),
  ]
  const names = await people.names(work, ids)
  return (id: PersonId) => names.get(id) ?? '–'
}

/** One approval as its path shows it, with what the person asking may do. */
export async function shown(work: Work, row: store.ApprovalRow): Promise<Approval> {
  const decisions = await store.decisionsOf(work, [row.id])
  const name = await namesIn(work, row, decisions)
  const held = heldOf(row, decisions)
  const acting = await actingIn(work, row.institution_id)
  return {
    id: row.id,
    subject: row.subject_id,
    institution: row.institution_id,
    title: row.title,
    digest: row.digest,
    state: row.state,
    step: row.step,
    steps: row.steps.map((step) => ({ ...step, names: (step.people ?? []).map(name) })),
    authors: row.author_ids.map(name),
    openedAt: row.opened_at.toString(),
    dueAt: row.due_at?.toString() ?? null,
    escalatedAt: row.escalated_at?.toString() ?? null,
    window: windowOf(row),
    emergency: emergencyOf(row),
    closedWhy: row.closed_why,
    decisions: decisions.map((one) => ({
      step: one.step,
      person: name(one.person_id),
      behalf: one.behalf_id && one.behalf_title ? { name: name(one.behalf_id), title: one.behalf_title } : null,
      kind: one.kind,
      note: one.note,
      at: one.at.toString(),
    })),
    may: {
      decide: row.state === 'in_review' ? mayDecide(work.person, held, acting) : 'CLOSED',
      confirm: isUnconfirmed(row) ? mayConfirm(work.person, held) : 'CLOSED',
    },
  }
}

const isReadable = async (work: Work, row: store.ApprovalRow) =>
  mayRead(work.person, heldOf(row, await store.decisionsOf(work, [row.id])), await actingIn(work, row.institution_id)) === null

export async function get(work: Work, id: ApprovalId) {
  const row = await store.find(work, id)
  if (!row || !(await isReadable(work, row))) throw refuseHouse('NOT_FOUND')
  return shown(work, row)
}

export async function of(work: Work, subject: string) {
  const row = await store.latestOf(work, subject)
  return row && (await isReadable(work, row)) ? shown(work, row) : null
}

/** What waits for this person: reviews they may decide, and emergencies they may confirm. */
export async function waiting(work: Work): Promise<Waiting[]> {
  const found = await store.waiting(work)
  const decisions = await store.decisionsOf(
    work,
    found.map(({ id }) => id),
  )
  const acting = new Map<InstitutionId, Awaited<ReturnType<typeof actingIn>>>()
  for (const institution of new Set(found.map((row) => row.institution_id))) acting.set(institution, await actingIn(work, institution))
  const mine = found.filter((row) => {
    const held = heldOf(row, decisions)
    return row.state === 'in_review' ? mayDecide(work.person, held, acting.get(row.institution_id) ?? []) === null : mayConfirm(work.person, held) === null
  })
  const names = await people.names(
    work,
    mine.flatMap((row) => row.author_ids),
  )
  return mine.map((row) => ({
    id: row.id,
    subject: row.subject_id,
    institution: row.institution_id,
    title: row.title,
    kind: row.state === 'in_review' ? 'decide' : 'confirm',
    step: row.step,
    steps: row.steps.length,
    authors: row.author_ids.map((id) => names.get(id) ?? '–'),
    openedAt: row.opened_at.toString(),
    dueAt: (row.state === 'in_review' ? row.due_at : row.confirm_by)?.toString() ?? null,
    escalatedAt: row.escalated_at?.toString() ?? null,
  }))
}

/** The approval that covered exactly this digest, for a proof of what went out under it; null where there was none, or whoever asks may not read it. */
export async function covering(work: Work, subject: string, digest: string) {
  const row = await store.covering(work, subject, digest)
  return row && (await isReadable(work, row)) ? shown(work, row) : null
}
