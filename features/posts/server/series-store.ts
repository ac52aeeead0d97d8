import { sql, type Insertable, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Content, PostId } from '../contract.ts'
import type { Rule } from '../recurring.ts'
import type { SeriesId, TemplateId } from '../series-contract.ts'
import type { Tables } from './series-tables.ts'

export type TemplateRow = Selectable<Tables['post_templates']>
export type SeriesRow = Selectable<Tables['post_series']>
export type MemberRow = Selectable<Tables['series_members']>

const rows = (work: Work) => work.tx.withTables<Tables>()

export const templates = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('post_templates').selectAll().where('institution_id', '=', institution).where('removed_at', 'is', null).orderBy('name').execute()

export const lockTemplate = (work: Work, id: TemplateId) =>
  rows(work).selectFrom('post_templates').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Undefined when another template that stands has the name. */
export const insertTemplate = (work: Work, { institution, name, content }: { institution: InstitutionId; name: string; content: Content }) =>
  rows(work)
    .insertInto('post_templates')
    .values({
      institution_id: institution,
      name,
      content: JSON.stringify(content),
      made_by: work.person.id,
      made_at: work.now,
      removed_by: null,
      removed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()

export const setRemoved = (work: Work, id: TemplateId, isRemoved: boolean) =>
  rows(work)
    .updateTable('post_templates')
    .set(isRemoved ? { removed_at: work.now, removed_by: work.person.id } : { removed_at: null, removed_by: null })
    .where('id', '=', id)
    .execute()

export const seriesOf = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('post_series').selectAll().where('institution_id', '=', institution).orderBy('id', 'desc').limit(200).execute()

export const find = (work: Work, id: SeriesId) => rows(work).selectFrom('post_series').selectAll().where('id', '=', id).executeTakeFirst()
export const lock = (work: Work, id: SeriesId) => rows(work).selectFrom('post_series').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const insert = (work: Work, { institution, title, rule, content }: { institution: InstitutionId; title: string; rule: Rule; content: Content }) =>
  rows(work)
    .insertInto('post_series')
    .values({ institution_id: institution, title, rule: JSON.stringify(rule), content: JSON.stringify(content), made_by: work.person.id, made_at: work.now })
    .returningAll()
    .executeTakeFirstOrThrow()

export const setRule = (work: Work, id: SeriesId, rule: Rule) =>
  rows(work)
    .updateTable('post_series')
    .set({ rule: JSON.stringify(rule) })
    .where('id', '=', id)
    .execute()

export const setContent = (work: Work, id: SeriesId, content: Content) =>
  rows(work)
    .updateTable('post_series')
    .set({ content: JSON.stringify(content) })
    .where('id', '=', id)
    .execute()

/** Empties the text of every series one of these posts belongs to and none of whose members still has its own. */
export const forget = (work: Work, posts: readonly PostId[]) =>
  sql`update post_series set content = content || '{"text": "", "link": null, "media": [], "variants": [], "translations": []}'::jsonb
    where id in (select series_id from series_members where post_id = any(${[...posts]}::uuid[]))
      and not exists (select from series_members join posts on posts.id = post_id where series_id = post_series.id and forgotten_at is null)`.execute(work.tx)

export const setFilled = (work: Work, post: PostId, version: number) =>
  rows(work).updateTable('series_members').set({ filled_version: version }).where('post_id', '=', post).execute()

export const membersOf = (work: Work, id: SeriesId) => rows(work).selectFrom('series_members').selectAll().where('series_id', '=', id).orderBy('day').execute()

export const join = (work: Work, member: Insertable<Tables['series_members']>) => rows(work).insertInto('series_members').values(member).execute()

export const setWall = (work: Work, post: PostId, wall: string) => rows(work).updateTable('series_members').set({ wall }).where('post_id', '=', post).execute()

export const setPlanned = (work: Work, post: PostId, wall: string) =>
  rows(work).updateTable('series_members').set({ planned_wall: wall }).where('post_id', '=', post).execute()
