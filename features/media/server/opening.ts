import { open, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '#kit/server/house.ts'
import { refuse } from '../faults.ts'
import { clean, openFilm, still } from './film.ts'
import { openImage } from './image.ts'

const images = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])
const films = new Set(['video/mp4', 'video/quicktime', 'video/webm'])
const megabyte = 1024 * 1024

/** What a checked file turned out to be; `path` and `poster` lie in the folder it was checked in. */
export type Opened = {
  kind: 'image' | 'video'
  type: string
  width: number
  height: number
  bytes: number
  durationMs: number | null
  hadLocation: boolean
  path: string
  /** A still of a film. */
  poster: string | null
}

type Largest = House['settings']['largestMb']

/** Before a byte is sent: refuses by what the device says of the file. What it says is believed for nothing else. */
export function requireWelcome({ type, length }: { type: string; length: number }, largest: Largest) {
  if (length === 0) throw refuse('FILE_EMPTY')
  if (/svg/i.test(type)) throw refuse('SVG_REFUSED')
  if (/hei[cf]/i.test(type)) throw refuse('HEIC_UNREADABLE')
  const max = type.startsWith('image/') ? largest.image : Math.max(largest.video, largest.image)
  if (length > max * megabyte) throw refuse('FILE_TOO_LARGE', { max })
}

async function firstBytes(path: string) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The type by the bytes, never by the name. */
async function typeOf(path: string): Promise<string> {
  const { fileTypeFromFile } = await import('file-type')
  const type = (await fileTypeFromFile(path))?.mime ?? 'tidak dikenal'
  if (images.has(type) || films.has(type)) return type
  if (/^image\/hei[cf]/.test(type)) throw refuse('HEIC_UNREADABLE')
  if (/<svg[\s>]/i.test(await firstBytes(path))) throw refuse('SVG_REFUSED')
  throw refuse('NOT_AN_IMAGE', { type })
}

async function asImage(folder: string, path: string, type: string): Promise<Opened> {
  const { bytes, ...image } = await openImage(path, type)
  const kept = join(folder, 'kept')
  await writeFile(kept, bytes)
  return { ...image, kind: 'image', type, bytes: bytes.length, durationMs: null, path: kept, poster: null }
}

async function asFilm(folder: string, path: string, type: string): Promise<Opened> {
  const { width, height, durationMs, hadLocation } = await openFilm(path, type)
  const kept = join(folder, type === 'video/webm' ? 'kept.webm' : 'kept.mp4')
  const poster = join(folder, 'poster.jpg')
  await clean(path, kept, type)
  await still(kept, poster, { type, durationMs })
  const { size } = await stat(kept)
  const after = type === 'video/webm' ? type : 'video/mp4'
  return { kind: 'video', type: after, width, height, bytes: size, durationMs, hadLocation, path: kept, poster }
}

/** Looks at a whole file: what it is by its bytes, whether it is too large, whether it opens. `folder` is the caller's, to be removed by the caller. */
export async function openUpload(folder: string, path: string, largest: Largest): Promise<Opened> {
  const { size } = await stat(path)
  if (size === 0) throw refuse('FILE_EMPTY')
  const type = await typeOf(path)
  const isFilm = films.has(type)
  const max = isFilm ? largest.video : largest.image
  if (size > max * megabyte) throw refuse('FILE_TOO_LARGE', { max })
  return isFilm ? asFilm(folder, path, type) : asImage(folder, path, type)
}
