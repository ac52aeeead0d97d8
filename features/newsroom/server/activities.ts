import type { Activity, Note, Tombstone } from '@fedify/fedify/vocab'
import type { Item } from '../contract.ts'
import { bodyOf } from './body.ts'
import { pathOf, type Page } from './page.ts'
import type { TellingKind } from './tables.ts'

/** Where an item is said: the house's address and its institution's page. */
export type Place = Pick<Page, 'address' | 'institution'>

export const actorAddress = ({ address, institution }: Place) => `${address}/berita/${institution.slug}`
export const itemAddress = (place: Place, item: Pick<Item, 'slug'>) => `${place.address}${pathOf(item, place)}`
export const followersAddress = ({ address, institution }: Place) => `${address}/fedi/${institution.slug}/followers`

/** An activity's address: the same however often it is told, so that nobody takes it twice. */
export const activityAddress = (place: Place, item: Pick<Item, 'slug' | 'correctedAt'>, kind: Exclude<TellingKind, 'accept'>) => {
  const ending = { create: 'terbit', update: `perbaruan-${item.correctedAt?.epochMilliseconds ?? 0}`, delete: 'tarik' }[kind]
  return `${itemAddress(place, item)}#${ending}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Title, text and the way to the page, by our own rendering: every character escaped, only paragraphs, lines and links. */
function contentOf(place: Place, item: Item) {
  const address = itemAddress(place, item)
  const body = String(bodyOf(item)).trim()
  return `<p><strong>${escaped(item.title)}</strong></p>${body}<p><a href="${escaped(address)}">${escaped(decodeURI(address))}</a></p>`
}

const hashtags = (text: string) => [...new Set([...text.matchAll(/(?:^|\s)#([\p{L}\p{N}_]+)/gu)].map(([, name = '']) => name))]

/**
 * An item as other servers read it: a Note, because most of them show an Article as a bare link. Its content is in the item's language alone;
 * each language of a post is a Note of its own.
 */
export async function noteOf(place: Place, item: Item): Promise<Note> {
  const { Hashtag, Image, LanguageString, Note, PUBLIC_COLLECTION } = await import('@fedify/fedify/vocab')
  const content = contentOf(place, item)
  const name = new LanguageString(item.title, item.language)
  return new Note({
    id: new URL(itemAddress(place, item)),
    url: new URL(itemAddress(place, item)),
    attribution: new URL(actorAddress(place)),
    names: [item.title, name],
    contents: [content, new LanguageString(content, item.language)],
    mediaType: 'text/html',
    published: item.publishedAt,
    ...(item.correctedAt ? { updated: item.correctedAt } : {}),
    to: PUBLIC_COLLECTION,
    cc: new URL(followersAddress(place)),
    attachments: item.images.map(
      (one) =>
        new Image({
          url: new URL(`${actorAddress(place)}/gambar/${one.media}`),
          // A film goes as its still; it plays on the page that is linked.
          mediaType: one.type.startsWith('video/') ? 'image/jpeg' : one.type,
          width: one.width,
          height: one.height,
          ...(one.alt && !one.isDecorative ? { name: one.alt } : {}),
        }),
    ),
    tags: hashtags(item.text).map((tag) => new Hashtag({ name: `#${tag}`, href: new URL(actorAddress(place)) })),
  })
}

/** What stands where a withdrawn item stood. */
export async function tombstoneOf(place: Place, item: Item): Promise<Tombstone> {
  const { Note, Tombstone } = await import('@fedify/fedify/vocab')
  return new Tombstone({ id: new URL(itemAddress(place, item)), formerType: Note })
}

/** What followers are told of an item, as it is now. */
export async function activityOf(place: Place, item: Item, kind: Exclude<TellingKind, 'accept'>): Promise<Activity> {
  const { Create, Delete, PUBLIC_COLLECTION, Update } = await import('@fedify/fedify/vocab')
  const shared = {
    id: new URL(activityAddress(place, item, kind)),
    actor: new URL(actorAddress(place)),
    to: PUBLIC_COLLECTION,
    cc: new URL(followersAddress(place)),
  }
  if (kind === 'delete') return new Delete({ ...shared, object: await tombstoneOf(place, item) })
  const object = await noteOf(place, item)
  return kind === 'create' ? new Create({ ...shared, object, published: item.publishedAt }) : new Update({ ...shared, object, updated: item.correctedAt })
}
