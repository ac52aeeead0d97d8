import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { PostId } from '#features/posts/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { BundleId, Retention } from '../contract.ts'
import type { Tables } from './tables.ts'

export type BundleRow = Selectable<Tables['proof_bundles']>
type At = Temporal.Instant
export type Span = { institution: InstitutionId; since: At; until: At; author?: PersonId | undefined }

const rows = (work: Work) => work.tx.withTables<Tables>()

const published = (work: Work, { institution, since, until, author }: Span) =>
  rows(work)
    .selectFrom('deliveries')
    .innerJoin('posts', 'posts.id', 'deliveries.post_id')
    .where('deliveries.institution_id', '=', institution)
    .where('deliveries.state', 'in', ['published', 'recalled'])
    .where('deliveries.published_at', '>=', since)
    .where('deliveries.published_at', '<', until)
    .$if(author !== undefined, (query) => query.where('posts.drafted_by', '=', author as PersonId))

export const count = async (work: Work, span: Span) =>
  Number(
    (
      await published(work, span)
        .select(({ fn }) => fn.countAll<string>().as('counted'))
        .executeTakeFirstOrThrow()
    ).counted,
  )

/** A page of what was published, newest first. */
export const page = (work: Work, span: Span, { after, limit }: { after?: DeliveryId | undefined; limit: number }) =>
  published(work, span)
    .select([
      'deliveries.id',
      'deliveries.post_id',
      'deliveries.channel_id',
      'deliveries.language',
      'deliveries.state',
      'deliveries.zone',
      'deliveries.published_at',
      'deliveries.remote_address',
      'posts.number',
      'posts.title',
    ])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(deliveries.published_at, deliveries.id) < (select published_at, id from deliveries where id = ${after ?? null}::uuid)`),
    )
    .orderBy('deliveries.published_at', 'desc')
    .orderBy('deliveries.id', 'desc')
    .limit(limit)
    .execute()

/** Ids of a whole span, oldest first; ids alone, so that a large bundle stays small in memory. */
export const idsIn = async (work: Work, span: Span) =>
  (await published(work, span).select('deliveries.id').orderBy('deliveries.published_at').orderBy('deliveries.id').execute()).map(({ id }) => id)

export const insertBundle = (work: Work, row: Insertable<Tables['proof_bundles']>) =>
  rows(work).insertInto('proof_bundles').values(row).returningAll().executeTakeFirstOrThrow()

export const findBundle = (work: Work, id: BundleId) => rows(work).selectFrom('proof_bundles').selectAll().where('id', '=', id).executeTakeFirst()

export const updateBundle = (work: Work, id: BundleId, change: Updateable<Tables['proof_bundles']>) =>
  rows(work).updateTable('proof_bundles').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const bundles = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('proof_bundles').selectAll().where('institution_id', '=', institution).orderBy('id', 'desc').limit(20).execute()

/** Bundles past their time, so that their files can go. */
export const stale = (work: Work, institution: InstitutionId) =>
  rows(work)
    .selectFrom('proof_bundles')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('state', '=', 'ready')
    .where('expires_at', '<', work.now)
    .execute()

export const retention = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('retention_policies').selectAll().where('institution_id', '=', institution).executeTakeFirst()

export async function setRetention(work: Work, { institution, contentYears, logYears }: Retention) {
  const values = { content_years: contentYears, log_years: logYears, set_by: work.person.id, set_at: work.now }
  await rows(work)
    .insertInto('retention_policies')
    .values({ institution_id: institution, ...values })
    .onConflict((conflict) => conflict.column('institution_id').doUpdateSet(values))
    .execute()
}

/** Every institution the nightly round has something to do in; asked by the house, which otherwise sees one at a time. */
export const toTidy = async (work: Work) =>
  (
    await sql<{ institution_id: InstitutionId }>`select institution_id from sinergi.proofs_to_tidy(${work.now.toString()}::timestamptz)`.execute(work.tx)
  ).rows.map((row) => row.institution_id)

/** Posts all of whose deliveries are over and were published before a moment, and whose text is still here. */
export const postsBefore = async (work: Work, institution: InstitutionId, moment: At) =>
  (
    await sql<{ id: PostId }>`
    select p.id from posts p
    where p.institution_id = ${institution} and p.forgotten_at is null
      and exists (select from deliveries d where d.post_id = p.id and d.published_at is not null)
      and not exists (select from deliveries d where d.post_id = p.id
        and (d.state not in ('published', 'recalled', 'cancelled', 'expired') or coalesce(d.published_at, d.scheduled_at) >= ${moment.toString()}::timestamptz))
    order by p.id limit 500`.execute(work.tx)
  ).rows.map(({ id }) => id)
