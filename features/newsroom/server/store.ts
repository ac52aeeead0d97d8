import { sql, type Insertable, type Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Item, OfficialAccount, PublicInstitution } from '../contract.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['newsroom_items']>

const rows = (work: Work) => work.tx.withTables<Tables>()

const toItem = (row: Row): Item => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  text: row.text,
  language: row.language,
  direction: row.direction,
  link: row.link,
  images: row.images,
  publishedAt: row.published_at,
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

export const withdraw = (work: Work, id: string) =>
  rows(work).updateTable('newsroom_items').set({ withdrawn_at: work.now }).where('id', '=', id).where('withdrawn_at', 'is', null).execute()

export async function institution(work: Work, slug: string): Promise<PublicInstitution | null> {
  const found = await sql<{
    id: InstitutionId
    name: string
    short_name: string
    slug: string
    zone: string
    place: string
  }>`select * from sinergi.newsroom_of(${slug})`.execute(work.tx)
  const row = found.rows[0]
  return row ? { id: row.id, name: row.name, shortName: row.short_name, slug: row.slug, zone: row.zone, place: row.place } : null
}

/** Newest first; `before` is the last item already seen. */
export async function items(work: Work, wanted: { institution: InstitutionId; language: string | null; most: number; before?: string | undefined }) {
  const { institution, language, before = null, most } = wanted
  const found = await sql<Row>`select * from sinergi.newsroom_items_before(${institution}::uuid, ${language}, ${before}::uuid, ${most})`.execute(work.tx)
  return found.rows.map(toItem)
}

export async function item(work: Work, wanted: { institution: InstitutionId; slug: string }) {
  const found = await sql<Row>`select * from sinergi.newsroom_item(${wanted.institution}::uuid, ${wanted.slug})`.execute(work.tx)
  return found.rows[0] ? toItem(found.rows[0]) : null
}

export async function languages(work: Work, institution: InstitutionId) {
  const found = await sql<{ language: string }>`select language from sinergi.newsroom_languages(${institution}::uuid)`.execute(work.tx)
  return found.rows.map(({ language }) => language).toSorted((a, b) => Number(b === 'id') - Number(a === 'id') || a.localeCompare(b))
}

export async function accounts(work: Work, institution: InstitutionId): Promise<OfficialAccount[]> {
  return (await sql<OfficialAccount>`select platform, handle, address from sinergi.official_accounts(${institution}::uuid)`.execute(work.tx)).rows
}

export async function publicImage(work: Work, id: string) {
  return (await sql<{ id: string; type: string }>`select id, type from sinergi.public_image(${id}::uuid)`.execute(work.tx)).rows[0] ?? null
}
