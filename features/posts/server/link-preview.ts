import { FetchRefusal, type GuardedFetch } from '#kit/server/fetch.ts'
import { refuse } from '../faults.ts'

export type Seen = { title: string; description: string; site: string; image: Buffer | null }

const patience = 6_000
const largestPage = 512 * 1024
const largestImage = 4 * 1024 * 1024
const mostPixels = 40_000_000

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const legible = (text: string) =>
  text
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, ten: string, sixteen: string, name: string) => {
      const point = ten ? Number(ten) : sixteen ? Number.parseInt(sixteen, 16) : null
      if (point !== null) return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ''
      return named[name.toLowerCase()] ?? whole
    })
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The value of an attribute of one tag, in whichever quotes. */
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}

function textOf(body: Buffer, type: string) {
  const head = body.subarray(0, 2048).toString('latin1')
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

/** Reads what a page says about itself: Open Graph first, then its own title and description. */
export function readPage(html: string) {
  const head = html.slice(0, html.search(/<\/head>/i) + 1 || 200_000)
  const metas = new Map<string, string>()
  for (const [tag] of head.matchAll(/<meta\s[^>]{1,4000}>/gi)) {
    const name = (attribute(tag, 'property') || attribute(tag, 'name')).toLowerCase()
    if (name && !metas.has(name)) metas.set(name, legible(attribute(tag, 'content')))
  }
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? ''
  return {
    title: (first('og:title', 'twitter:title') || legible(/<title[^>]*>([^<]{0,2000})/i.exec(head)?.[1] ?? '')).slice(0, 300),
    description: first('og:description', 'twitter:description', 'description').slice(0, 600),
    site: first('og:site_name').slice(0, 120),
    image: first('og:image', 'og:image:url', 'twitter:image') || null,
  }
}

function refusalOf(error: unknown) {
  if (!(error instanceof FetchRefusal)) throw error
  if (error.reason === 'private' || error.reason === 'address') return refuse('LINK_INSIDE')
  return refuse(error.reason === 'too_large' ? 'LINK_LARGE' : 'LINK_SILENT')
}

/** A picture no larger than a card needs; null when there is none that can be read. A page without its picture is still a page. */
async function pictureFrom(fetch: GuardedFetch, url: string | null, page: string): Promise<Buffer | null> {
  if (!url || !URL.canParse(url, page)) return null
  const answer = await fetch(new URL(url, page).href, { timeout: patience, largest: largestImage }).catch(() => null)
  if (answer?.status !== 200 || !/^image\/(jpeg|png|webp|gif|avif)/.test(answer.headers['content-type'] ?? '')) return null
  const { default: sharp } = await import('sharp')
  return sharp(answer.body, { limitInputPixels: mostPixels })
    .resize({ width: 640, height: 336, fit: 'cover' })
    .webp({ quality: 72 })
    .toBuffer()
    .catch(() => null)
}

/** Looks at a page as a stranger would: nothing inside the network, six seconds, half a megabyte. Throws the fault that says why not. */
export async function look(fetch: GuardedFetch, url: string): Promise<Seen> {
  const asked = { timeout: patience, largest: largestPage, headers: { accept: 'text/html,application/xhtml+xml' } }
  const answer = await fetch(url, asked).catch((error: unknown) => {
    throw refusalOf(error)
  })
  const type = answer.headers['content-type'] ?? ''
  if (answer.status >= 400) throw refuse('LINK_BROKEN', { status: answer.status })
  if (!/html/.test(type)) return { title: '', description: '', site: new URL(answer.url).hostname, image: null }
  const page = readPage(textOf(answer.body, type))
  return { ...page, site: page.site || new URL(answer.url).hostname, image: await pictureFrom(fetch, page.image, answer.url) }
}
