import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Collection, CollectionId, Found, MediaId, Searching } from '../contract.ts'
import { columns, rows, toMedia } from './store.ts'

export type Shelf = Omit<Searching, 'institution' | 'search'> & {
  places: readonly InstitutionId[]
  /** A tsquery, or nothing to look for. */
  words: string
  /** Today and the last day of "ends soon", by the institution's calendar. */
  today: string
  soon: string
}

function onShelf(work: Work, { shelf, places, soon }: Shelf) {
  const all = rows(work).selectFrom('media')
  if (shelf === 'shared') return all.where('shared_at', 'is not', null).where('retired_at', 'is', null).where('institution_id', 'not in', places)
  const own = all.where('institution_id', 'in', places)
  if (shelf === 'retired') return own.where('retired_at', 'is not', null)
  const standing = own.where('retired_at', 'is', null)
  return shelf === 'expiring' ? standing.where('rights_until', '<=', sql<Temporal.PlainDate>`${soon}::date`) : standing
}

/** One page of the library, newest first, each with the number of posts that carry it. */
export async function search(work: Work, wanted: Shelf): Promise<Found[]> {
  let query = onShelf(work, wanted)
  if (wanted.words) query = query.where('media.id', 'in', sql<MediaId>`(select sinergi.media_with_words(to_tsquery('simple', ${wanted.words})))`)
  if (wanted.kind) query = query.where('kind', '=', wanted.kind)
  if (wanted.rights) query = query.where('rights', '=', wanted.rights)
  if (wanted.after) query = query.where('media.id', '<', wanted.after as MediaId)
  const { collection } = wanted
  if (collection) query = query.where('media.id', 'in', (is) => is.selectFrom('collected').select('media_id').where('collection_id', '=', collection))
  const found = await query
    .select(columns)
    .select((is) =>
      is
        .selectFrom('media_uses')
        .whereRef('media_uses.media_id', '=', 'media.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('uses'),
    )
    .orderBy('media.id', 'desc')
    .limit(wanted.limit + 1)
    .execute()
  return found.map((row) => ({ ...toMedia(row), uses: row.uses ?? 0 }))
}

export async function collectionsOf(work: Work, institution: InstitutionId): Promise<Collection[]> {
  const found = await rows(work)
    .selectFrom('collections')
    .where('institution_id', '=', institution)
    .select(['id', 'name'])
    .select((is) =>
      is
        .selectFrom('collected')
        .whereRef('collected.collection_id', '=', 'collections.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('count'),
    )
    .orderBy('name')
    .execute()
  return found.map((row) => ({ ...row, count: row.count ?? 0 }))
}

/** Null when one of this name stands already. */
export const insertCollection = (work: Work, institution: InstitutionId, name: string) =>
  rows(work)
    .insertInto('collections')
    .values({ institution_id: institution, name, made_by: work.person.id, made_at: work.now })
    .onConflict((conflict) => conflict.columns(['institution_id', 'name']).doNothing())
    .returning(['id', 'name'])
    .executeTakeFirst()

export const findCollection = (work: Work, id: CollectionId) =>
  rows(work).selectFrom('collections').select(['id', 'institution_id']).where('id', '=', id).executeTakeFirst()

export const removeCollection = (work: Work, id: CollectionId) => rows(work).deleteFrom('collections').where('id', '=', id).execute()

export const put = (work: Work, { collection, media, institution }: { collection: CollectionId; media: MediaId; institution: InstitutionId }) =>
  rows(work)
    .insertInto('collected')
    .values({ institution_id: institution, collection_id: collection, media_id: media, collected_by: work.person.id, collected_at: work.now })
    .onConflict((conflict) => conflict.columns(['collection_id', 'media_id']).doNothing())
    .execute()

export const take = (work: Work, collection: CollectionId, media: MediaId) =>
  rows(work).deleteFrom('collected').where('collection_id', '=', collection).where('media_id', '=', media).execute()

export const collectionsWith = async (work: Work, media: MediaId) =>
  (await rows(work).selectFrom('collected').select('collection_id').where('media_id', '=', media).execute()).map((row) => row.collection_id)
