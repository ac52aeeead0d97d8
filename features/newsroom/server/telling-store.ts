import { sql, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables, TellingKind } from './tables.ts'

export type Telling = Selectable<Tables['newsroom_tellings']>

const rows = (work: Work) => work.tx.withTables<Tables>()

type Wanted = { institution: InstitutionId; activity: string; inbox: string; kind: TellingKind; item?: string; follow?: object }

/** Writes down that an inbox is to be told; null when it was written before. */
export const insert = (work: Work, { institution, activity, inbox, kind, item, follow }: Wanted) =>
  rows(work)
    .insertInto('newsroom_tellings')
    .values({
      institution_id: institution,
      activity,
      inbox,
      kind,
      item_id: item ?? null,
      follow: follow ? JSON.stringify(follow) : null,
      state: 'waiting',
      made_at: work.now,
      again_at: work.now,
      why: null,
      trying_since: null,
      settled_at: null,
    })
    .onConflict((conflict) => conflict.columns(['institution_id', 'activity', 'inbox']).doNothing())
    .returning('id')
    .executeTakeFirst()

export const lock = (work: Work, id: string) => rows(work).selectFrom('newsroom_tellings').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const update = (
  work: Work,
  id: string,
  change: Partial<Pick<Telling, 'state' | 'attempts' | 'again_at' | 'why' | 'settled_at' | 'trying_since' | 'unanswered'>>,
) => rows(work).updateTable('newsroom_tellings').set(change).where('id', '=', id).execute()

/** Inboxes that heard of an item, or are still to hear. */
export async function heardOf(work: Work, item: string) {
  return rows(work).selectFrom('newsroom_tellings').select(['inbox', 'kind', 'state']).where('item_id', '=', item).execute()
}

/** What was still to be told of an item no longer needs saying. */
export const supersede = (work: Work, item: string) =>
  rows(work)
    .updateTable('newsroom_tellings')
    .set({ state: 'superseded', settled_at: work.now })
    .where('item_id', '=', item)
    .where('state', '=', 'waiting')
    .execute()

export type Trouble = { server: string; waiting: number; gave_up: number; since: Temporal.Instant; again_at: Temporal.Instant | null; why: string }

/** Servers that did not take what they were told in the last 30 days, worst first. */
export async function troubles(work: Work, institution: InstitutionId): Promise<Trouble[]> {
  const { rows: found } = await sql<Trouble>`
    select substring(inbox from '^https?://([^/]+)') as server, count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'gave_up')::int as gave_up, min(made_at) as since, min(again_at) filter (where state = 'waiting') as again_at,
      (array_agg(why order by made_at desc))[1] as why
    from newsroom_tellings
    where institution_id = ${institution} and why is not null and state in ('waiting', 'gave_up') and made_at > ${work.now.subtract({ hours: 720 }).toString()}::timestamptz
    group by 1 order by gave_up desc, since limit 20`.execute(work.tx)
  return found
}

export type DueTelling = { institution_id: InstitutionId; id: string }
export type Untold = DueTelling & { kind: string }

/** Tellings whose next try is due, of every institution. */
export const due = async (work: Work, most: number) =>
  (await sql<DueTelling>`select institution_id, id from sinergi.newsroom_tellings_due(${work.now.toString()}::timestamptz, ${most})`.execute(work.tx)).rows

/** Items that changed in the last day, a minute ago at least, without anybody being written down to be told. */
export const untold = async (work: Work, most: number) =>
  (await sql<Untold>`select institution_id, id, kind from sinergi.newsroom_items_untold(${work.now.toString()}::timestamptz, ${most})`.execute(work.tx)).rows
