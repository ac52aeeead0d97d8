import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { ApprovalId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { isUnconfirmed, mayConfirm } from '../rules.ts'
import { voidFor, type Opening } from './approvals.ts'
import { refuseDecided } from './deciding.ts'
import { heldOf, shown } from './reading.ts'
import * as store from './store.ts'

/** Jalur darurat: a named person sends at once, with a reason; an approver confirms or recalls within the set time. */
export async function openEmergency(work: Work, opening: Opening & { reason: string }) {
  const policy = await store.policy(work, opening.institution, opening.sensitivity)
  if (!policy.emergencyPeople.includes(work.person.id)) throw refuse('NOT_NAMED')
  await voidFor(work, opening.subject, 'emergency')
  const confirmBy = work.now.add({ hours: policy.confirmHours })
  const row = await store.insert(work, {
    institution_id: opening.institution,
    subject_id: opening.subject,
    title: opening.title,
    digest: opening.digest,
    author_ids: [...new Set([...opening.authors, work.person.id])],
    steps: JSON.stringify([]),
    step: 0,
    state: 'approved',
    opened_by: work.person.id,
    opened_at: work.now,
    emergency_reason: opening.reason,
    confirm_by: confirmBy,
    escalate_to: policy.escalateTo,
    closed_at: work.now,
  })
  await work.enqueue(
    'approvals.escalate',
    { institution: opening.institution, approval: row.id, step: 'confirm' },
    { at: confirmBy, key: `approvals.escalate:${row.id}:confirm` },
  )
  await work.announce('approval.emergency_opened', {
    institution: opening.institution,
    id: opening.subject,
    detail: { approval: row.id, reason: opening.reason, title: opening.title, not: row.author_ids },
  })
  return row.id
}

async function lockUnconfirmed(work: Work, id: ApprovalId) {
  const row = await store.lock(work, id)
  if (!row || row.confirm_by === null) throw refuseHouse('NOT_FOUND')
  if (!isUnconfirmed(row)) await refuseDecided(work, row, await store.decisionsOf(work, [id]))
  const why = mayConfirm(work.person, heldOf(row, []))
  if (why) throw refuse(why)
  return row
}

const decision = (row: store.ApprovalRow, note: string | undefined) => ({
  institution_id: row.institution_id,
  approval_id: row.id,
  step: 0,
  note: note?.trim() || null,
})

export async function confirm(work: Work, { id, note }: { id: ApprovalId; note?: string | undefined }) {
  const row = await lockUnconfirmed(work, id)
  await store.decide(work, { ...decision(row, note), kind: 'confirm' })
  const after = await store.update(work, id, { confirmed_at: work.now })
  await work.announce('approval.emergency_confirmed', { institution: row.institution_id, id: row.subject_id, detail: { approval: id } })
  return shown(work, after)
}

/** Publishing hears this and takes back what went out. */
export async function recall(work: Work, { id, note }: { id: ApprovalId; note: string }) {
  if (note.trim() === '') throw refuse('NOTE_NEEDED')
  const row = await lockUnconfirmed(work, id)
  await store.decide(work, { ...decision(row, note), kind: 'recall' })
  const after = await store.update(work, id, { state: 'recalled', confirmed_at: work.now, closed_why: note })
  await work.announce('approval.emergency_recalled', { institution: row.institution_id, id: row.subject_id, detail: { approval: id, note } })
  return shown(work, after)
}
