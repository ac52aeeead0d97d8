import { sql, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Grant, Granting, Institution, Placing } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

const toInstitution = (row: Selectable<Tables['institutions']>): Institution => ({
  id: row.id,
  parentId: row.parent_id,
  class: row.class,
  missionKind: row.mission_kind,
  name: row.name,
  shortName: row.short_name,
  slug: row.slug,
  zone: row.zone,
  place: row.place,
  workingDays: row.working_days,
  opens: row.opens.slice(0, 5),
  closes: row.closes.slice(0, 5),
  languages: row.languages,
})

const toGrant = (row: Selectable<Tables['grants']>): Grant => ({
  id: row.id,
  from: row.institution_id,
  to: row.to_id,
  kind: row.kind,
  startsAt: row.starts_at.toString(),
  endsAt: row.ends_at.toString(),
  reason: row.reason,
  revokedAt: row.revoked_at?.toString() ?? null,
})

export const list = async (work: Work) => (await rows(work).selectFrom('institutions').selectAll().orderBy('short_name').execute()).map(toInstitution)

export async function find(work: Work, by: { slug: string } | { id: InstitutionId }) {
  const wanted = rows(work).selectFrom('institutions').selectAll()
  const row = await ('slug' in by ? wanted.where('slug', '=', by.slug) : wanted.where('id', '=', by.id)).executeTakeFirst()
  return row ? toInstitution(row) : null
}

const columns = (facts: Omit<Institution, 'id' | 'slug' | 'parentId' | 'class' | 'missionKind'>) => ({
  name: facts.name,
  short_name: facts.shortName,
  zone: facts.zone,
  place: facts.place,
  working_days: facts.workingDays,
  opens: facts.opens,
  closes: facts.closes,
  languages: facts.languages,
})

/** Null when the slug is taken; the unique index decides, also between two admins at once. */
export async function insert(work: Work, placing: Placing, slug: string) {
  const row = await rows(work)
    .insertInto('institutions')
    .values({ ...columns(placing), slug, parent_id: placing.parentId, class: placing.class, mission_kind: placing.missionKind, placed_at: work.now })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returningAll()
    .executeTakeFirst()
  return row ? toInstitution(row) : null
}

export async function insertRoot(work: Work, root: { name: string; shortName: string; slug: string; class: string; zone: string; place: string }) {
  const made = await sql<{ id: InstitutionId }>`select sinergi.place_root(${root.name}, ${root.shortName}, ${root.slug}, ${root.class},
    ${root.zone}, ${root.place}, ${work.now.toString()}::timestamptz) as id`.execute(work.tx)
  return made.rows[0]?.id ?? null
}

export async function update(work: Work, id: InstitutionId, facts: Parameters<typeof columns>[0]) {
  const row = await rows(work).updateTable('institutions').set(columns(facts)).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
  return toInstitution(row)
}

export async function grantsOf(work: Work, institution: InstitutionId) {
  const found = await rows(work)
    .selectFrom('grants')
    .selectAll()
    .where((is) => is.or([is('institution_id', '=', institution), is('to_id', '=', institution)]))
    .orderBy('given_at', 'desc')
    .limit(200)
    .execute()
  return found.map(toGrant)
}

/** Grants in force at this moment that any of these institutions received. */
export async function grantsInForce(work: Work, receivers: InstitutionId[]) {
  if (receivers.length === 0) return []
  const found = await rows(work)
    .selectFrom('grants')
    .selectAll()
    .where('to_id', 'in', receivers)
    .where('revoked_at', 'is', null)
    .where('starts_at', '<=', work.now)
    .where('ends_at', '>', work.now)
    .execute()
  return found.map(toGrant)
}

export async function insertGrant(work: Work, granting: Granting) {
  const row = await rows(work)
    .insertInto('grants')
    .values({
      institution_id: granting.from,
      to_id: granting.to,
      kind: granting.kind,
      starts_at: Temporal.Instant.from(granting.startsAt),
      ends_at: Temporal.Instant.from(granting.endsAt),
      reason: granting.reason,
      given_by: work.person.id,
      given_at: work.now,
      revoked_by: null,
      revoked_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toGrant(row)
}

export async function lockGrant(work: Work, id: Grant['id']) {
  const row = await rows(work).selectFrom('grants').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toGrant(row) : null
}

export async function revoke(work: Work, id: Grant['id']) {
  const row = await rows(work)
    .updateTable('grants')
    .set({ revoked_by: work.person.id, revoked_at: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return toGrant(row)
}
