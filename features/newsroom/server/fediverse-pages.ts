import { Hono, type Context } from 'hono'
import { limitBody } from '#kit/server/body-limit.ts'
import type { House } from '#kit/server/house.ts'
import { noteOf, tombstoneOf } from './activities.ts'
import { federationOf, isFederating } from './federation.ts'
import { loaderOf } from './loading.ts'
import { placeNamed } from './place.ts'
import * as publicStore from './public-store.ts'
import type { Desk } from './reading.ts'

/** Bytes of one activity; a Follow takes one kB, and nothing larger is read. */
const largest = 128 * 1024

/** Whether a reader prefers ActivityStreams to a page: as other servers ask. */
export const wantsActivity = (accept: string | undefined) => {
  const [first = ''] = (accept ?? '').split(/text\/html|application\/xhtml/)
  return /application\/(activity\+json|ld\+json)/.test(first)
}

async function itemAnswer(c: Context, house: House, { open }: Pick<Desk, 'open'>) {
  const place = await placeNamed(house, c.req.param('slug') ?? '')
  const item = place && (await open((at) => publicStore.item(at, { institution: place.institution.id, slug: c.req.param('part') ?? '' })))
  if (!place || !item) return c.json({ error: 'not found' }, 404)
  const contextLoader = await loaderOf(house)
  const object = item.isWithdrawn ? await tombstoneOf(place, item) : await noteOf(place, item)
  const body = JSON.stringify(await object.toJsonLd({ contextLoader }))
  return c.body(body, item.isWithdrawn ? 410 : 200, { 'content-type': 'application/activity+json', 'cache-control': 'public, max-age=30', vary: 'Accept' })
}

/** The newsrooms in the Fediverse, under the same addresses as their pages; nothing where the house has no public HTTPS address. */
export function fediversePages({ house, open }: Pick<Desk, 'house' | 'open'>) {
  const app = new Hono()
  const asked = async (c: Context) => {
    const federated = await federationOf(house)
    if (!federated) return c.text('Tidak ada.', 404)
    try {
      return await federated.fetch(c.req.raw)
    } catch (error) {
      // A document that names a context nobody can read is the sender's fault, not ours.
      if (error instanceof Error && error.name.startsWith('jsonld.')) return c.text('Dokumen tidak terbaca.', 400)
      throw error
    }
  }
  app.use(
    '/fedi/*',
    limitBody(largest, (c) => c.text('Terlalu besar.', 413)),
  )
  for (const path of ['/fedi/*', '/.well-known/webfinger', '/.well-known/nodeinfo', '/nodeinfo/2.1']) app.all(path, asked)
  app.get('/berita/:slug', async (c, next) => {
    if (!isFederating(house) || !wantsActivity(c.req.header('accept'))) return next()
    const answer = await asked(c)
    answer.headers.set('vary', 'Accept')
    return answer
  })
  app.get('/berita/:slug/:part', async (c, next) => {
    if (!isFederating(house) || !wantsActivity(c.req.header('accept'))) return next()
    return itemAnswer(c, house, { open })
  })
  return app
}
