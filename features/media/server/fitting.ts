export type Fitted = { bytes: Uint8Array; type: string; width: number; height: number }

const mostPixels = 50_000_000

/** Smaller and plainer at each try; the first that is light enough is taken. */
const tries = [
  { side: 2400, quality: 86 },
  { side: 2000, quality: 78 },
  { side: 1600, quality: 70 },
  { side: 1080, quality: 60 },
  { side: 720, quality: 50 },
]

/** A JPEG of at most `largest` bytes from any picture the decoder reads; throws for what is none. */
export async function fit(bytes: Uint8Array, largest: number): Promise<Fitted> {
  const sharp = (await import('sharp')).default
  for (const { side, quality } of tries) {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels })
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    if (data.length <= largest) return { bytes: data, type: 'image/jpeg', width: info.width, height: info.height }
  }
  throw new Error('a picture stays too heavy at every size')
}
