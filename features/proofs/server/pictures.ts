import { shrinkForPaper } from '#features/media/server/image.ts'
import { fileName } from '#features/media/server/media.ts'
import type { MediaId } from '#features/media/contract.ts'
import type { House } from '#kit/server/house.ts'
import type { Proof } from '../contract.ts'
import { pictureName } from './own-page.ts'
import type { PictureFiles } from './print.ts'
import type { Pictures } from './sheet.ts'

/** Wide enough for a third of an A4 page at print resolution. */
const width = 720

/** A still image small enough to print; null for what is gone, or is no image. */
async function small(house: House, name: string) {
  const bytes = await house.files.read(name).catch(() => null)
  return bytes && shrinkForPaper(bytes, width).catch(() => null)
}

/** The screenshot a proof shows: the one handed back, else the one taken of our own page. */
const screenshotName = (proof: Proof) => (proof.screenshot ? fileName(proof.screenshot) : pictureName(proof.delivery))

/** Everything a sheet shows beside its words, ready for the printer. A picture that is gone leaves its description. */
export async function picturesOf(house: House, proof: Proof): Promise<{ pictures: Pictures; files: PictureFiles }> {
  const files = new Map<string, Buffer>()
  const images = []
  for (const [index, image] of proof.images.entries()) {
    const bytes = await small(house, fileName(image.media as MediaId))
    const file = `gambar-${index + 1}.jpg`
    if (!bytes) continue
    files.set(file, bytes)
    const alt = image.isDecorative ? null : (image.alt ?? '')
    images.push({ file, alt, caption: alt === null ? 'Hiasan' : alt })
  }
  const seen = await small(house, screenshotName(proof))
  if (seen) files.set('tangkapan.jpg', seen)
  const screenshot = seen ? { file: 'tangkapan.jpg', alt: `Tangkapan layar kiriman di ${proof.platformName}`, caption: '' } : null
  return { pictures: { images, screenshot }, files }
}
