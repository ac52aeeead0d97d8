import { sql } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '#features/posts/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Targets } from '../contract.ts'
import type { Form } from '../kinds.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export const targets = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('calendar_targets').selectAll().where('institution_id', '=', institution).executeTakeFirst()

export async function setTargets(work: Work, { institution, working, off, mix, apart }: Targets) {
  const values = { working, off, mix: JSON.stringify(mix), apart, set_by: work.person.id, set_at: work.now }
  await rows(work)
    .insertInto('calendar_targets')
    .values({ institution_id: institution, ...values })
    .onConflict((conflict) => conflict.column('institution_id').doUpdateSet(values))
    .execute()
}

export async function mark(work: Work, { post, institution, form, labels }: { post: PostId; institution: InstitutionId; form: Form | null; labels: string[] }) {
  const values = { form, labels, set_by: work.person.id, set_at: work.now }
  await rows(work)
    .insertInto('calendar_marks')
    .values({ post_id: post, institution_id: institution, ...values })
    .onConflict((conflict) => conflict.column('post_id').doUpdateSet(values))
    .execute()
}

/** By what one may narrow: the channels, writers, languages and labels of institutions seen whole. */
export async function choices(work: Work, whole: readonly InstitutionId[]) {
  const ids = sql`${[...whole]}::uuid[]`
  const channels = await sql<{ id: ChannelId; institution_id: InstitutionId; platform: string; handle: string }>`
    select id, institution_id, platform, handle from channels where institution_id = any(${ids}) order by platform, handle limit 500`.execute(work.tx)
  const recent = await sql<{ authors: PersonId[]; languages: string[] }>`
    select coalesce(array_agg(distinct drafted_by), '{}') as authors, coalesce(array_agg(distinct language), '{}') as languages
    from (select drafted_by, language from posts where institution_id = any(${ids}) order by id desc limit 5000) recent`.execute(work.tx)
  const labels = await sql<{ label: string }>`
    select distinct unnest(labels) as label from calendar_marks where institution_id = any(${ids}) order by 1 limit 300`.execute(work.tx)
  return { channels: channels.rows, ...(recent.rows[0] ?? { authors: [], languages: [] }), labels: labels.rows.map(({ label }) => label) }
}
