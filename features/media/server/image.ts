import type { Sharp, SharpOptions } from 'sharp'
import { refuse } from '../faults.ts'
import { hasLocation } from './location.ts'

const mostPixels = 50_000_000
const longestSide = 4096

export type Image = { bytes: Buffer; width: number; height: number; hadLocation: boolean }

/** Decodes bytes or a file by its path, never more than is safe. The decoder is heavy: loaded at the first picture, not when the house opens. */
export async function decode(source: Buffer | string, options: SharpOptions = {}): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(source, { limitInputPixels: mostPixels, ...options })
}

const isTooManyPixels = (error: unknown) => error instanceof Error && /pixel limit/i.test(error.message)

/** Opens an image of a known type whole; answers it upright, at most 4096 pixels a side, and without what the camera wrote into it. */
export async function openImage(path: string, type: string): Promise<Image> {
  try {
    const source = await decode(path, { animated: type === 'image/gif', failOn: 'error' })
    const { exif, xmp } = await source.metadata()
    const upright = source.rotate().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    const kept = type === 'image/jpeg' ? upright.jpeg({ quality: 90 }) : upright
    const { data, info } = await kept.toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.pageHeight ?? info.height, hadLocation: hasLocation({ exif, xmp }) }
  } catch (error) {
    throw refuse(isTooManyPixels(error) ? 'IMAGE_HUGE' : 'IMAGE_BROKEN')
  }
}

/** A smaller copy for a screen, as WebP. */
export const shrink = async (bytes: Buffer, width: number) => (await decode(bytes)).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toBuffer()

/** A smaller copy for paper, as JPEG on white: a document takes its bytes over as they are. */
export const shrinkForPaper = async (bytes: Buffer, width: number) =>
  (await decode(bytes)).resize({ width, withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer()
