import * as institutions from '#features/institutions/server/institutions.ts'
import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { timeWithZone } from '#kit/time.ts'
import type { ApprovalId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { isCalledIn, mayDecide, mayRead, nameFor, type ActingFor } from '../rules.ts'
import { actingIn } from './acting.ts'
import { startStep } from './approvals.ts'
import { heldOf, shown } from './reading.ts'
import * as store from './store.ts'

export async function refuseDecided(work: Work, row: store.ApprovalRow, decisions: readonly store.DecisionRow[]): Promise<never> {
  const last = decisions.at(-1)
  if (!last) throw refuse('CHANGED')
  const { zone, place } = await institutions.get(work, { id: row.institution_id })
  const names = await people.names(work, [last.person_id])
  throw refuse('ALREADY_DECIDED', { who: names.get(last.person_id) ?? 'Penyetuju lain', at: timeWithZone(last.at, zone, place) })
}

/** Takes an approval for this transaction: the second of two browsers waits, then hears who was first. */
async function lockMine(work: Work, { id, digest }: { id: ApprovalId; digest: string }) {
  const row = await store.lock(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  const decisions = await store.decisionsOf(work, [id])
  const held = heldOf(row, decisions)
  const acting = await actingIn(work, row.institution_id)
  const hidden = mayRead(work.person, held, acting)
  if (hidden) throw refuseHouse(hidden)
  if (row.state !== 'in_review') await refuseDecided(work, row, decisions)
  if (row.digest !== digest) throw refuse('CHANGED')
  const why = mayDecide(work.person, held, acting)
  if (why) throw refuse(why)
  return { row, held, behalf: nameFor(work.person, held, acting) ?? null }
}

const asDecision = (row: store.ApprovalRow, behalf: ActingFor | null, note: string | undefined) => ({
  institution_id: row.institution_id,
  approval_id: row.id,
  step: row.step,
  behalf_id: behalf?.person ?? null,
  behalf_title: behalf?.title ?? null,
  note: note?.trim() || null,
})

/** With `all`, a step is done when each of its people has approved, in their own name or by their deputy; whoever is called in decides for those who are late. */
async function isStepDone(work: Work, row: store.ApprovalRow, behalf: ActingFor | null) {
  const step = row.steps[row.step]
  if (!step || step.rule === 'any' || isCalledIn(work.person, heldOf(row, []))) return true
  const decisions = await store.decisionsOf(work, [row.id])
  const approved = new Set<PersonId>(decisions.filter((one) => one.kind === 'approve' && one.step === row.step).map((one) => one.behalf_id ?? one.person_id))
  approved.add(behalf?.person ?? work.person.id)
  const wanted = step.people ?? (await people.holdersOf(work, row.institution_id, 'approver')).map(({ id }) => id)
  return wanted.filter((id) => !row.author_ids.includes(id)).every((id) => approved.has(id))
}

export type Approving = { id: ApprovalId; digest: string; note?: string | undefined; window?: { from: string; to: string } | undefined }

export async function approve(work: Work, approving: Approving) {
  const { row, behalf } = await lockMine(work, approving)
  await store.decide(work, { ...asDecision(row, behalf, approving.note), kind: 'approve' })
  if (!(await isStepDone(work, row, behalf))) return shown(work, row)
  const next = row.step + 1
  const isLast = next >= row.steps.length
  const dueAt = isLast ? null : await startStep(work, row, row.steps, next)
  const after = await store.update(work, row.id, {
    ...(isLast ? { state: 'approved' as const, closed_at: work.now } : { step: next }),
    due_at: dueAt,
    escalated_at: null,
    ...(approving.window ? { window_from: Temporal.Instant.from(approving.window.from), window_to: Temporal.Instant.from(approving.window.to) } : {}),
  })
  await work.announce(isLast ? 'approval.approved' : 'approval.step_approved', {
    institution: row.institution_id,
    id: row.subject_id,
    detail: {
      approval: row.id,
      step: row.step,
      note: approving.note ?? null,
      behalf: behalf?.person ?? null,
      title: row.title,
      for: row.steps[next]?.people ?? [],
      not: [...row.author_ids, ...(await store.decisionsOf(work, [row.id])).map((one) => one.person_id)],
    },
  })
  return shown(work, after)
}

export async function sendBack(work: Work, { note, ...deciding }: { id: ApprovalId; digest: string; note: string }) {
  if (note.trim() === '') throw refuse('NOTE_NEEDED')
  const { row, behalf } = await lockMine(work, deciding)
  await store.decide(work, { ...asDecision(row, behalf, note), kind: 'send_back' })
  const after = await store.update(work, row.id, { state: 'sent_back', closed_at: work.now, due_at: null })
  await work.announce('approval.sent_back', {
    institution: row.institution_id,
    id: row.subject_id,
    detail: { approval: row.id, note, title: row.title, for: row.author_ids },
  })
  return shown(work, after)
}
