import type { Insertable, Selectable, Updateable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ApprovalId, Policy, Sensitivity } from '../contract.ts'
import { usualPolicy } from '../rules.ts'
import type { Tables } from './tables.ts'

export type ApprovalRow = Selectable<Tables['approvals']>
export type DecisionRow = Selectable<Tables['decisions']>

const rows = (work: Work) => work.tx.withTables<Tables>()

export async function policy(work: Work, institution: InstitutionId, sensitivity: Sensitivity): Promise<Policy> {
  const row = await rows(work)
    .selectFrom('approval_policies')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('sensitivity', '=', sensitivity)
    .executeTakeFirst()
  if (!row) return usualPolicy(institution, sensitivity)
  return { institution, sensitivity, steps: row.steps, escalateTo: row.escalate_to, emergencyPeople: row.emergency_people, confirmHours: row.confirm_hours }
}

export async function setPolicy(work: Work, wanted: Policy) {
  const values = {
    steps: JSON.stringify(wanted.steps),
    escalate_to: wanted.escalateTo,
    emergency_people: wanted.emergencyPeople,
    confirm_hours: wanted.confirmHours,
    set_by: work.person.id,
    set_at: work.now,
  }
  await rows(work)
    .insertInto('approval_policies')
    .values({ institution_id: wanted.institution, sensitivity: wanted.sensitivity, ...values })
    .onConflict((conflict) => conflict.columns(['institution_id', 'sensitivity']).doUpdateSet(values))
    .execute()
}

export const insert = (work: Work, row: Insertable<Tables['approvals']>) =>
  rows(work).insertInto('approvals').values(row).returningAll().executeTakeFirstOrThrow()

export const find = (work: Work, id: ApprovalId) => rows(work).selectFrom('approvals').selectAll().where('id', '=', id).executeTakeFirst()

export const lock = (work: Work, id: ApprovalId) => rows(work).selectFrom('approvals').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const latestOf = (work: Work, subject: string) =>
  rows(work).selectFrom('approvals').selectAll().where('subject_id', '=', subject).orderBy('id', 'desc').limit(1).executeTakeFirst()

/** The last approval given over a digest, whether it still stands or was voided by a later edit. */
export const covering = (work: Work, subject: string, digest: string) =>
  rows(work)
    .selectFrom('approvals')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('digest', '=', digest)
    .where('state', 'in', ['approved', 'voided', 'recalled'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const latestOfMany = (work: Work, subjects: readonly string[]) =>
  subjects.length === 0
    ? Promise.resolve([])
    : rows(work)
        .selectFrom('approvals')
        .selectAll()
        .where('subject_id', 'in', subjects)
        .distinctOn('subject_id')
        .orderBy('subject_id')
        .orderBy('id', 'desc')
        .execute()

export const lockOpen = (work: Work, subject: string) =>
  rows(work)
    .selectFrom('approvals')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('state', 'in', ['in_review', 'approved'])
    .forUpdate()
    .executeTakeFirst()

export const update = (work: Work, id: ApprovalId, change: Updateable<Tables['approvals']>) =>
  rows(work).updateTable('approvals').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export async function decide(work: Work, row: Omit<Insertable<Tables['decisions']>, 'at' | 'person_id'>) {
  await rows(work)
    .insertInto('decisions')
    .values({ ...row, person_id: work.person.id, at: work.now })
    .execute()
}

export const decisionsOf = (work: Work, ids: readonly ApprovalId[]) =>
  ids.length === 0 ? Promise.resolve([]) : rows(work).selectFrom('decisions').selectAll().where('approval_id', 'in', ids).orderBy('id').execute()

/** Everything within reach that waits for somebody: reviews by due time, then emergencies without a second pair of eyes. */
export const waiting = (work: Work) =>
  rows(work)
    .selectFrom('approvals')
    .selectAll()
    .where((is) =>
      is.or([
        is('state', '=', 'in_review'),
        is.and([is('state', 'in', ['approved', 'voided']), is('confirm_by', 'is not', null), is('confirmed_at', 'is', null)]),
      ]),
    )
    .orderBy('due_at')
    .orderBy('id')
    .limit(300)
    .execute()
