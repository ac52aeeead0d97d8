import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import * as publicStore from './public-store.ts'

/** Addresses in one file; the protocol allows 50 000, which nobody wants to wait for. */
export const perSitemap = 5_000

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const entry = (tag: 'sitemap' | 'url', address: string, at: Temporal.Instant) =>
  `<${tag}><loc>${escaped(address)}</loc><lastmod>${at.toString({ smallestUnit: 'second' })}</lastmod></${tag}>`

/** Every newsroom with something to read, in files of `perSitemap` addresses (sitemaps.org 0.9). */
export async function sitemapIndex(at: Work, address: string) {
  const files = (await publicStore.newsrooms(at)).flatMap(({ slug, items, changed_at: changedAt }) =>
    Array.from({ length: Math.ceil(items / perSitemap) }, (_, place) => entry('sitemap', `${address}/berita/${slug}/sitemap-${place + 1}.xml`, changedAt)),
  )
  return `${head}<sitemapindex xmlns="${space}">${files.join('')}</sitemapindex>`
}

/** One file of addresses; null past the end. */
export async function sitemapOf(at: Work, address: string, { institution, slug, number }: { institution: InstitutionId; slug: string; number: number }) {
  const found = await publicStore.addresses(at, { institution, skip: (number - 1) * perSitemap, most: perSitemap })
  if (found.length === 0) return null
  const items = found.map((one) => entry('url', `${address}/berita/${slug}/${encodeURIComponent(one.slug)}`, one.changed_at))
  return `${head}<urlset xmlns="${space}">${items.join('')}</urlset>`
}

/** Newsrooms may be read by anyone; the desk behind them is no page to find. The example is not to be found at all. */
export const robots = (address: string, isDemo: boolean) =>
  isDemo ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /berita/\nAllow: /akun-resmi\nDisallow: /\nSitemap: ${address}/berita/sitemap.xml\n`
