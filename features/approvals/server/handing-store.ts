import { sql, type Selectable, type Updateable } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ApprovalId } from '../contract.ts'
import type { Tables } from './tables.ts'

export type PolicyRow = Selectable<Tables['approval_policies']>
export type OpenRow = Selectable<Tables['approvals']> & { has_decided: boolean }

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Whether a path of steps, or who is called when it is late, names a person. */
const isNamed = (person: PersonId) =>
  sql<boolean>`(jsonb_path_exists(steps, '$[*].people[*] ? (@ == $p)', jsonb_build_object('p', ${person}::text)) or ${person}::uuid = any(escalate_to))`

export const policiesNaming = async (work: Work, person: PersonId, places: readonly InstitutionId[]): Promise<PolicyRow[]> =>
  rows(work)
    .selectFrom('approval_policies')
    .selectAll()
    .where('institution_id', 'in', places)
    .where(sql<boolean>`(${isNamed(person)} or ${person}::uuid = any(emergency_people))`)
    .orderBy('id')
    .forUpdate()
    .execute()

export const updatePolicy = (work: Work, id: string, change: Updateable<Tables['approval_policies']>) =>
  rows(work)
    .updateTable('approval_policies')
    .set({ ...change, set_by: work.person.id, set_at: work.now })
    .where('id', '=', id)
    .execute()

/** Reviews under way, and emergencies nobody confirmed, that name a person. */
export const openNaming = async (work: Work, person: PersonId, places: readonly InstitutionId[]): Promise<OpenRow[]> =>
  rows(work)
    .selectFrom('approvals')
    .selectAll()
    .select(
      sql<boolean>`exists (select from decisions d where d.approval_id = approvals.id and d.step = approvals.step and d.kind = 'approve' and coalesce(d.behalf_id, d.person_id) = ${person}::uuid)`.as(
        'has_decided',
      ),
    )
    .where('institution_id', 'in', places)
    .where((is) => is.or([is('state', '=', 'in_review'), is.and([is('confirm_by', 'is not', null), is('confirmed_at', 'is', null)])]))
    .where(isNamed(person))
    .orderBy('id')
    .forUpdate()
    .execute()

export const updateOpen = (work: Work, id: ApprovalId, change: Updateable<Tables['approvals']>) =>
  rows(work).updateTable('approvals').set(change).where('id', '=', id).execute()
