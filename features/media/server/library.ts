import * as institutions from '#features/institutions/server/institutions.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { reachOf } from '#kit/rules.ts'
import type { House } from '#kit/server/house.ts'
import type { Work } from '#kit/server/work.ts'
import type { Media, MediaDetail, MediaFacts, MediaId, Searching } from '../contract.ts'
import { refuse } from '../faults.ts'
import { askedWords, isPastRights, isShareable, needsNote } from '../rules.ts'
import * as shelves from './library-store.ts'
import { fileName, lockOwn, posterName, requireUploader, type Open } from './media.ts'
import * as store from './store.ts'

/** Rights that end within so many days are shown as ending. */
const soonDays = 30

const dayIn = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDate()

/** The institution and its work units, as far as this person reaches. */
async function placesOf(work: Work, institution: InstitutionId): Promise<InstitutionId[]> {
  const reach = new Set(reachOf(work.person))
  if (!work.person.house && !reach.has(institution)) throw refuseHouse('NOT_FOUND')
  const tree = await institutions.list(work)
  const below = (id: InstitutionId): InstitutionId[] => [
    id,
    ...tree.filter((one) => one.parentId === id && one.class === 'work_unit').flatMap((one) => below(one.id)),
  ]
  return below(institution).filter((id) => work.person.house === true || reach.has(id))
}

/** One page of what the institution and its work units keep, or of what others share with the network. */
export async function search(work: Work, { institution, search: text = '', ...wanted }: Searching) {
  const words = askedWords(text)
  if (text !== '' && words === '') return { rows: [], next: null }
  const { zone } = await institutions.get(work, { id: institution })
  const today = dayIn(work.now, zone)
  const found = await shelves.search(work, {
    ...wanted,
    places: await placesOf(work, institution),
    words,
    today: today.toString(),
    soon: today.add({ days: soonDays }).toString(),
  })
  const page = found.slice(0, wanted.limit)
  return { rows: page, next: found.length > wanted.limit ? (page.at(-1)?.id ?? null) : null }
}

export async function get(work: Work, id: MediaId): Promise<MediaDetail> {
  const [found] = await store.list(work, [id])
  if (!found) throw refuseHouse('NOT_FOUND')
  return { ...found, uses: await store.usesOf(work, id), collections: await shelves.collectionsWith(work, id), replacedBy: await store.replacement(work, id) }
}

export async function annotate(work: Work, { id, ...facts }: MediaFacts & { id: MediaId }) {
  const found = await lockOwn(work, id)
  if (needsNote(facts)) throw refuse('RIGHTS_NEED_NOTE')
  const after = await store.update(work, id, {
    title: facts.title,
    tags: [...new Set(facts.tags)],
    rights: facts.rights,
    rights_note: facts.rightsNote?.trim() || null,
    source: facts.source?.trim() || null,
    rights_until: facts.rightsUntil,
    ...(found.isShared && !isShareable(facts) ? { shared_by: null, shared_at: null } : {}),
  })
  await work.announce('media.annotated', { institution: found.institution, id })
  return after
}

/** It stays with what carries it, and is offered no more. */
export async function retire(work: Work, id: MediaId) {
  const found = await lockOwn(work, id)
  const after = await store.update(work, id, { retired_by: work.person.id, retired_at: work.now, shared_by: null, shared_at: null })
  await work.announce('media.retired', { institution: found.institution, id })
  return after
}

export async function restore(work: Work, id: MediaId) {
  const found = await lockOwn(work, id)
  const after = await store.update(work, id, { retired_by: null, retired_at: null, replaced_by: null })
  await work.announce('media.restored', { institution: found.institution, id })
  return after
}

/** Deletes what no post carries or was published with; its files go once the rows are gone. */
export async function remove(open: Open, house: House, id: MediaId) {
  const names = await open(async (work) => {
    const found = await lockOwn(work, id)
    const uses = await store.usesOf(work, id)
    if (uses.length > 0) throw refuse('MEDIA_IN_USE', { count: uses.length })
    const made = await store.renditionNames(work, id)
    await store.remove(work, id)
    await work.announce('media.removed', { institution: found.institution, id })
    return [fileName(id), posterName(id), ...['320', '640', '1280', ...made].map((name) => `${id}.${name}`)]
  })
  for (const name of names) await house.files.remove(name)
}

