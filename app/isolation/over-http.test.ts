import { afterAll, expect, test } from 'vitest'
import { openAccount } from '#features/people/server/accounts.ts'
import { welcome } from '#features/people/server/joining.ts'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import { openPool } from '#kit/server/database.ts'
import { routerOf } from '#kit/server/feature.ts'
import { testDesk } from '#kit/server/testing.ts'
import { connectorsOf } from '../connectors.ts'
import { changesIn, roomsOf, webOf } from '../rooms.ts'
import { inputs, openOnPurpose } from './inputs.ts'
import { scene } from './testing.ts'

const desk = await testDesk()
const connectors = connectorsOf(desk.house, fakeNetwork(desk.house.now))
const { victim, room } = await scene(desk, connectors)
const features = roomsOf({ subscriptions: new Map() }, connectors)
const listenPool = openPool(desk.address, 'sinergi_app', { max: 1 })
const changes = changesIn({ listenPool, house: desk.house } as Parameters<typeof changesIn>[0])
const app = webOf({ house: desk.house }, { features, connectors, changes })
afterAll(async () => {
  await changes.stop()
  await listenPool.end()
})

const address = 'http://localhost:8080'
const password = 'kapal layar menuju teluk biru'
const names = Object.entries(routerOf(features)).flatMap(([feature, routes]) => Object.keys(routes).map((name) => `${feature}.${name}`))
/** Endpoints that speak to whoever holds a link, or to the very first visitor; all others ask who is there. */
const beforeSignIn = new Set(['people.firstVisit', 'people.found', 'people.openLink', 'people.accept', 'people.recover'])

let visitors = 0
async function signedIn(institution: InstitutionId, name: string, ...roles: Role[]) {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@contoh.go.id`
  const id = await openAccount(desk.house, { email, name, password })
  await desk.at(institution, (at) => welcome(at, { institution, person: { id, name, email }, roles }))
  const answer = await app.request(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${(visitors += 1)}` },
    body: JSON.stringify({ email, password }),
  })
  expect(answer.status).toBe(200)
  return {
    id,
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  }
}

async function ask(cookie: string, name: string) {
  const answer = await app.request(`${address}/rpc/${name.replace('.', '/')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ json: inputs[name]?.(victim) ?? (name === 'institutions.get' ? { slug: 'kemlu' } : meant[name]) ?? {} }),
  })
  const text = await answer.text()
  const { json } = JSON.parse(text) as { json?: { code?: string } }
  return { status: answer.status, code: answer.ok ? 'answered' : (json?.code ?? text), text }
}
const meant: Record<string, object> = {
  'posts.mentions': { slugs: ['kemlu'] },
  'people.revise': { name: 'Nama Saya', language: 'id' },
  'people.changePassword': { current: 'salah', next: 'salah' },
  'media.setHabits': { savesData: true },
  'people.endSession': { id: '01900000-0000-7000-8000-000000000001' },
}

const everything = ['admin', 'editor', 'approver'] as const
const suspended = await signedIn(room.kemlu, 'Arga Wicaksana', ...everything)
const expired = await signedIn(room.kemlu, 'Naya Paramita', ...everything)
const signedOut = await signedIn(room.kemlu, 'Raka Mahendra', ...everything)
const viewer = await signedIn(room.kemlu, 'Wening Asri', 'viewer')
const foreign = await signedIn(room.komdigi, 'Tirta Lesmana', ...everything)
const rightful = await signedIn(room.kemlu, 'Bagas Nirwana', ...everything)
await desk.owner.query('update people set suspended_at = now() where id = $1', [suspended.id])
await desk.owner.query(`update auth.session set "expiresAt" = now() - interval '1 minute' where "userId" = $1`, [expired.id])
await app.request(`${address}/auth/sign-out`, { method: 'POST', headers: { cookie: signedOut.cookie, origin: address } })

const confined = (
  await desk.owner.query<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'institution_id' and not a.attisdropped order by 1`)
).rows.map(({ name }) => name)

/** Everything the victim keeps, as one digest per table. */
async function kept() {
  const digests: Record<string, string | undefined> = {}
  for (const name of confined) {
    const whole = `select md5(string_agg(t::text, '|' order by t::text)) as whole from ${name} t where institution_id = $1`
    digests[name] = (await desk.owner.query<{ whole: string }>(whole, [victim.institution])).rows[0]?.whole
  }
  return digests
}

const gone = { 'a stranger': '', 'a suspended person': suspended.cookie, 'an expired session': expired.cookie, 'a signed-out session': signedOut.cookie }

test.each(Object.entries(gone))('%s is asked to sign in at every endpoint, and changes nothing', async (_, cookie) => {
  const before = await kept()
  const answered: string[] = []
  for (const name of names) {
    const { code } = await ask(cookie, name)
    if (code !== 'SIGNED_OUT' && !beforeSignIn.has(name)) answered.push(`${name}: ${code}`)
  }
  expect(answered).toEqual([])
  expect(await kept()).toEqual(before)
})

test.each([['another institution’s admin', foreign.cookie]])('%s changes no record of the victim, whatever they call', async (_, cookie) => {
  const before = await kept()
  for (const name of names.filter((one) => one in inputs)) expect((await ask(cookie, name)).status, name).toBeLessThan(500)
  expect(await kept()).toEqual(before)
})

/** Anyone of the institution may say that an account only looks like theirs; an admin judges it. */
const saidByAnyone = new Set(['channels.flag'])

test('a viewer changes no record of their own institution, whatever they call', async () => {
  const before = await kept()
  for (const name of names.filter((one) => one in inputs && !saidByAnyone.has(one))) expect((await ask(viewer.cookie, name)).status, name).toBeLessThan(500)
  expect(await kept()).toEqual(before)
})

test('an application connection of another institution changes and removes nothing, without any where clause', async () => {
  const before = await kept()
  const pool = openPool(desk.address, 'sinergi_app', { max: 1 })
  await pool.query(`select set_config('sinergi.reach', $1, false), set_config('sinergi.person', $2, false)`, [victim.other, foreign.id])
  const isRefused = (error: Error) => expect(error.message).toMatch(/permission denied|violates foreign key/)
  for (const name of confined) {
    await pool.query(`update ${name} set institution_id = institution_id`).catch(isRefused)
    await pool.query(`delete from ${name} where institution_id = '${victim.institution}'`).catch(isRefused)
  }
  await pool.end()
  expect(await kept()).toEqual(before)
})

test('the rightful are let through with the very same words, so no refusal was for a wrong form', async () => {
  const refused: string[] = []
  for (const name of names) {
    const { code, status } = await ask(rightful.cookie, name)
    // Whoever runs an institution is not who invites its first admin: that comes from above.
    const isOpen = beforeSignIn.has(name) || name in openOnPurpose || name === 'people.inviteFirst'
    if (status >= 500 || (!isOpen && /SIGNED_OUT|FORBIDDEN|INVALID|BAD_REQUEST/.test(code))) refused.push(`${name}: ${code}`)
  }
  expect(refused).toEqual([])
})
