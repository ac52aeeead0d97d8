import * as people from '#features/people/server/people.ts'
import type { Work } from '#kit/server/work.ts'
import type { ApprovalId } from '../contract.ts'
import { isUnconfirmed } from '../rules.ts'
import * as store from './store.ts'

/** Whom the policy names, or the admins where it names nobody. */
const calledIn = async (work: Work, row: store.ApprovalRow) =>
  row.escalate_to.length > 0 ? row.escalate_to : (await people.holdersOf(work, row.institution_id, 'admin')).map(({ id }) => id)

/** Calls others in, once, when a step or the confirmation of an emergency is overdue: from now on they may decide it too. Nothing when it no longer waits. */
export async function escalate(work: Work, id: ApprovalId, step: string) {
  const row = await store.lock(work, id)
  if (!row || row.escalated_at) return
  const waits = step === 'confirm' ? isUnconfirmed(row) : row.state === 'in_review' && String(row.step) === step
  if (!waits) return
  const called = await calledIn(work, row)
  await store.update(work, id, { escalated_at: work.now, escalate_to: called })
  await work.announce('approval.escalated', {
    institution: row.institution_id,
    id: row.subject_id,
    detail: { approval: id, step, title: row.title, for: called, not: row.author_ids },
  })
}
