import { sql, type Selectable } from 'kysely'
import type { MediaId } from '#features/media/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Content, PostId } from '../contract.ts'
import type { Tables } from './tables.ts'

export type PostRowFound = Selectable<Tables['posts']>
export type VariantRow = Selectable<Tables['variants']>

const rows = (work: Work) => work.tx.withTables<Tables>()

async function nextNumber(work: Work, institution: InstitutionId) {
  const { last } = await rows(work)
    .insertInto('post_numbers')
    .values({ institution_id: institution, last: 1 })
    .onConflict((conflict) => conflict.column('institution_id').doUpdateSet({ last: sql`post_numbers.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

const columns = (content: Content) => ({
  title: content.title,
  text: content.text,
  language: content.language,
  translations: JSON.stringify(content.translations),
  separator: content.separator,
  sensitivity: content.sensitivity,
  link: content.link,
  media_ids: content.media,
})

export async function insert(work: Work, institution: InstitutionId, content: Content) {
  const by = work.person.id
  return rows(work)
    .insertInto('posts')
    .values({
      ...columns(content),
      institution_id: institution,
      number: await nextNumber(work, institution),
      drafted_by: by,
      drafted_at: work.now,
      changed_by: by,
      changed_at: work.now,
      origin: null,
      discarded_by: null,
      discarded_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const find = (work: Work, id: PostId) => rows(work).selectFrom('posts').selectAll().where('id', '=', id).executeTakeFirst()

export const lock = (work: Work, id: PostId) => rows(work).selectFrom('posts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Posts that still stand and carry an image. */
export const carrying = (work: Work, image: MediaId) =>
  rows(work)
    .selectFrom('posts')
    .selectAll()
    .where(sql<boolean>`media_ids @> array[${image}::uuid]`)
    .where('discarded_at', 'is', null)
    .forUpdate()
    .execute()

export const update = (work: Work, id: PostId, content: Content) =>
  rows(work)
    .updateTable('posts')
    .set((is) => ({ ...columns(content), version: is('version', '+', 1), changed_by: work.person.id, changed_at: work.now }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const setDiscarded = (work: Work, id: PostId, isDiscarded: boolean) =>
  rows(work)
    .updateTable('posts')
    .set(isDiscarded ? { discarded_at: work.now, discarded_by: work.person.id } : { discarded_at: null, discarded_by: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const variantsOf = (work: Work, ids: readonly PostId[]) =>
  ids.length === 0 ? Promise.resolve([]) : rows(work).selectFrom('variants').selectAll().where('post_id', 'in', ids).orderBy('position').execute()

/** Makes the variants what was written, keeping the identity of those that stay. */
export async function setVariants(work: Work, post: Pick<PostRowFound, 'id' | 'institution_id'>, wanted: Content['variants']) {
  const keep = wanted.map(({ channel, language }) => `${channel}/${language}`)
  await rows(work)
    .deleteFrom('variants')
    .where('post_id', '=', post.id)
    .where(sql<boolean>`not (channel_id::text || '/' || language = any(${keep}::text[]))`)
    .execute()
  if (wanted.length === 0) return
  await rows(work)
    .insertInto('variants')
    .values(
      wanted.map((one, position) => ({
        institution_id: post.institution_id,
        post_id: post.id,
        channel_id: one.channel,
        language: one.language,
        second: one.second,
        text: one.text,
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['post_id', 'channel_id', 'language'])
        .doUpdateSet((is) => ({ text: is.ref('excluded.text'), second: is.ref('excluded.second'), position: is.ref('excluded.position') })),
    )
    .execute()
}

export async function page(work: Work, wanted: { institution: InstitutionId; search?: string | undefined; after?: string | undefined; limit: number }) {
  const sought = likeness(wanted.search ?? '')
  let query = rows(work).selectFrom('posts').selectAll().where('institution_id', '=', wanted.institution).where('discarded_at', 'is', null)
  if (wanted.after) query = query.where('id', '<', wanted.after as PostId)
  if (wanted.search)
    query = query.where((is) => is.or([is('title', 'ilike', sought), is('text', 'ilike', sought), sql<boolean>`translations::text ilike ${sought}`]))
  return query.orderBy('id', 'desc').limit(wanted.limit).execute()
}

const likeness = (search: string) => `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`

export const titles = (work: Work, ids: readonly PostId[]) =>
  ids.length === 0 ? Promise.resolve([]) : rows(work).selectFrom('posts').select(['id', 'title']).where('id', 'in', ids).execute()

export const heads = async (work: Work, ids: readonly PostId[]) =>
  ids.length === 0 ? [] : rows(work).selectFrom('posts').select(['id', 'title', 'drafted_by', 'kept_by']).where('id', 'in', ids).execute()

export const many = (work: Work, ids: readonly PostId[]) =>
  ids.length === 0 ? Promise.resolve([]) : rows(work).selectFrom('posts').selectAll().where('id', 'in', ids).execute()

export async function forget(work: Work, posts: readonly PostId[]) {
  await rows(work).updateTable('variants').set({ text: null }).where('post_id', 'in', posts).execute()
  await rows(work)
    .updateTable('posts')
    .set({ text: '', translations: JSON.stringify([]), link: null, media_ids: [], forgotten_at: work.now })
    .where('id', 'in', posts)
    .execute()
}

export const forgottenAt = async (work: Work, post: PostId) =>
  (await rows(work).selectFrom('posts').select('forgotten_at').where('id', '=', post).executeTakeFirst())?.forgotten_at ?? null
