import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { allowance } from '#kit/server/allowance.ts'
import { callerOf } from '#kit/server/caller.ts'
import type { House } from '#kit/server/house.ts'
import { faultAnswer, sameOrigin } from '#kit/server/http.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { OfferedPlatform } from '../contract.ts'
import { doings } from '../kinds.ts'
import { refuse, type VerifiedAnswer } from '../public-contract.ts'
import { reportPublicly } from './lookalikes.ts'
import { look, lookAddress } from './register-look.ts'
import { institutionPage, missingPage, networkPage, type Told } from './register-pages.ts'
import { dayOf, type Shown } from './register-html.ts'
import { knownImpostors } from './register-store.ts'
import { openRegister, registerIn, type Entry, type Verified } from './register.ts'
import { fill, likenessFor, sentenceFor, tongues, wordFor, type Tongue } from './register-words.ts'

/** Seconds a shared cache may keep an answer: as long as an account in trouble may still be called official somewhere. */
const fresh = 60
const longest = 300

const accountIn = (entry: Entry) => ({
  institution: { name: entry.name, shortName: entry.short_name, slug: entry.slug },
  platform: { id: entry.platform, name: entry.platformName },
  handle: entry.handle,
  address: entry.link,
  since: entry.registered_at.toString(),
})

function verifiedAnswer(asked: string, { standing, entry, resembles }: Verified, register: string): VerifiedAnswer {
  const say = (tongue: Tongue) => {
    const words = tongues[tongue]
    const values = { institution: entry?.name ?? '', since: entry ? dayOf(entry.registered_at, tongue) : '' }
    const sentence = fill(sentenceFor(words, standing), values)
    if (!resembles) return sentence
    const { handle, platformName: platform, short_name: institution } = resembles.entry
    return `${sentence} ${fill(words.resembles, { handle, platform, institution, how: likenessFor(words, resembles.how) })}`
  }
  return {
    asked,
    status: standing,
    word: { id: wordFor(tongues.id, standing), en: wordFor(tongues.en, standing) },
    sentence: { id: say('id'), en: say('en') },
    account: entry && accountIn(entry),
    resembles: resembles && { how: resembles.how, account: accountIn(resembles.entry) },
    register,
  }
}

type Desk = { house: House; offered: readonly OfferedPlatform[]; style: string }

function shownTo(c: Context, { house, style }: Desk): Shown {
  const tongue: Tongue = c.req.query('bahasa') === 'en' ? 'en' : 'id'
  return { words: tongues[tongue], tongue, isDemo: house.settings.demo, style, address: house.settings.address }
}

const outcomes: readonly Told[] = ['reported', 'registered', 'failed']

/** Anyone's report of an account that looks like an institution's: one per asker now and then, nothing about them kept. */
function reporting(app: Hono, { house, offered }: Desk, register: ReturnType<typeof openRegister>) {
  const may = allowance({ most: 5, per: { hours: 1 } })
  app.post(
    '/akun-resmi/:slug/lapor',
    bodyLimit({ maxSize: 8_192, onError: (c) => c.redirect(`/akun-resmi/${c.req.param('slug')}?lapor=failed`, 303) }),
    sameOrigin(house),
    async (c) => {
      const institution = (await register.entries()).find(({ slug }) => slug === c.req.param('slug'))?.institution_id
      if (!institution) return c.redirect('/akun-resmi', 303)
      const form = await c.req.parseBody().catch((): Record<string, unknown> => ({}))
      const account = typeof form['akun'] === 'string' ? form['akun'].replaceAll('\0', '').trim().slice(0, longest) : ''
      const what = doings.find((one) => one === form['apa']) ?? 'other'
      const isAllowed = account.length >= 2 && may(callerOf(c, house), house.now())
      const outcome = isAllowed
        ? await work(house, houseAt(institution), (at) =>
            reportPublicly(at, registerIn(at, house, offered), { institution, account: account.toWellFormed(), what }),
          )
        : 'failed'
      return c.redirect(`/akun-resmi/${c.req.param('slug')}?lapor=${outcome}#isi`, 303)
    },
  )
}

/** `GET /api/register/verify?url=`: for anybody's system, without sign-in, from any origin. */
function verifying(app: Hono, { house }: Desk, register: ReturnType<typeof openRegister>) {
  const may = allowance({ most: 60, per: { minutes: 1 } })
  app.use('/api/register/verify', async (c, next) => {
    await next()
    c.res.headers.set('access-control-allow-origin', '*')
  })
  app.options('/api/register/verify', (c) => c.body(null, 204, { 'access-control-allow-methods': 'GET', 'access-control-max-age': '86400' }))
  app.get('/api/register/verify', etag(), async (c) => {
    if (!may(callerOf(c, house), house.now())) {
      c.header('retry-after', '60')
      return faultAnswer(c, refuse('TOO_MANY'))
    }
    const asked = (c.req.query('url') ?? '').slice(0, longest)
    const verified = await register.verify(asked)
    if (!verified) return faultAnswer(c, refuse('INVALID'))
    c.header('cache-control', `public, max-age=${fresh}`)
    return c.json(verifiedAnswer(asked, verified, `${house.settings.address}/akun-resmi`))
  })
}

/**
 * The public register: which accounts are the institutions' own, readable by anyone, without JavaScript. `style` is the address of the
 * stylesheet that the public pages share.
 */
export function registerPages(house: House, offered: readonly OfferedPlatform[], style: string) {
  const app = new Hono()
  const desk: Desk = { house, offered, style }
  const register = openRegister(house, offered)
  const may = allowance({ most: 120, per: { minutes: 1 } })
  const ask = async (c: Context) => {
    const asked = (c.req.query('periksa') ?? '').trim().slice(0, longest)
    return { asked, verified: asked && may(callerOf(c, house), house.now()) ? await register.verify(asked) : null }
  }
  verifying(app, desk, register)
  reporting(app, desk, register)
  app.use('/akun-resmi/*', etag())
  app.use('/akun-resmi', etag())
  app.get('/akun-resmi/tampilan.css', (c) =>
    c.body(look, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': lookAddress.endsWith(c.req.query('v') ?? '-') ? 'public, max-age=31536000, immutable' : `public, max-age=${fresh}`,
    }),
  )
  app.get('/akun-resmi', async (c) => {
    c.header('cache-control', `public, max-age=${fresh}`)
    return c.html(await networkPage(shownTo(c, desk), { entries: await register.entries(), ...(await ask(c)) }))
  })
  app.get('/akun-resmi/:slug', async (c) => {
    const [first, ...rest] = (await register.entries()).filter(({ slug }) => slug === c.req.param('slug'))
    if (!first) return c.html(await missingPage(shownTo(c, desk)), 404)
    const impostors = await work(house, houseAt(), (at) => knownImpostors(at, first.institution_id))
    const outcome = outcomes.find((one) => one === c.req.query('lapor')) ?? null
    c.header('cache-control', outcome ? 'no-store' : `public, max-age=${fresh}`)
    return c.html(await institutionPage(shownTo(c, desk), { entries: [first, ...rest], impostors, outcome, ...(await ask(c)) }))
  })
  app.onError((error, c) => faultAnswer(c, error, house))
  return app
}
