import { sql } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { DeputyId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

const shown = [
  'id',
  'institution_id',
  'person_id',
  'deputy_id',
  'title',
  'is_leave',
  sql<string>`starts_on::text`.as('starts_on'),
  sql<string>`ends_on::text`.as('ends_on'),
] as const

export const list = (work: Work, institution: InstitutionId) =>
  rows(work)
    .selectFrom('deputies')
    .select(shown)
    .where('institution_id', '=', institution)
    .where('ended_at', 'is', null)
    .orderBy('starts_on', 'desc')
    .limit(100)
    .execute()

export const insert = (
  work: Work,
  row: { institution: InstitutionId; person: PersonId; deputy: PersonId; title: 'plh' | 'plt'; startsOn: string; endsOn: string; isLeave?: boolean },
) =>
  rows(work)
    .insertInto('deputies')
    .values({
      institution_id: row.institution,
      person_id: row.person,
      deputy_id: row.deputy,
      title: row.title,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
      given_by: work.person.id,
      given_at: work.now,
      ended_at: null,
      is_leave: row.isLeave ?? false,
    })
    .returning(shown)
    .executeTakeFirstOrThrow()

export const lock = (work: Work, id: DeputyId) => rows(work).selectFrom('deputies').select(shown).where('id', '=', id).forUpdate().executeTakeFirst()

export const setEnded = (work: Work, id: DeputyId) => rows(work).updateTable('deputies').set({ ended_at: work.now }).where('id', '=', id).execute()

/** Deputies of the people named on `day`. */
export const actingBy = async (work: Work, wanted: { institution: InstitutionId; people: readonly PersonId[]; day: string }): Promise<PersonId[]> => {
  if (wanted.people.length === 0) return []
  const found = await rows(work)
    .selectFrom('deputies')
    .select('deputy_id')
    .where('institution_id', '=', wanted.institution)
    .where('person_id', 'in', wanted.people)
    .where('ended_at', 'is', null)
    .where('starts_on', '<=', wanted.day)
    .where('ends_on', '>=', wanted.day)
    .execute()
  return found.map((row) => row.deputy_id)
}

/** People for whom `deputy` acts on `day` in an institution. */
export const actingFor = (work: Work, wanted: { institution: InstitutionId; deputy: PersonId; day: string }) =>
  rows(work)
    .selectFrom('deputies')
    .select(['person_id as person', 'title'])
    .where('institution_id', '=', wanted.institution)
    .where('deputy_id', '=', wanted.deputy)
    .where('ended_at', 'is', null)
    .where('starts_on', '<=', wanted.day)
    .where('ends_on', '>=', wanted.day)
    .execute()
