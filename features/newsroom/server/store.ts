import { sql, type Insertable, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Item } from '../contract.ts'
import type { Tables } from './tables.ts'

export type ItemRow = Selectable<Tables['newsroom_items']>

const rows = (work: Work) => work.tx.withTables<Tables>()

export const toItem = (row: ItemRow): Item => ({
  id: row.id,
  post: row.post_id,
  slug: row.slug,
  title: row.title,
  text: row.text,
  language: row.language,
  direction: row.direction,
  link: row.link,
  images: row.images,
  publishedAt: row.published_at,
  correctedAt: row.corrected_at,
  isWithdrawn: row.withdrawn_at !== null,
})

/** Puts an item once by its key; a second try finds the first. */
export async function put(work: Work, row: Insertable<Tables['newsroom_items']>) {
  const made = await rows(work)
    .insertInto('newsroom_items')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning(['id', 'slug'])
    .executeTakeFirst()
  return made ? { ...made, isNew: true } : { ...(await byKey(work, row.key)), isNew: false }
}

export const byKey = (work: Work, key: string) => rows(work).selectFrom('newsroom_items').select(['id', 'slug']).where('key', '=', key).executeTakeFirst()

export const byId = (work: Work, id: string) => rows(work).selectFrom('newsroom_items').selectAll().where('id', '=', id).executeTakeFirst()

/** What the public reads of one post, each language once more than once where it went out more than once. */
export const ofPost = (work: Work, post: string) =>
  rows(work).selectFrom('newsroom_items').selectAll().where('post_id', '=', post).where('withdrawn_at', 'is', null).forUpdate().execute()

type Text = Pick<ItemRow, 'title' | 'text' | 'link' | 'images'>

export const correct = (work: Work, id: string, { title, text, link, images }: Text) =>
  rows(work)
    .updateTable('newsroom_items')
    .set({ title, text, link, images: JSON.stringify(images), corrected_at: work.now })
    .where('id', '=', id)
    .execute()

export const withdraw = (work: Work, id: string) =>
  rows(work).updateTable('newsroom_items').set({ withdrawn_at: work.now }).where('id', '=', id).where('withdrawn_at', 'is', null).execute()

/** What an item says now is on its way to whoever follows. */
export const markTold = (work: Work, id: string) => rows(work).updateTable('newsroom_items').set({ told_at: work.now }).where('id', '=', id).execute()

export const latest = async (work: Work, institution: InstitutionId, most: number) =>
  (await sql<ItemRow>`select * from sinergi.newsroom_items_before(${institution}::uuid, null, null, ${most})`.execute(work.tx)).rows.map(toItem)
