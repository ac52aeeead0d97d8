import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import type { Door, Work } from '#kit/server/work.ts'
import type { Media, MediaId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayUpload } from '../rules.ts'
import { openUpload, type Opened } from './opening.ts'
import * as store from './store.ts'

export type Open = <T>(door: Door<T>) => Promise<T>

export const list = (work: Work, ids: readonly MediaId[]) => store.list(work, ids)

export const fileName = (id: MediaId) => `${id}.original`
/** The still of a film. */
export const posterName = (id: MediaId) => `${id}.poster`

export function requireUploader(work: Work, institution: InstitutionId) {
  const why = mayUpload(work.person, institution)
  if (why) throw refuseHouse(why)
}

/** Takes a record for somebody who may change it. */
export async function lockOwn(work: Work, id: MediaId): Promise<Media> {
  const found = await store.lock(work, id)
  if (!found) throw refuseHouse('NOT_FOUND')
  requireUploader(work, found.institution)
  return found
}

type Keeping = { institution: InstitutionId; opened: Opened; title?: string }

/** Keeps a checked file: the row and the file, or neither. */
export async function keep(work: Work, house: House, { institution, opened, title = '' }: Keeping) {
  requireUploader(work, institution)
  const made = await store.insert(work, {
    institution_id: institution,
    kind: opened.kind,
    type: opened.type,
    width: opened.width,
    height: opened.height,
    bytes: opened.bytes,
    duration_ms: opened.durationMs,
    alt: null,
    had_location: opened.hadLocation,
    title,
    uploaded_by: work.person.id,
    uploaded_at: work.now,
  })
  await work.announce('media.uploaded', { institution, id: made.id })
  await house.files.putFrom(fileName(made.id), opened.path)
  if (opened.poster) await house.files.putFrom(posterName(made.id), opened.poster)
  return made
}

/** Runs in a folder of its own, gone afterwards whatever happened. */
export async function inScratch<T>(doing: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sinergi-unggahan-'))
  try {
    return await doing(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Checks, then keeps. A refused file leaves nothing behind. */
export async function upload(open: Open, house: House, { institution, bytes }: { institution: InstitutionId; bytes: Buffer }) {
  await open(async (work) => requireUploader(work, institution))
  return inScratch(async (folder) => {
    const path = join(folder, 'sent')
    await writeFile(path, bytes)
    const opened = await openUpload(folder, path, house.settings.largestMb)
    return open((work) => keep(work, house, { institution, opened }))
  })
}

export async function describe(work: Work, { id, alt, isDecorative }: { id: MediaId; alt: string | null; isDecorative: boolean }) {
  const found = await lockOwn(work, id)
  const written = alt?.trim() || null
  if (isDecorative && written) throw refuse('ALT_OR_DECORATIVE')
  const described = await store.update(work, id, { alt: written, is_decorative: isDecorative })
  await work.announce('media.described', { institution: found.institution, id })
  return described
}

/** The point that must stay in view when it is cropped; what goes out changes, so posts that carry it follow. */
export async function focus(work: Work, { id, focus: point }: { id: MediaId; focus: { x: number; y: number } | null }) {
  const found = await lockOwn(work, id)
  const focused = await store.update(work, id, { focus_x: point?.x ?? null, focus_y: point?.y ?? null })
  await work.announce('media.described', { institution: found.institution, id })
  return focused
}

/** A post now carries exactly these. */
export async function use(work: Work, using: { institution: InstitutionId; post: string; media: readonly MediaId[] }) {
  const known = await store.list(work, using.media)
  await store.setUses(work, { ...using, media: known.map(({ id }) => id) })
}

/** A post is out: what it carried then is never deleted. */
export const markPublished = (work: Work, post: string) => store.markPublished(work, post)

/** What will go out is made ready for a platform before its hour. */
export const prepareLater = (work: Work, { institution, media, platform }: { institution: InstitutionId; media: MediaId; platform: string }) =>
  work.enqueue('media.prepare', { institution, media, platform }, { key: `media.prepare/${media}/${platform}` })
