import { sql, type Insertable, type Selectable } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { NoticeId, Preferences } from '../contract.ts'
import type { Kind } from '../kinds.ts'
import { usualPreferences } from '../rules.ts'
import type { Tables } from './tables.ts'

export type NoticeRow = Selectable<Tables['notices']>

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Those not answered were told already: an event tells a person once. */
export const insert = async (work: Work, found: Insertable<Tables['notices']>[]) =>
  found.length === 0
    ? []
    : rows(work)
        .insertInto('notices')
        .values(found)
        .onConflict((conflict) => conflict.columns(['event_id', 'person_id']).doNothing())
        .returningAll()
        .execute()

/** Who was told the same of the same page since; a post on ten channels is out once. */
export const toldSince = async (work: Work, { kind, path, since }: { kind: Kind; path: string; since: Temporal.Instant }) =>
  (await rows(work).selectFrom('notices').select('person_id').where('kind', '=', kind).where('path', '=', path).where('at', '>=', since).execute()).map(
    (row) => row.person_id,
  )

type Wanted = { isUnread: boolean; after?: string | undefined; limit: number }

/** A person's own, newest first. */
export const page = (work: Work, { isUnread, after, limit }: Wanted) =>
  rows(work)
    .selectFrom('notices')
    .selectAll()
    .where('person_id', '=', work.person.id)
    .where('in_app', '=', true)
    .$if(isUnread, (query) => query.where('read_at', 'is', null))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(at, id) < (select n.at, n.id from notices n where n.id = ${after ?? null}::uuid)`))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()

const most = 100

/** How many wait to be read; counted no further than a hundred. */
export async function countUnread(work: Work) {
  const found = await rows(work)
    .selectFrom('notices')
    .select('id')
    .where('person_id', '=', work.person.id)
    .where('in_app', '=', true)
    .where('read_at', 'is', null)
    .limit(most)
    .execute()
  return found.length
}

export const read = (work: Work, ids: readonly NoticeId[] | 'all') =>
  rows(work)
    .updateTable('notices')
    .set({ read_at: work.now })
    .where('person_id', '=', work.person.id)
    .where('read_at', 'is', null)
    .$if(ids !== 'all', (query) => query.where('id', 'in', ids === 'all' ? [] : ids))
    .execute()

/** The matter is done: its notices call nobody any more, and count as read. */
export const settle = (work: Work, done: { institution: InstitutionId; subject: string; kinds: readonly Kind[] }) =>
  rows(work)
    .updateTable('notices')
    .set({ settled_at: work.now, read_at: sql`coalesce(read_at, ${work.now.toString()}::timestamptz)` })
    .where('institution_id', '=', done.institution)
    .where('subject_id', '=', done.subject)
    .where('kind', 'in', done.kinds)
    .where('settled_at', 'is', null)
    .execute()

export type Recipient = { id: PersonId; email: string; language: 'id' | 'en' }

/** Those of the people named who still serve somewhere; only the house is answered. */
export const recipients = async (work: Work, ids: readonly PersonId[]) =>
  (await sql<Recipient>`select id, email, language from sinergi.recipients(${`{${[...new Set(ids)].join(',')}}`}::uuid[])`.execute(work.tx)).rows

const preferencesFrom = (row: Selectable<Tables['notice_preferences']>): Preferences => ({
  // A kind that came after the person chose has its usual ways.
  choices: { ...usualPreferences(row.zone).choices, ...row.choices },
  zone: row.zone,
  quiet: row.quiet_from !== null && row.quiet_to !== null ? { from: row.quiet_from, to: row.quiet_to } : null,
  urgentPasses: row.urgent_passes,
  digestAt: row.digest_at,
})

export async function preferencesOf(work: Work, ids: readonly PersonId[]): Promise<Map<PersonId, Preferences>> {
  const found = ids.length === 0 ? [] : await rows(work).selectFrom('notice_preferences').selectAll().where('person_id', 'in', ids).execute()
  return new Map(found.map((row) => [row.person_id, preferencesFrom(row)] as const))
}

export async function setPreferences(work: Work, wanted: Preferences) {
  const values = {
    choices: JSON.stringify(wanted.choices),
    zone: wanted.zone,
    quiet_from: wanted.quiet?.from ?? null,
    quiet_to: wanted.quiet?.to ?? null,
    urgent_passes: wanted.urgentPasses,
    digest_at: wanted.digestAt,
    set_at: work.now,
  }
  await rows(work)
    .insertInto('notice_preferences')
    .values({ person_id: work.person.id, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
}
