import { sql, type Insertable, type Updateable } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { Media, MediaDetail, MediaId } from '../contract.ts'
import type { Tables } from './tables.ts'

export const rows = (work: Work) => work.tx.withTables<Tables>()

const plain = [
  ...(['id', 'institution_id', 'kind', 'type', 'width', 'height', 'bytes', 'duration_ms', 'alt', 'is_decorative', 'had_location', 'title', 'tags'] as const),
  ...(['rights', 'rights_note', 'source', 'focus_x', 'focus_y', 'uploaded_at', 'retired_at', 'replaced_by', 'shared_at'] as const),
] as const

/** What is read of a record; a day is read as its ISO text. */
export const columns = [...plain.map((name) => `media.${name}` as const), sql<string | null>`media.rights_until::text`.as('rights_until')] as const

type Row = Pick<import('kysely').Selectable<Tables['media']>, (typeof plain)[number]> & { rights_until: string | null }

export const toMedia = (row: Row): Media => ({
  id: row.id,
  institution: row.institution_id,
  kind: row.kind,
  type: row.type,
  width: row.width,
  height: row.height,
  bytes: row.bytes,
  durationMs: row.duration_ms,
  alt: row.alt,
  isDecorative: row.is_decorative,
  hadLocation: row.had_location,
  title: row.title,
  tags: row.tags,
  rights: row.rights,
  rightsNote: row.rights_note,
  source: row.source,
  rightsUntil: row.rights_until,
  focus: row.focus_x === null || row.focus_y === null ? null : { x: row.focus_x, y: row.focus_y },
  isRetired: row.retired_at !== null,
  isShared: row.shared_at !== null,
  uploadedAt: row.uploaded_at.toString(),
})

export const list = async (work: Work, ids: readonly MediaId[]) =>
  ids.length === 0 ? [] : (await rows(work).selectFrom('media').select(columns).where('id', 'in', ids).execute()).map(toMedia)

export const insert = async (work: Work, row: Insertable<Tables['media']>) =>
  toMedia(await rows(work).insertInto('media').values(row).returning(columns).executeTakeFirstOrThrow())

export async function lock(work: Work, id: MediaId) {
  const row = await rows(work).selectFrom('media').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toMedia(row) : null
}

type Change = Omit<Updateable<Tables['media']>, 'rights_until'> & { rights_until?: string | null }

export async function update(work: Work, id: MediaId, { rights_until: until, ...change }: Change) {
  const set = { ...change, ...(until === undefined ? {} : { rights_until: sql<Temporal.PlainDate | null>`${until}::date` }) }
  return toMedia(await rows(work).updateTable('media').set(set).where('id', '=', id).returning(columns).executeTakeFirstOrThrow())
}

/** What was made of a record's original, by file name. */
export const renditionNames = async (work: Work, id: MediaId) =>
  (await rows(work).selectFrom('renditions').select('name').where('media_id', '=', id).execute()).map(({ name }) => name)

export const rendition = (work: Work, id: MediaId, name: string) =>
  rows(work)
    .selectFrom('renditions')
    .select(['name', 'type', 'width', 'height', 'bytes'])
    .where('media_id', '=', id)
    .where('name', '=', name)
    .executeTakeFirst()

export const keepRendition = (work: Work, row: Insertable<Tables['renditions']>) =>
  rows(work)
    .insertInto('renditions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['media_id', 'name']).doNothing())
    .execute()

export const remove = (work: Work, id: MediaId) => rows(work).deleteFrom('media').where('id', '=', id).execute()

export async function usesOf(work: Work, id: MediaId): Promise<MediaDetail['uses']> {
  const found = await rows(work).selectFrom('media_uses').select(['post_id', 'published_at']).where('media_id', '=', id).orderBy('post_id', 'desc').execute()
  return found.map((row) => ({ post: row.post_id, isPublished: row.published_at !== null }))
}

/** Notes exactly which records a post carries now; what it was published with stays noted. */
export async function setUses(work: Work, use: { institution: Tables['media_uses']['institution_id']; post: string; media: readonly MediaId[] }) {
  let gone = rows(work).deleteFrom('media_uses').where('post_id', '=', use.post).where('published_at', 'is', null)
  if (use.media.length > 0) gone = gone.where('media_id', 'not in', use.media)
  await gone.execute()
  if (use.media.length === 0) return
  await rows(work)
    .insertInto('media_uses')
    .values(use.media.map((media) => ({ institution_id: use.institution, media_id: media, post_id: use.post, published_at: null })))
    .onConflict((conflict) => conflict.columns(['media_id', 'post_id']).doNothing())
    .execute()
}

export const markPublished = (work: Work, post: string) =>
  rows(work).updateTable('media_uses').set({ published_at: work.now }).where('post_id', '=', post).where('published_at', 'is', null).execute()

export const savesData = async (work: Work) =>
  (await rows(work).selectFrom('media_habits').select('saves_data').where('person_id', '=', work.person.id).executeTakeFirst())?.saves_data ?? false

export const setSavesData = (work: Work, isOn: boolean) =>
  rows(work)
    .insertInto('media_habits')
    .values({ person_id: work.person.id, saves_data: isOn })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ saves_data: isOn }))
    .execute()

export const replacement = async (work: Work, id: MediaId) =>
  (await rows(work).selectFrom('media').select('replaced_by').where('id', '=', id).executeTakeFirst())?.replaced_by ?? null
