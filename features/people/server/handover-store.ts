import { sql, type Selectable } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import type { Chore, Handed } from '#kit/server/handover.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChoreId, DeputyId, HandoverId } from '../contract.ts'
import type { Tables } from './tables.ts'

export type HandoverRow = Selectable<Tables['handovers']>
export type ChoreRow = Selectable<Tables['handover_chores']>

const rows = (work: Work) => work.tx.withTables<Tables>()
const most = 100

type Made = { institution: InstitutionId; person: PersonId; successor: PersonId; roles: Role[]; handed: Handed[]; chores: Chore[] }

export async function insert(work: Work, made: Made): Promise<HandoverRow> {
  const row = await rows(work)
    .insertInto('handovers')
    .values({
      institution_id: made.institution,
      person_id: made.person,
      successor_id: made.successor,
      roles: made.roles,
      handed: JSON.stringify(made.handed),
      made_by: work.person.id,
      made_at: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  if (made.chores.length > 0)
    await rows(work)
      .insertInto('handover_chores')
      .values(
        made.chores.map((chore) => ({
          institution_id: made.institution,
          handover_id: row.id,
          subject_id: chore.subject,
          title: chore.title,
          path: chore.path,
          what: chore.what,
          done_by: null,
          done_at: null,
        })),
      )
      .execute()
  return row
}

export const list = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('handovers').selectAll().where('institution_id', '=', institution).orderBy('id', 'desc').limit(most).execute()

export const find = (work: Work, id: HandoverId) => rows(work).selectFrom('handovers').selectAll().where('id', '=', id).executeTakeFirst()

export const chores = async (work: Work, ids: readonly HandoverId[]): Promise<ChoreRow[]> =>
  ids.length === 0 ? [] : rows(work).selectFrom('handover_chores').selectAll().where('handover_id', 'in', ids).orderBy('id').execute()

export const lockChore = (work: Work, id: ChoreId) => rows(work).selectFrom('handover_chores').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const setDone = (work: Work, id: ChoreId, isDone: boolean) =>
  rows(work)
    .updateTable('handover_chores')
    .set(isDone ? { done_by: work.person.id, done_at: work.now } : { done_by: null, done_at: null })
    .where('id', '=', id)
    .execute()

/** Appointments not over yet that a person is part of, on either side. */
export const deputiesWith = (work: Work, person: PersonId, places: readonly InstitutionId[]) =>
  rows(work)
    .selectFrom('deputies')
    .select(['id', 'institution_id', 'person_id', 'deputy_id'])
    .where('institution_id', 'in', places)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`ends_on >= (${work.now.toString()}::timestamptz at time zone 'UTC')::date - 1`)
    .where((is) => is.or([is('person_id', '=', person), is('deputy_id', '=', person)]))
    .orderBy('id')
    .forUpdate()
    .execute()

export const setDeputy = (work: Work, id: DeputyId, deputy: PersonId) =>
  rows(work).updateTable('deputies').set({ deputy_id: deputy }).where('id', '=', id).execute()

/** Ends every role of a person in all of the places. */
export const endRoles = (work: Work, person: PersonId, places: readonly InstitutionId[]) =>
  rows(work)
    .updateTable('memberships')
    .set({ ended_at: work.now, ended_by: work.person.id })
    .where('institution_id', 'in', places)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
