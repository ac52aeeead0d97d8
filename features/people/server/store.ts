import { sql } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Membership, Role } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import type { Member } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export const person = (work: Work, id: PersonId) => rows(work).selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()

export async function isFounded(work: Work) {
  const found = await sql<{ yes: boolean }>`select sinergi.is_founded() as yes`.execute(work.tx)
  return found.rows[0]?.yes ?? false
}

export async function hasRolesElsewhere(work: Work, person: PersonId, institution: InstitutionId) {
  const found = await sql<{ yes: boolean }>`select sinergi.has_roles_elsewhere(${person}::uuid, ${institution}::uuid) as yes`.execute(work.tx)
  return found.rows[0]?.yes ?? true
}

export async function insertPerson(work: Work, row: { id: PersonId; name: string; email: string }) {
  await sql`select sinergi.add_person(${row.id}::uuid, ${row.name}, ${row.email}, ${work.now.toString()}::timestamptz)`.execute(work.tx)
}

export const revise = (work: Work, id: PersonId, facts: { name: string; language: 'id' | 'en' }) =>
  rows(work).updateTable('people').set(facts).where('id', '=', id).execute()

export const membershipsOf = async (work: Work, id: PersonId): Promise<Membership[]> =>
  rows(work).selectFrom('memberships').select(['institution_id as institution', 'role']).where('person_id', '=', id).where('ended_at', 'is', null).execute()

export async function members(work: Work, institution: InstitutionId): Promise<Member[]> {
  const found = await rows(work)
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .where('institution_id', '=', institution)
    .where('ended_at', 'is', null)
    .groupBy(['people.id', 'people.name', 'people.email', 'people.suspended_at'])
    .select((is) => [
      'people.id',
      'people.name',
      'people.email',
      'people.suspended_at',
      is.fn.min('given_at').as('joined_at'),
      sql<Role[]>`array_agg(role order by role)`.as('roles'),
    ])
    .orderBy('people.name')
    .execute()
  return found.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    joinedAt: Temporal.Instant.from(String(row.joined_at)).toString(),
    suspendedAt: row.suspended_at?.toString() ?? null,
  }))
}

/** Takes the memberships of an institution for this transaction, so that two admins cannot both end the last one. */
export const lockRoles = (work: Work, institution: InstitutionId) =>
  rows(work)
    .selectFrom('memberships')
    .select(['person_id as person', 'role'])
    .where('institution_id', '=', institution)
    .where('ended_at', 'is', null)
    .forUpdate()
    .execute()

export async function give(work: Work, membership: { institution: InstitutionId; person: PersonId; roles: readonly Role[]; by: PersonId }) {
  if (membership.roles.length === 0) return
  await rows(work)
    .insertInto('memberships')
    .values(
      membership.roles.map((role) => ({
        institution_id: membership.institution,
        person_id: membership.person,
        role,
        given_by: membership.by,
        given_at: work.now,
        ended_by: null,
        ended_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['institution_id', 'person_id', 'role']).where('ended_at', 'is', null).doNothing())
    .execute()
}

export async function end(work: Work, membership: { institution: InstitutionId; person: PersonId; roles: readonly Role[] }) {
  if (membership.roles.length === 0) return
  await rows(work)
    .updateTable('memberships')
    .set({ ended_at: work.now, ended_by: work.person.id })
    .where('institution_id', '=', membership.institution)
    .where('person_id', '=', membership.person)
    .where('role', 'in', membership.roles)
    .where('ended_at', 'is', null)
    .execute()
}

export const setSuspended = (work: Work, id: PersonId, by: InstitutionId | null) =>
  rows(work)
    .updateTable('people')
    .set(by ? { suspended_at: work.now, suspended_by: work.person.id, suspended_in: by } : { suspended_at: null, suspended_by: null, suspended_in: null })
    .where('id', '=', id)
    .execute()

/** Names of people seen across institutions: no more than the name. */
export async function names(work: Work, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  const found = await sql<{ id: PersonId; name: string }>`select id, name from sinergi.names(${`{${[...new Set(ids)].join(',')}}`}::uuid[])`.execute(work.tx)
  return new Map(found.rows.map(({ id, name }) => [id, name] as const))
}

/** Those who serve somewhere and are not suspended, seen from anywhere. */
export async function serving(work: Work, ids: readonly PersonId[]): Promise<PersonId[]> {
  const wanted = `{${[...new Set(ids)].join(',')}}`
  return (await sql<{ id: PersonId }>`select id from sinergi.serving(${wanted}::uuid[])`.execute(work.tx)).rows.map(({ id }) => id)
}

export async function hasAdmin(work: Work, institution: InstitutionId) {
  const found = await sql<{ yes: boolean }>`select sinergi.has_admin(${institution}::uuid) as yes`.execute(work.tx)
  return found.rows[0]?.yes ?? true
}

export async function personByEmail(work: Work, email: string) {
  const found = await sql<{ id: PersonId | null }>`select sinergi.person_by_email(${email}) as id`.execute(work.tx)
  return found.rows[0]?.id ?? null
}

/** Whether a person holds a role in an institution, seen from anywhere. */
export async function serves(work: Work, person: PersonId, institution: InstitutionId) {
  const found = await sql<{ yes: boolean }>`select sinergi.serves(${person}::uuid, ${institution}::uuid) as yes`.execute(work.tx)
  return found.rows[0]?.yes ?? true
}
