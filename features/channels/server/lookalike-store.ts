import { sql, type Insertable, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { LookalikeId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()
const most = 500

export type LookalikeRow = Selectable<Tables['lookalikes']>
export type ReviewRow = Selectable<Tables['lookalike_reviews']>

/** Writes an account down once; told again, it counts. */
export const report = (work: Work, row: Omit<Insertable<Tables['lookalikes']>, 'first_at' | 'last_at' | 'reports'>) =>
  rows(work)
    .insertInto('lookalikes')
    .values({ ...row, first_at: work.now, last_at: work.now })
    .onConflict((conflict) =>
      conflict.columns(['institution_id', 'key']).doUpdateSet({
        last_at: work.now,
        reports: sql<number>`lookalikes.reports + 1`,
        what: sql`coalesce(excluded.what, lookalikes.what)`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()

export const list = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('lookalikes').selectAll().where('institution_id', '=', institution).orderBy('last_at', 'desc').orderBy('id').limit(most).execute()

export const lock = (work: Work, id: LookalikeId) => rows(work).selectFrom('lookalikes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Accounts told by the public that nobody has judged yet. */
export const unjudged = async (work: Work, institution: InstitutionId) =>
  Number(
    (
      await rows(work)
        .selectFrom('lookalikes as l')
        .select((make) => make.fn.countAll().as('count'))
        .where('l.institution_id', '=', institution)
        .where('l.source', '=', 'public')
        .where((is) => is.not(is.exists(is.selectFrom('lookalike_reviews as r').select('r.id').whereRef('r.lookalike_id', '=', 'l.id'))))
        .executeTakeFirst()
    )?.count ?? 0,
  )

export const isKnown = async (work: Work, institution: InstitutionId, key: string) =>
  (await rows(work).selectFrom('lookalikes').select('id').where('institution_id', '=', institution).where('key', '=', key).executeTakeFirst()) !== undefined

export const insertReview = (work: Work, row: Insertable<Tables['lookalike_reviews']>) => rows(work).insertInto('lookalike_reviews').values(row).execute()

export const reviews = async (work: Work, ids: readonly LookalikeId[]): Promise<ReviewRow[]> =>
  ids.length === 0
    ? []
    : rows(work).selectFrom('lookalike_reviews').selectAll().where('lookalike_id', 'in', ids).orderBy('reviewed_at', 'desc').orderBy('id', 'desc').execute()
