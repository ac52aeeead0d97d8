import { sql, type Insertable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Keeps a follower once; who follows again has moved or come back. */
export const follow = (work: Work, row: Omit<Insertable<Tables['newsroom_followers']>, 'followed_at' | 'unreachable_at'>) =>
  rows(work)
    .insertInto('newsroom_followers')
    .values({ ...row, followed_at: work.now, unreachable_at: null })
    .onConflict((conflict) =>
      conflict.columns(['institution_id', 'actor']).doUpdateSet({ inbox: row.inbox, shared_inbox: row.shared_inbox, server: row.server, unreachable_at: null }),
    )
    .execute()

export const unfollow = async (work: Work, institution: InstitutionId, actor: string) =>
  Number(
    (await rows(work).deleteFrom('newsroom_followers').where('institution_id', '=', institution).where('actor', '=', actor).executeTakeFirst()).numDeletedRows,
  )

export async function count(work: Work, institution: InstitutionId) {
  const { followers } = await rows(work)
    .selectFrom('newsroom_followers')
    .select(sql<number>`count(*)::int`.as('followers'))
    .where('institution_id', '=', institution)
    .executeTakeFirstOrThrow()
  return followers
}

/** Where to tell every follower once: a server's shared inbox where it has one. Blocked and silent servers are left out. */
export async function inboxes(work: Work, institution: InstitutionId) {
  const inbox = sql<string>`coalesce(shared_inbox, inbox)`
  const found = await rows(work)
    .selectFrom('newsroom_followers as f')
    .select(inbox.as('inbox'))
    .distinct()
    .where('f.institution_id', '=', institution)
    .where('unreachable_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('newsroom_blocks as b').select('b.server').whereRef('b.server', '=', 'f.server').whereRef('b.institution_id', '=', 'f.institution_id'),
        ),
      ),
    )
    .execute()
  return found.map((row) => row.inbox)
}

export const setUnreachable = (work: Work, institution: InstitutionId, inbox: string) =>
  rows(work)
    .updateTable('newsroom_followers')
    .set({ unreachable_at: work.now })
    .where('institution_id', '=', institution)
    .where(sql<string>`coalesce(shared_inbox, inbox)`, '=', inbox)
    .execute()

/** Servers that are no longer there take their followers with them. */
export const forget = (work: Work, institution: InstitutionId, inbox: string) =>
  rows(work)
    .deleteFrom('newsroom_followers')
    .where('institution_id', '=', institution)
    .where(sql<string>`coalesce(shared_inbox, inbox)`, '=', inbox)
    .execute()

export const blocked = async (work: Work, institution: InstitutionId) =>
  (await rows(work).selectFrom('newsroom_blocks').select('server').where('institution_id', '=', institution).orderBy('server').execute()).map(
    ({ server }) => server,
  )

/** Blocks a server: its followers leave, and nobody from there may follow. */
export async function block(work: Work, institution: InstitutionId, server: string) {
  await rows(work)
    .insertInto('newsroom_blocks')
    .values({ institution_id: institution, server, blocked_by: work.person.id, blocked_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await rows(work).deleteFrom('newsroom_followers').where('institution_id', '=', institution).where('server', '=', server).execute()
}

export const unblock = (work: Work, institution: InstitutionId, server: string) =>
  rows(work).deleteFrom('newsroom_blocks').where('institution_id', '=', institution).where('server', '=', server).execute()

/** An account elsewhere is gone: no newsroom has it as a follower any more. */
export const forgetEverywhere = (work: Work, actor: string) => sql`select sinergi.newsroom_forget(${actor})`.execute(work.tx)
