import type { Account, Draft, DraftImage } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import type { Line } from './account.ts'
import { settled, type Call } from './api.ts'
import { cardOf, thumbnailOf } from './card.ts'
import type { Directory } from './identity.ts'
import { filmLimits, largestThumbnail, platforms } from './limits.ts'
import * as schema from './schema.ts'

const [{ limits }] = platforms

type Shape = { width: number; height: number }
export type Embed =
  | { $type: 'app.bsky.embed.images'; images: { image: schema.Blob; alt: string; aspectRatio: Shape }[] }
  | { $type: 'app.bsky.embed.video'; video: schema.Blob; alt?: string; aspectRatio: Shape }
  | { $type: 'app.bsky.embed.external'; external: { uri: string; title: string; description: string; thumb?: schema.Blob } }
export type Desk = { port: PlatformPort; line: Line; account: Account; draft: Draft; directory: Directory }

export const filmIn = ({ images }: Draft): DraftImage | undefined => images.find(({ type }) => type.startsWith('video/'))

export const filmFor = ({ port, account }: Desk, { media }: DraftImage) => port.film(account, media, filmLimits)

const upload = async ({ line }: Desk, body: NonNullable<Call['body']>) =>
  (await settled(line.call({ nsid: 'com.atproto.repo.uploadBlob', body }, schema.uploaded))).blob

async function imagesOf(desk: Desk): Promise<Embed> {
  const images = []
  for (const { media, alt } of desk.draft.images) {
    const picture = await desk.port.image(desk.account, media, limits.images)
    const image = await upload(desk, picture)
    images.push({ image, alt: alt ?? '', aspectRatio: { width: picture.width, height: picture.height } })
  }
  return { $type: 'app.bsky.embed.images', images }
}

/** `ready`: the film as a service made it ready; else it goes to the account's own server as it is. */
async function filmEmbed(desk: Desk, film: DraftImage, ready: schema.Blob | null): Promise<Embed> {
  const { type, width, height, bytes, open } = await filmFor(desk, film)
  const video = ready ?? (await upload(desk, { stream: { length: bytes, open }, type }))
  return { $type: 'app.bsky.embed.video', video, ...(film.alt ? { alt: film.alt } : {}), aspectRatio: { width, height } }
}

async function cardEmbed(desk: Desk, link: string): Promise<Embed> {
  const { title, description, picture } = await cardOf(desk.port, link, desk.draft.title)
  const thumbnail = picture ? await thumbnailOf(desk.port, picture, largestThumbnail.value) : null
  const thumb = thumbnail ? { thumb: await upload(desk, thumbnail) } : {}
  return { $type: 'app.bsky.embed.external', external: { uri: link, title, description, ...thumb } }
}

/** A film or images where there are any, else a card of the link; null for text alone. A blob that was uploaded before has the same name again. */
export async function embedOf(desk: Desk, ready: schema.Blob | null = null): Promise<Embed | null> {
  const film = filmIn(desk.draft)
  if (film) return filmEmbed(desk, film, ready)
  if (desk.draft.images.length > 0) return imagesOf(desk)
  return desk.draft.link ? cardEmbed(desk, desk.draft.link) : null
}
