import { sql, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Seen } from './link-preview.ts'

type Tables = {
  link_previews: {
    institution_id: InstitutionId
    url: string
    title: string
    description: string
    site: string
    image: Buffer | null
    looked_at: Temporal.Instant
  }
}
export type PreviewRow = Selectable<Tables['link_previews']>

const rows = (work: Work) => work.tx.withTables<Tables>()

export const preview = (work: Work, wanted: { institution: InstitutionId; url: string }, since: Temporal.Instant) =>
  rows(work)
    .selectFrom('link_previews')
    .selectAll()
    .where('institution_id', '=', wanted.institution)
    .where('url', '=', wanted.url)
    .where('looked_at', '>', since)
    .executeTakeFirst()

export const keepPreview = (work: Work, { institution, url }: { institution: InstitutionId; url: string }, seen: Seen) =>
  rows(work)
    .insertInto('link_previews')
    .values({ institution_id: institution, url, ...seen, looked_at: work.now })
    .onConflict((conflict) => conflict.columns(['institution_id', 'url']).doUpdateSet({ ...seen, looked_at: work.now }))
    .returningAll()
    .executeTakeFirstOrThrow()

/** Institutions by slug with their public accounts, one row per account, first registered first. */
export const called = async (work: Work, slugs: readonly string[]) =>
  (await sql<{ slug: string; name: string; platform: string | null; handle: string | null }>`select * from sinergi.called(${slugs}::text[])`.execute(work.tx))
    .rows
