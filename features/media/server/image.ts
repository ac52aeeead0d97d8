import { largestFile } from '../contract.ts'
import { refuse } from '../faults.ts'

const taken = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])
const mostPixels = 50_000_000
const longestSide = 4096

export type Image = { bytes: Buffer; type: string; width: number; height: number; hadLocation: boolean }

// Decoders are heavy: loaded at the first picture, not when the house opens.
const decoder = async () => (await import('sharp')).default
const typeOf = async (bytes: Buffer) => (await (await import('file-type')).fileTypeFromBuffer(bytes))?.mime ?? 'tidak dikenal'

const isTooManyPixels = (error: unknown) => error instanceof Error && /pixel limit/i.test(error.message)

// Exif's GPS directory is pointed to by tag 0x8825; its bytes in either order are enough to tell the person.
const hasLocation = (exif: Buffer | undefined) => exif !== undefined && (exif.includes(Buffer.from([0x88, 0x25])) || exif.includes(Buffer.from([0x25, 0x88])))

/** Looks at the bytes, not the name; decodes whole; answers an upright image without what the camera wrote into it. */
export async function openImage(bytes: Buffer): Promise<Image> {
  if (bytes.length === 0) throw refuse('FILE_EMPTY')
  if (bytes.length > largestFile * 1024 * 1024) throw refuse('FILE_TOO_LARGE', { max: largestFile })
  const type = await typeOf(bytes)
  if (!taken.has(type)) throw refuse('NOT_AN_IMAGE', { type })
  const sharp = await decoder()
  try {
    const source = sharp(bytes, { limitInputPixels: mostPixels, animated: type === 'image/gif', failOn: 'error' })
    const { exif } = await source.metadata()
    const { data, info } = await source
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, type, width: info.width, height: info.pageHeight ?? info.height, hadLocation: hasLocation(exif) }
  } catch (error) {
    throw refuse(isTooManyPixels(error) ? 'IMAGE_HUGE' : 'IMAGE_BROKEN')
  }
}

/** A smaller copy for a screen, as WebP. */
export const shrink = async (bytes: Buffer, width: number) =>
  (await decoder())(bytes, { limitInputPixels: mostPixels }).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toBuffer()
