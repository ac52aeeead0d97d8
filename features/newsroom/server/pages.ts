import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Hono, type Context } from 'hono'
import { etag } from 'hono/etag'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { mediaId } from '#features/media/contract.ts'
import * as media from '#features/media/server/media.ts'
import { answerFilm, answerImage } from '#features/media/server/pages.ts'
import { readyFilm } from '#features/media/server/renditions.ts'
import type { Changes } from '#kit/server/events.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { cardOf } from './cards.ts'
import { fediversePages } from './fediverse-pages.ts'
import { plainPage } from './html.ts'
import { look, lookAddress } from './look.ts'
import { fresh, pageCache } from './page-cache.ts'
import * as publicStore from './public-store.ts'
import { makePage, pageOf, type Asked, type Desk } from './reading.ts'
import { robots, sitemapIndex, sitemapOf } from './sitemap.ts'
import { wordsIn } from './words.ts'

/** Where the house's words are set: the same face as the desk's, from its package. */
const face = createRequire(import.meta.url).resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2')
const year = 'public, max-age=31536000, immutable'
const tongue = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/

const askedIn = (c: Context): Asked => {
  const { bahasa, sebelum, hal } = c.req.query()
  return {
    slug: c.req.param('slug') ?? '',
    part: c.req.param('part') ?? null,
    month: c.req.param('month') ?? null,
    language: bahasa && tongue.test(bahasa) ? bahasa : null,
    before: sebelum ?? null,
    number: hal && /^[1-9]\d{0,3}$/.test(hal) ? Number(hal) : 1,
  }
}

/** Pictures and films that other servers' pages show: of public items, and the house's mark. */
export const isShownElsewhere = (path: string) => path === '/logo.svg' || /^\/berita\/[^/]+\/(gambar|kartu|film)\//.test(path)

/** A film on a published page, as it was made ready for the newsroom; until it is, as it was sent. */
async function publicFilm({ house, offered, open }: Desk, slug: string, wanted: string) {
  const id = mediaId.safeParse(wanted)
  if (!id.success || !(await open((at) => publicStore.publicImage(at, id.data)))) return null
  const place = await open((at) => publicStore.institution(at, slug))
  const [film] = place ? await work(house, houseAt(place.id), (at) => media.list(at, [id.data])) : []
  const limits = offered.find((one) => one.id === 'newsroom')?.limits.video
  if (film?.kind !== 'video') return null
  return (limits && (await readyFilm(house, film, limits))) ?? { name: media.fileName(film.id), type: film.type, bytes: film.bytes }
}

function files(app: Hono, desk: Desk) {
  const { house, open } = desk
  const missing = (c: Context) => c.text(wordsIn('id').missing, 404)
  app.get('/berita/tampilan.css', (c) =>
    c.body(look, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': lookAddress.endsWith(c.req.query('v') ?? '-') ? year : `public, max-age=${fresh}`,
    }),
  )
  app.get('/berita/huruf.woff2', async (c) => c.body(new Uint8Array(await readFile(face)), 200, { 'content-type': 'font/woff2', 'cache-control': year }))
  app.get('/robots.txt', (c) => c.text(robots(house.settings.address, house.settings.demo), 200, { 'cache-control': 'public, max-age=3600' }))
  app.get('/berita/sitemap.xml', async (c) =>
    c.body(await open((at) => sitemapIndex(at, house.settings.address)), 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': `public, max-age=${fresh}`,
    }),
  )
  app.get('/berita/:slug/:file{sitemap-[1-9][0-9]{0,4}.xml}', async (c) => {
    const { slug, file } = c.req.param()
    const body = await open(async (at) => {
      const found = await publicStore.institution(at, slug)
      const number = Number(/\d+/.exec(file)?.[0])
      return found ? sitemapOf(at, house.settings.address, { institution: found.id, slug, number }) : null
    })
    return body ? c.body(body, 200, { 'content-type': 'application/xml; charset=utf-8', 'cache-control': `public, max-age=${fresh}` }) : missing(c)
  })
  app.get('/berita/:slug/gambar/:id', async (c) => {
    const id = mediaId.safeParse(c.req.param('id'))
    const found = id.success ? await open((at) => publicStore.publicImage(at, id.data)) : null
    if (!found || !id.success) return missing(c)
    c.header('cache-control', 'public, max-age=86400')
    return answerImage(c, house, { id: id.data, type: found.type, kind: found.type.startsWith('video/') ? 'video' : 'image' })
  })
  app.get('/berita/:slug/film/:id', async (c) => {
    const film = await publicFilm(desk, c.req.param('slug'), c.req.param('id'))
    if (!film) return missing(c)
    c.header('cache-control', 'public, max-age=86400')
    return answerFilm(c, house, film)
  })
  app.get('/berita/:slug/kartu/:item{.+\\.jpg}', async (c) => {
    const item = await open(async (at) => {
      const found = await publicStore.institution(at, c.req.param('slug'))
      return found && publicStore.item(at, { institution: found.id, slug: c.req.param('item').replace(/\.jpg$/, '') })
    })
    if (!item || item.isWithdrawn) return missing(c)
    return c.body(new Uint8Array(await cardOf(house, item)), 200, { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=86400' })
  })
}

/** The public's pages and feeds: readable by anyone, without JavaScript, kept until they change. */
export function newsroomPages(house: House, offered: readonly OfferedPlatform[], changes?: Changes) {
  const app = new Hono()
  // The public is nobody: it reaches no institution, and reads through functions that show published items only.
  const desk: Desk = { house, offered, open: (door) => work(house, houseAt(), door) }
  const cache = pageCache(changes)

  app.use('/berita/*', async (c, next) => {
    await next()
    if (house.settings.demo) c.header('x-robots-tag', 'noindex')
  })
  for (const path of ['/berita/tampilan.css', '/berita/huruf.woff2', '/berita/sitemap.xml', '/berita/:slug/gambar/*', '/berita/:slug/kartu/*'])
    app.use(path, etag())
  files(app, desk)
  app.route('/', fediversePages(desk))
  const answer = async (c: Context) => {
    const asked = askedIn(c)
    const known = await cache.answer(c, JSON.stringify(asked), () => makePage(desk, asked))
    if (known) return known
    const page = await desk.open((at) => pageOf(at, desk, asked))
    const { missing: title, missingMore } = wordsIn(page?.language ?? asked.language ?? 'id')
    return page ? c.html(await plainPage(page, title, missingMore), 404) : c.text(`${title} ${missingMore}`, 404)
  }
  app.get('/berita/:slug', answer)
  app.get('/berita/:slug/arsip/:month', answer)
  app.get('/berita/:slug/:part', answer)
  return app
}
