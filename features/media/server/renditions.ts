import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sharp } from 'sharp'
import type { ImageLimits, Limits, VideoLimits } from '#kit/connector.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { Media, MediaId } from '../contract.ts'
import { cropFor } from '../cropping.ts'
import { openFilm, transcode, type FilmTarget } from './film.ts'
import { decode } from './image.ts'
import { fileName, inScratch, posterName } from './media.ts'
import * as store from './store.ts'

/** A picture as one platform takes it; `name` is its file's. */
export type Rendition = { name: string; type: string; width: number; height: number; bytes: number }

type Target = { types: readonly string[]; bytes: number; ratio: { min: number; max: number } | null; side: number }

const anySide = 4_096
const qualities = [88, 80, 70, 58]

export const targetFrom = (limits: ImageLimits): Target => ({
  types: limits.types,
  bytes: limits.bytes?.value ?? Number.MAX_SAFE_INTEGER,
  ratio: limits.ratio?.value ?? null,
  side: limits.side?.value ?? anySide,
})

const suffixOf = (target: Target, focus: Media['focus']) =>
  `r${createHash('sha256')
    .update(JSON.stringify([target, focus]))
    .digest('hex')
    .slice(0, 16)}`

/** Nothing to do: the original is what the platform takes. */
const fits = (image: Media, target: Target) =>
  image.kind === 'image' &&
  target.types.includes(image.type) &&
  image.bytes <= target.bytes &&
  Math.max(image.width, image.height) <= target.side &&
  cropFor(image, target.ratio, image.focus) === null

const typeFor = (image: Media, { types }: Target) => {
  const wanted = image.kind === 'image' ? image.type : 'image/jpeg'
  if (types.includes(wanted) && wanted !== 'image/gif') return wanted
  return types.includes('image/jpeg') ? 'image/jpeg' : (types.find((type) => type !== 'image/gif') ?? 'image/jpeg')
}

function encode(source: Sharp, type: string, quality: number) {
  if (type === 'image/png') return source.png({ compressionLevel: 9, palette: quality < 80, quality })
  if (type === 'image/webp') return source.webp({ quality })
  return source.flatten({ background: '#ffffff' }).jpeg({ quality })
}

/** Crops, then encodes: first at falling quality, then at falling size, until it weighs little enough. */
async function make(original: Buffer, image: Media, target: Target) {
  const type = typeFor(image, target)
  const box = cropFor(image, target.ratio, image.focus)
  const longest = Math.min(target.side, Math.max(image.width, image.height))
  for (const share of [1, 0.7, 0.5, 0.35, 0.2]) {
    const side = Math.max(1, Math.floor(longest * share))
    const source = await decode(original)
    const cut = (box ? source.extract(box) : source).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    for (const quality of qualities) {
      const { data, info } = await encode(cut.clone(), type, quality).toBuffer({ resolveWithObject: true })
      if (data.length <= target.bytes) return { bytes: data, type, width: info.width, height: info.height }
    }
  }
  throw new Error(`${image.id} does not fit into ${target.bytes} bytes`)
}

/** One record's picture inside a platform's limits: made once, then kept. A film's is its still. */
export async function rendition(house: House, image: Media, limits: ImageLimits): Promise<Rendition> {
  const target = targetFrom(limits)
  if (fits(image, target)) return { name: fileName(image.id), type: image.type, width: image.width, height: image.height, bytes: image.bytes }
  const suffix = suffixOf(target, image.focus)
  const name = `${image.id}.${suffix}`
  const inside = houseAt(image.institution)
  const kept = await work(house, inside, (at) => store.rendition(at, image.id, suffix))
  if (kept) return { ...kept, name }
  const original = await house.files.read(image.kind === 'video' ? posterName(image.id) : fileName(image.id))
  const made = await make(original, image, target)
  await house.files.put(name, made.bytes)
  const row = { type: made.type, width: made.width, height: made.height, bytes: made.bytes.length }
  await work(house, inside, (at) => store.keepRendition(at, { ...row, media_id: image.id, institution_id: image.institution, name: suffix, made_at: at.now }))
  return { ...row, name }
}

