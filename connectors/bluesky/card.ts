import type { PlatformPort } from '#kit/server/platform-port.ts'

export type Card = { title: string; description: string; picture: string | null }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const decode = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, ten?: string, sixteen?: string, name?: string) => {
    const point = ten ? Number(ten) : sixteen ? Number.parseInt(sixteen, 16) : 0
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : (entities[name ?? ''] ?? whole)
  })

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return found ? decode(found[1] ?? found[2] ?? found[3] ?? '').trim() : ''
}

function metaOf(html: string) {
  const said = new Map<string, string>()
  for (const [tag] of html.matchAll(/<meta\b[^>]{1,4000}>/gi)) {
    const name = (attribute(tag, 'property') || attribute(tag, 'name')).toLowerCase()
    if (name && !said.has(name)) said.set(name, attribute(tag, 'content'))
  }
  return said
}

/** What a page says of itself (Open Graph, else its title); the post's own title where it says nothing. Never throws: a card is an extra. */
export async function cardOf({ fetch }: Pick<PlatformPort, 'fetch'>, link: string, otherwise: string): Promise<Card> {
  const plain = { title: otherwise || new URL(link).hostname, description: '', picture: null }
  const answer = await fetch(link, { timeout: 8_000, largest: 1024 * 1024, headers: { accept: 'text/html' } }).catch(() => null)
  if (answer?.status !== 200 || !/html/i.test(answer.headers['content-type'] ?? '')) return plain
  const html = answer.body.toString('utf8')
  const said = metaOf(html)
  const title = said.get('og:title') || decode(/<title[^>]*>([^<]{1,500})/i.exec(html)?.[1] ?? '').trim()
  const picture = said.get('og:image') ?? ''
  return {
    title: (title || plain.title).slice(0, 300),
    description: (said.get('og:description') || said.get('description') || '').slice(0, 600),
    picture: URL.canParse(picture, answer.url) ? new URL(picture, answer.url).href : null,
  }
}

/** The picture on a card, or none when it cannot be had. */
export async function thumbnailOf({ fetch, thumbnail }: Pick<PlatformPort, 'fetch' | 'thumbnail'>, address: string, largest: number) {
  const answer = await fetch(address, { timeout: 8_000, largest: 5 * 1024 * 1024 }).catch(() => null)
  return answer?.status === 200 ? thumbnail(answer.body, largest) : null
}