/** The new file takes over what was known of the old one; the old one is retired, and posts that carry it keep it. */
export async function replaceBy(work: Work, old: MediaId, made: Media) {
  const before = await lockOwn(work, old)
  if (before.institution !== made.institution) throw refuseHouse('NOT_FOUND')
  const after = await store.update(work, made.id, {
    title: before.title,
    tags: before.tags,
    rights: before.rights,
    rights_note: before.rightsNote,
    source: before.source,
    rights_until: before.rightsUntil,
    alt: before.alt,
    is_decorative: before.isDecorative,
  })
  await store.update(work, old, { retired_by: work.person.id, retired_at: work.now, replaced_by: made.id, shared_by: null, shared_at: null })
  await work.announce('media.replaced', { institution: before.institution, id: old, detail: { by: made.id } })
  return after
}

export async function share(work: Work, { id, isShared }: { id: MediaId; isShared: boolean }) {
  const found = await lockOwn(work, id)
  if (isShared && !isShareable(found)) throw refuse('NOT_OURS_TO_SHARE')
  const after = await store.update(work, id, isShared ? { shared_by: work.person.id, shared_at: work.now } : { shared_by: null, shared_at: null })
  await work.announce(isShared ? 'media.shared' : 'media.unshared', { institution: found.institution, id })
  return after
}

const copied = (of: Media) => ({
  kind: of.kind,
  type: of.type,
  width: of.width,
  height: of.height,
  bytes: of.bytes,
  duration_ms: of.durationMs,
  alt: of.alt,
  is_decorative: of.isDecorative,
  had_location: false,
  title: of.title,
  tags: of.tags,
  focus_x: of.focus?.x ?? null,
  focus_y: of.focus?.y ?? null,
})

/** Copies what another institution shares into one's own library, so that nobody's later change reaches one's posts. */
export async function borrow(work: Work, house: House, { id, institution }: { id: MediaId; institution: InstitutionId }) {
  requireUploader(work, institution)
  const [found] = await store.list(work, [id])
  if (!found?.isShared) throw refuseHouse('NOT_FOUND')
  const from = await institutions.get(work, { id: found.institution })
  const made = await store.insert(work, {
    ...copied(found),
    institution_id: institution,
    rights: 'permission',
    rights_note: `Dibagikan ${from.shortName} ke jejaring`,
    source: found.source ?? from.name,
    borrowed_from: id,
    uploaded_by: work.person.id,
    uploaded_at: work.now,
  })
  const kept = found.rightsUntil ? await store.update(work, made.id, { rights_until: found.rightsUntil }) : made
  await work.announce('media.borrowed', { institution, id: made.id, detail: { from: found.institution } })
  await house.files.put(fileName(made.id), await house.files.read(fileName(id)))
  if (found.kind === 'video') await house.files.put(posterName(made.id), await house.files.read(posterName(id)))
  return kept
}

/** Refuses a time at which the right to show one of these has ended; the day is the institution's own. */
export async function requireRights(work: Work, planned: { institution: InstitutionId; media: readonly MediaId[]; at: Temporal.Instant }) {
  const late = await pastRights(work, planned)
  if (late?.rightsUntil) throw refuse('RIGHTS_END_FIRST', { title: `“${late.title || late.alt || 'gambar ini'}”`, until: late.rightsUntil })
}

/** The first of these whose rights have ended at that moment. */
export async function pastRights(work: Work, { institution, media, at }: { institution: InstitutionId; media: readonly MediaId[]; at: Temporal.Instant }) {
  const found = await store.list(work, media)
  if (found.every((one) => one.rightsUntil === null)) return null
  const { zone } = await institutions.get(work, { id: institution })
  const day = dayIn(at, zone).toString()
  return found.find((one) => isPastRights(one, day)) ?? null
}