const filmTarget = (limits: VideoLimits): FilmTarget => ({
  longestSide: limits.side?.value ?? 1_920,
  seconds: limits.seconds.value.max,
  bytes: limits.bytes.value,
})

const filmSuffix = (target: FilmTarget) => `f${createHash('sha256').update(JSON.stringify(target)).digest('hex').slice(0, 16)}`

/** A film inside a platform's bounds that needs no work any more: the original where it fits, or what was made of it. */
export async function readyFilm(house: House, film: Media, limits: VideoLimits): Promise<Rendition | null> {
  const target = filmTarget(limits)
  const isFit = film.type === 'video/mp4' && film.bytes <= target.bytes && Math.max(film.width, film.height) <= target.longestSide
  if (isFit && (film.durationMs ?? 0) <= target.seconds * 1_000) return { ...film, name: fileName(film.id) }
  const suffix = filmSuffix(target)
  const kept = await work(house, houseAt(film.institution), (at) => store.rendition(at, film.id, suffix))
  return kept ? { ...kept, name: `${film.id}.${suffix}` } : null
}

/** A film inside a platform's bounds, as MP4; encoded once, then kept. */
export async function filmRendition(house: House, film: Media, limits: VideoLimits): Promise<Rendition> {
  const ready = await readyFilm(house, film, limits)
  if (ready) return ready
  const target = filmTarget(limits)
  const suffix = filmSuffix(target)
  const inside = houseAt(film.institution)
  return inScratch(async (folder) => {
    const [from, to] = [join(folder, 'original'), join(folder, 'made.mp4')]
    const found = await house.files.stream(fileName(film.id))
    if (!found) throw refuseHouse('NOT_FOUND')
    await pipeline(Readable.fromWeb(found.body as never), createWriteStream(from))
    await transcode(from, to, { film: { durationMs: film.durationMs ?? 0 }, type: film.type, target })
    const { width, height, bytes } = await openFilm(to, 'video/mp4')
    await house.files.putFrom(`${film.id}.${suffix}`, to)
    const row = { type: 'video/mp4', width, height, bytes }
    await work(house, inside, (at) => store.keepRendition(at, { ...row, media_id: film.id, institution_id: film.institution, name: suffix, made_at: at.now }))
    return { ...row, name: `${film.id}.${suffix}` }
  })
}

/** What one platform gets of a record; null for a film it does not take. */
export const renditionOn = async (house: House, media: Media, limits: Limits) =>
  media.kind === 'image' ? rendition(house, media, limits.images) : limits.video ? filmRendition(house, media, limits.video) : null

type Wanted<Of> = { institution: InstitutionId; media: MediaId; limits: Of }

async function recordOf(house: House, { institution, media }: Wanted<unknown>) {
  const [found] = await work(house, houseAt(institution), (at) => store.list(at, [media]))
  if (!found) throw refuseHouse('NOT_FOUND')
  return found
}

/** The same, by id and with its bytes, for what goes out: a connector never sees the original unless it fits. */
export async function pictureFor(house: House, wanted: Wanted<ImageLimits>) {
  const { name, type, width, height } = await rendition(house, await recordOf(house, wanted), wanted.limits)
  return { bytes: new Uint8Array(await house.files.read(name)), type, width, height }
}

/** The same for a film, to be read when it is sent. */
export async function filmFor(house: House, wanted: Wanted<VideoLimits>) {
  const { name, type, width, height, bytes } = await filmRendition(house, await recordOf(house, wanted), wanted.limits)
  const open = async () => {
    const found = await house.files.stream(name)
    if (!found) throw refuseHouse('NOT_FOUND')
    return Readable.fromWeb(found.body as never)
  }
  return { type, width, height, bytes, open }
}
