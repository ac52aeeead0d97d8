import { createWriteStream } from 'node:fs'
import { join as joinPath } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refuse as refuseHouse } from '#kit/contract.ts'
import { Fault } from '#kit/fault.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as workIn, type Work } from '#kit/server/work.ts'
import type { Media, MediaId, UploadId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { replaceBy } from './library.ts'
import { inScratch, keep, requireUploader, type Open } from './media.ts'
import { openUpload, requireWelcome } from './opening.ts'
import * as store from './upload-store.ts'

/** What is held in memory of a file on its way; after so many bytes they are kept and counted. */
const partSize = 4 * 1024 * 1024
/** A line that drops keeps what came, unless it is hardly anything. */
const leastKept = 32 * 1024
/** An unfinished upload is waited for this long after its last byte. */
export const waitsFor = { hours: 48 } as const

export type Beginning = { institution: InstitutionId; name: string; type: string; length: number; replaces: MediaId | null }

/** Opens an upload, or says at once why the file will not be taken. */
export async function begin(work: Work, house: House, beginning: Beginning) {
  requireUploader(work, beginning.institution)
  requireWelcome(beginning, house.settings.largestMb)
  return store.insert(work, {
    institution_id: beginning.institution,
    name: beginning.name,
    type: beginning.type,
    length: beginning.length,
    replaces: beginning.replaces,
    begun_by: work.person.id,
    begun_at: work.now,
    touched_at: work.now,
    media_id: null,
  })
}

export async function find(work: Work, id: UploadId) {
  const upload = await store.find(work, id)
  if (!upload) throw refuseHouse('NOT_FOUND')
  return upload
}

/** Ends an upload and every part of it. */
export async function abandon(open: Open, house: House, upload: Pick<store.Upload, 'id' | 'parts'>) {
  for (const part of upload.parts) await house.files.remove(part)
  await open((work) => store.remove(work, upload.id))
}

const titleFrom = (name: string) =>
  name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .slice(0, 200)

/** Puts the parts one after another into one file of this machine. */
async function join(house: House, parts: readonly string[], path: string) {
  for (const part of parts) {
    const found = await house.files.stream(part)
    if (!found) throw refuseHouse('FILES_AWAY')
    await pipeline(Readable.fromWeb(found.body as never), createWriteStream(path, { flags: 'a' })).catch(() => {
      throw refuseHouse('FILES_AWAY')
    })
  }
}

/** A refusal is a verdict on the file itself and takes everything of it along; the store or the database being away is not. */
async function check(open: Open, house: House, { upload, parts, folder }: { upload: store.Upload; parts: string[]; folder: string }) {
  const path = joinPath(folder, 'sent')
  await join(house, parts, path)
  return openUpload(folder, path, house.settings.largestMb).catch(async (error: unknown) => {
    if (error instanceof Fault && error.status !== 503) await abandon(open, house, { id: upload.id, parts })
    throw error
  })
}

/** All parts are here: looks at the whole and keeps it, once, whoever else is at it. */
async function complete(open: Open, house: House, { upload, last }: { upload: store.Upload; last: string }): Promise<Media> {
  const parts = [...upload.parts, last]
  const made = await inScratch(async (folder) => {
    const opened = await check(open, house, { upload, parts, folder })
    return open(async (work) => {
      if ((await store.lock(work, upload.id))?.received !== upload.received) throw refuse('UPLOAD_ELSEWHERE')
      const kept = await keep(work, house, { institution: upload.institution_id, opened, title: titleFrom(upload.name) })
      const media = upload.replaces ? await replaceBy(work, upload.replaces, kept) : kept
      await store.finish(work, upload.id, { media: media.id, parts })
      return media
    })
  })
  // The picture stands; a part that cannot be removed now goes with the sweep.
  for (const part of parts) await house.files.remove(part).catch(() => undefined)
  return made
}

/** Keeps one part and counts it in; the last one completes the file. Bytes are kept before the count moves, so the count never promises too much. */
async function take(
  open: Open,
  house: House,
  { upload, bytes }: { upload: store.Upload; bytes: Buffer },
): Promise<{ upload: store.Upload; media: Media | null }> {
  const to = upload.received + bytes.length
  if (to > upload.length) throw refuse('UPLOAD_ELSEWHERE')
  const part = `${upload.id}.${upload.received}-${crypto.randomUUID().slice(0, 8)}`
  await house.files.put(part, bytes)
  try {
    if (to === upload.length) return { upload: { ...upload, received: to }, media: await complete(open, house, { upload, last: part }) }
    if (!(await open((work) => store.advance(work, { id: upload.id, from: upload.received, to, part })))) throw refuse('UPLOAD_ELSEWHERE')
  } catch (error) {
    await house.files.remove(part).catch(() => undefined)
    throw error
  }
  return { upload: { ...upload, received: to, parts: [...upload.parts, part] }, media: null }
}

/** Hands out a stream in parts; when the line drops, what came until then is the last of them. */
async function* partsOf(body: ReadableStream<Uint8Array>) {
  let held: Uint8Array[] = []
  let size = 0
  let isWhole = true
  const reader = body.getReader()
  while (true) {
    const next = await reader.read().catch(() => {
      isWhole = false
      return { done: true as const, value: undefined }
    })
    if (next.done) break
    held.push(next.value)
    size += next.value.length
    if (size < partSize) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > (isWhole ? 0 : leastKept)) yield Buffer.concat(held)
}

/** Takes what comes from `offset` on. Answers how far it came, and the record once the file is whole. */
export async function receive(open: Open, house: House, { id, offset, body }: { id: UploadId; offset: number; body: ReadableStream<Uint8Array> }) {
  let upload = await open((work) => find(work, id))
  if (upload.received !== offset || upload.media_id) throw refuse('UPLOAD_ELSEWHERE')
  let media: Media | null = null
  for await (const bytes of partsOf(body)) ({ upload, media } = await take(open, house, { upload, bytes }))
  return { upload, media }
}

/** Forgets uploads nobody finished, with all their parts. Answers how many. */
export async function sweep(house: House) {
  const found = await workIn(house, houseAt(), (at) => store.stale(at, at.now.subtract(waitsFor)))
  for (const { institution_id: institution, id } of found) {
    const open: Open = (door) => workIn(house, houseAt(institution), door)
    const upload = await open((at) => store.find(at, id))
    if (upload) await abandon(open, house, upload)
  }
  return found.length
}
