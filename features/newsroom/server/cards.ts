import * as media from '#features/media/server/media.ts'
import type { MediaId } from '#features/media/contract.ts'
import type { House } from '#kit/server/house.ts'
import type { Item } from '../contract.ts'

const width = 1200
const height = 630

const tints = ['#0b5875', '#17806e', '#4a7d4f', '#7a4f9c', '#b0553f', '#b07a14']

/** Drawn without letters: the title stands beside a card, and a server need not have the fonts of every script. */
const drawn = (id: string) => {
  const tint = tints[Number.parseInt(id.slice(-2), 16) % tints.length]
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/>
<g fill="none" stroke="#fff" stroke-opacity=".16" stroke-width="92" stroke-linecap="round"><path d="M1010 60a150 150 0 1 0-150 150 150 150 0 1 1-150 150"/></g>
<path d="M0 520Q300 440 600 520T1200 520V630H0Z" fill="#fff" fill-opacity=".14"/><path d="M0 570Q300 510 600 570T1200 570V630H0Z" fill="#fff" fill-opacity=".22"/></svg>`)
}

async function draw(house: House, item: Item) {
  // Only who asks for a card waits for the library.
  const { default: sharp } = await import('sharp')
  const [first] = item.images
  const source = first ? await house.files.read((first.type.startsWith('video/') ? media.posterName : media.fileName)(first.media as MediaId)) : drawn(item.id)
  return sharp(source, { limitInputPixels: 60_000_000 })
    .rotate()
    .resize(width, height, { fit: 'cover', position: first ? 'attention' : 'centre' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
}

/** The picture shown when an item's address is shared, 1200 by 630: its own picture, or one drawn. Made once, then kept. */
export async function cardOf(house: House, item: Item) {
  const name = `${item.id}.${item.images[0]?.media ?? 'tanpa'}.kartu`
  const kept = await house.files.read(name).catch(() => null)
  if (kept) return kept
  const made = await draw(house, item)
  await house.files.put(name, made)
  return made
}
