import type { Work } from '#kit/server/work.ts'
import type { ApprovalId } from '../contract.ts'
import * as store from './store.ts'

/** Calls for help once when a step, or the confirmation of an emergency, is overdue; does nothing when it no longer waits. */
export async function escalate(work: Work, id: ApprovalId, step: string) {
  const row = await store.lock(work, id)
  if (!row || row.escalated_at) return
  const waits = step === 'confirm' ? row.state === 'approved' && row.confirmed_at === null : row.state === 'in_review' && String(row.step) === step
  if (!waits) return
  await store.update(work, id, { escalated_at: work.now })
  await work.announce('approval.escalated', { institution: row.institution_id, id: row.subject_id, detail: { approval: id, step } })
}
