import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Hono, type Context } from 'hono'
import { etag } from 'hono/etag'
import { z } from 'zod'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { answerImage } from '#features/media/server/pages.ts'
import { mediaId } from '#features/media/contract.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work, type Work } from '#kit/server/work.ts'
import type { OfficialAccount } from '../contract.ts'
import { frontPage, itemPage, olderPage, plainPage, type Page } from './html.ts'
import { look, lookAddress } from './look.ts'
import * as store from './store.ts'
import { wordsIn } from './words.ts'

const onFront = 50
const itemId = z.uuid()
/** Seconds a shared cache may serve a page before it asks again; a withdrawn item is gone from it within this time. */
const fresh = 30
const tongue = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/

/** Where the house's words are set: the same face as the desk's, from its package. */
const face = createRequire(import.meta.url).resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2')

type Open = <T>(door: (at: Work) => Promise<T>) => Promise<T>

type Desk = { house: House; open: Open; offered: readonly OfferedPlatform[] }

/** Official accounts under their platforms' names; the page itself is not among them. */
const named = (accounts: OfficialAccount[], offered: readonly OfferedPlatform[]) =>
  accounts.flatMap((account) => {
    const platform = offered.find(({ id }) => id === account.platform)
    return platform?.mark === 'site' ? [] : [{ ...account, platform: platform?.name ?? account.platform, mark: platform?.mark ?? '' }]
  })

async function pageOf({ house, open, offered }: Desk, { slug, wanted }: { slug: string; wanted: string | undefined }): Promise<Page | null> {
  return open(async (at) => {
    const institution = await store.institution(at, slug)
    if (!institution) return null
    const languages = await store.languages(at, institution.id)
    const asked = wanted && tongue.test(wanted) ? wanted : undefined
    const language = asked && languages.includes(asked) ? asked : (languages[0] ?? 'id')
    const accounts = named(await store.accounts(at, institution.id), offered)
    return { institution, language, languages, accounts, isDemo: house.settings.demo, address: house.settings.address }
  })
}

const missing = (c: Context) => {
  const { missing, missingMore } = wordsIn(c.req.query('bahasa') ?? 'id')
  return c.text(`${missing} ${missingMore}`, 404)
}

/** The public's pages and feeds: readable by anyone, without JavaScript, and cached by what they hold. */
export function newsroomPages(house: House, offered: readonly OfferedPlatform[]) {
  const app = new Hono()
  // The public is nobody: it reaches no institution, and reads through functions that show published items only.
  const open: Open = (door) => work(house, houseAt(), door)
  const page = (c: Context) => pageOf({ house, open, offered }, { slug: c.req.param('slug') ?? '', wanted: c.req.query('bahasa') })

  app.use('/berita/*', etag())
  app.use('/berita/*', async (c, next) => {
    await next()
    if (house.settings.demo) c.header('x-robots-tag', 'noindex')
    if (c.res.status === 200 && !c.res.headers.has('cache-control')) c.header('cache-control', `public, max-age=${fresh}`)
  })
  app.get('/berita/tampilan.css', (c) =>
    c.body(look, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': lookAddress.endsWith(c.req.query('v') ?? '-') ? 'public, max-age=31536000, immutable' : `public, max-age=${fresh}`,
    }),
  )
  app.get('/berita/huruf.woff2', async (c) =>
    c.body(new Uint8Array(await readFile(face)), 200, { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' }),
  )
  app.get('/berita/:slug', async (c) => {
    const shown = await page(c)
    if (!shown) return missing(c)
    const before = itemId.safeParse(c.req.query('sebelum')).data
    const found = await open((at) => store.items(at, { institution: shown.institution.id, language: shown.language, before, most: onFront + 1 }))
    const items = found.slice(0, onFront)
    const next = found.length > onFront ? (items.at(-1)?.id ?? null) : null
    return c.html(await (before ? olderPage : frontPage)(shown, items, next))
  })
  app.get('/berita/:slug/gambar/:id', async (c) => {
    const id = mediaId.safeParse(c.req.param('id'))
    const found = id.success ? await open((at) => store.publicImage(at, id.data)) : null
    if (!found || !id.success) return missing(c)
    c.header('cache-control', 'public, max-age=86400')
    return answerImage(c, house, { id: id.data, type: found.type })
  })
  app.get('/berita/:slug/:part', async (c) => {
    const shown = await page(c)
    if (!shown) return missing(c)
    const feed = (await import('./feeds.ts')).feeds[c.req.param('part')]
    if (feed) {
      const language = c.req.query('bahasa') ? shown.language : null
      const { type, body } = feed(shown, await open((at) => store.items(at, { institution: shown.institution.id, language, most: onFront })))
      return c.body(body, 200, { 'content-type': type })
    }
    return answerItem(c, shown, await open((at) => store.item(at, { institution: shown.institution.id, slug: c.req.param('part') })))
  })
  return app
}

async function answerItem(c: Context, page: Page, item: Awaited<ReturnType<typeof store.item>>) {
  const words = wordsIn(item?.language ?? page.language)
  if (!item) return c.html(await plainPage(page, words.missing, words.missingMore), 404)
  const shown = { ...page, language: item.language }
  if (item.isWithdrawn) return c.html(await plainPage(shown, words.gone, words.goneMore), 410)
  return c.html(await itemPage(shown, item))
}
