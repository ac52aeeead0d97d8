import { handle as handleSchema } from './schema.ts'
import { graphemesIn } from '#kit/text-length.ts'

type Feature =
  | { $type: 'app.bsky.richtext.facet#link'; uri: string }
  | { $type: 'app.bsky.richtext.facet#mention'; did: string }
  | { $type: 'app.bsky.richtext.facet#tag'; tag: string }

/** A stretch of text, in bytes of its UTF-8, and what it is. */
export type Facet = { index: { byteStart: number; byteEnd: number }; features: [Feature] }

type Stretch = { start: number; end: number }

const links = /https?:\/\/[^\s<>"“”]+/giu
const bareLinks = /(?<=^|[\s(])(?:www\.)?(?:[a-z0-9-]+\.)+(?:id|com|org|net|int|gov|edu|info|social)(?:\/[^\s<>"“”]*)?(?![\w.@-])/giu
const mentions = /(?<=^|[\s(\p{P}])@([a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?)/gu
const tags = /(?<=^|[\s(])[#＃](?!\u{fe0f})([^\s\p{C}\p{P}\p{Z}]*(?:[_·‧・'’-]?[^\s\p{C}\p{P}\p{Z}]+)*)/gu

const count = (text: string, sign: string) => text.split(sign).length - 1

/** A sentence's own mark, or a bracket it opened itself, does not belong to the link. */
function linkEnd(link: string): string {
  const bare = link.replace(/[.,;:!?…。、，！？»”’'"]+$/u, '')
  return bare.endsWith(')') && count(bare, ')') > count(bare, '(') ? linkEnd(bare.slice(0, -1)) : bare
}

const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text).length
const facet = (text: string, { start, end }: Stretch, feature: Feature): Facet => {
  const byteStart = bytesOf(text.slice(0, start))
  return { index: { byteStart, byteEnd: byteStart + bytesOf(text.slice(start, end)) }, features: [feature] }
}

const isTag = (tag: string) => tag !== '' && !/^\d+$/.test(tag) && [...graphemesIn(tag)].length <= 64 && bytesOf(tag) <= 640

function linkFacets(text: string) {
  const whole = [...text.matchAll(links)].map(({ index, 0: found }) => ({ start: index, uri: linkEnd(found), isBare: false }))
  const bare = [...text.matchAll(bareLinks)]
    .map(({ index, 0: found }) => ({ start: index, uri: linkEnd(found), isBare: true }))
    .filter(({ start }) => !whole.some((one) => start >= one.start && start < one.start + one.uri.length))
  return [...whole, ...bare]
    .map(({ start, uri, isBare }) => ({ start, end: start + uri.length, uri: isBare ? `https://${uri}` : uri }))
    .filter(({ uri }) => URL.canParse(uri))
}

/**
 * Links, mentions and hashtags of a text (app.bsky.richtext.facet). A mention that `resolve` does not know stays plain text.
 * Nothing is marked inside a link.
 */
export async function facetsOf(text: string, resolve: (handle: string) => Promise<string | null>): Promise<Facet[]> {
  const linked = linkFacets(text)
  const isFree = ({ index }: RegExpExecArray) => !linked.some(({ start, end }) => index >= start && index < end)
  const found = linked.map(({ start, end, uri }) => facet(text, { start, end }, { $type: 'app.bsky.richtext.facet#link', uri }))
  for (const match of [...text.matchAll(mentions)].filter(isFree)) {
    const named = match[1] ?? ''
    const did = handleSchema.safeParse(named).success ? await resolve(named.toLowerCase()) : null
    const stretch = { start: match.index, end: match.index + match[0].length }
    if (did) found.push(facet(text, stretch, { $type: 'app.bsky.richtext.facet#mention', did }))
  }
  for (const match of [...text.matchAll(tags)].filter(isFree)) {
    const tag = match[1] ?? ''
    if (isTag(tag)) found.push(facet(text, { start: match.index, end: match.index + match[0].length }, { $type: 'app.bsky.richtext.facet#tag', tag }))
  }
  return found.toSorted((a, b) => a.index.byteStart - b.index.byteStart)
}
