import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { openSecrets } from '#kit/server/secrets.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk, type TestDesk } from '#kit/server/testing.ts'
import { federationOf } from './federation.ts'
import { block, standing, unblock } from './following.ts'
import { jobs } from './jobs.ts'
import { resealKeys } from './keys.ts'
import { newsroomPort } from './newsroom.ts'
import { newsroomPages } from './pages.ts'
import { placeNamed } from './place.ts'
import { sweep } from './sweeping.ts'
import { tellOne } from './telling.ts'

/** One Sinergi with a newsroom, listening; its tellings are run by hand, so that days can pass. */
async function instance(desk: TestDesk) {
  const port = newsroomPort(desk.house)
  const room = await newsroomOf(desk, [newsroom(port)])
  const pages = newsroomPages(desk.house, room.offered)
  const server = serve({ port: 0, hostname: '127.0.0.1', fetch: pages.fetch, serverOptions: { keepAliveTimeout: 75_000 } })
  await once(server, 'listening')
  const host = `localhost:${(server.address() as AddressInfo).port}`
  Object.assign(desk.house.settings, { address: `http://${host}`, federates: true })
  const context = jobContext(desk.house)
  const account = { channel: '', institution: room.kemlu, platform: 'newsroom', handle: '', address: null, credential: null }
  const events = async () =>
    (await desk.owner.query<{ kind: string; id: string }>(`select kind, subject_id as id from events where kind like 'newsroom.item_%' order by id`)).rows
  let told = 0
  return {
    room,
    host,
    desk,
    port,
    account,
    address: `http://${host}/berita/kemlu`,
    put: (change: object = {}) =>
      port.put(account, {
        key: crypto.randomUUID(),
        title: 'Loket buka',
        text: 'Loket buka pukul 08.00. #paspor',
        language: 'id',
        direction: 'ltr',
        link: null,
        images: [],
        at: desk.clock.now(),
        ...change,
      }),
    /** Jobs of what happened until now are lost. */
    skip: async () => {
      told = (await events()).length
    },
    /** What the worker would do with everything that is due. */
    work: async () => {
      const all = await events()
      for (const { kind, id } of all.slice(told)) await jobs['newsroom.tell']?.({ institution: room.kemlu, kind, id }, context)
      told = all.length
      const { rows } = await desk.owner.query<{ id: string }>(`select id from newsroom_tellings where state = 'waiting' and again_at <= $1 order by id`, [
        desk.clock.now().toString(),
      ])
      for (const { id } of rows) await jobs['newsroom.tell_one']?.({ institution: room.kemlu, telling: id }, context)
    },
    standing: () => desk.as(room.admin, (at) => standing(at, room.kemlu)),
    stop: () => server.close(),
  }
}

const child = spawn(process.execPath, ['features/newsroom/server/testing-follower.ts'], { stdio: ['ignore', 'pipe', 'inherit'] })
const follower = await new Promise<string>((resolve) =>
  createInterface(child.stdout).on('line', (line) => line.startsWith('port ') && resolve(`localhost:${line.slice(5)}`)),
)
const control = async (what: string) => {
  const answer = await fetch(`http://${follower}/kendali/${what}`)
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as { heard: Record<string, string | null>[]; calls: number }
}
const heard = async (type: string) => (await control('heard')).heard.filter((one) => one['type'] === type)

const one = await instance(await testDesk())
const two = await instance(await testDesk())
one.desk.house.fetch = guardedFetch({ allowed: [follower, two.host] })
two.desk.house.fetch = guardedFetch({ allowed: [one.host] })
afterAll(() => {
  child.kill()
  one.stop()
  two.stop()
})

const activity = { accept: 'application/activity+json' }
const specs = new URL('../../../../shared/specs/activitypub/', import.meta.url).pathname

test('a person on another server finds the newsroom, follows it, and is told yes', async () => {
  const finger = (await (await fetch(`http://${one.host}/.well-known/webfinger?resource=acct:kemlu@${one.host}`)).json()) as {
    links: { rel: string; href: string }[]
  }
  expect(finger.links.find(({ rel }) => rel === 'self')?.href).toBe(one.address)
  const actor = (await (await fetch(one.address, { headers: activity })).json()) as Record<string, unknown>
  expect(actor).toMatchObject({ type: 'Organization', preferredUsername: 'kemlu', name: 'Kementerian Luar Negeri', publicKey: { owner: one.address } })
  expect(JSON.stringify(actor)).not.toContain('PRIVATE')
  expect((await (await fetch(one.address)).text()).startsWith('<!doctype html>')).toBe(true)
  await control(`follow/warga?actor=${one.address}`)
  await control(`follow/tetangga?actor=${one.address}`)
  await one.work()
  expect(await heard('Accept')).toHaveLength(2)
  expect((await one.standing()).followers).toBe(2)
  const followers = (await (await fetch(`http://${one.host}/fedi/kemlu/followers`, { headers: activity })).json()) as Record<string, unknown>
  expect(followers).toMatchObject({ totalItems: 2 })
  expect(JSON.stringify(followers)).not.toContain('warga')
})

test('what is published, corrected and withdrawn is told once to each server, in its language, safely', async () => {
  const remote = await one.put({ title: 'مواعيد <b>الخدمات</b>', text: 'نص <script>alert(1)</script>', language: 'ar', direction: 'rtl' })
  await one.work()
  await one.work()
  const [created, ...more] = await heard('Create')
  expect(more).toEqual([])
  expect(created).toMatchObject({ object: encodeURI(decodeURI(remote.address ?? '')), language: 'ar', name: 'مواعيد <b>الخدمات</b>' })
  expect(created?.['content']).toContain('<strong>مواعيد &lt;b&gt;الخدمات&lt;/b&gt;</strong>')
  expect(created?.['content']).not.toContain('<script')
  await one.desk.at(one.room.kemlu, async (at) => {
    const store = await import('./store.ts')
    await store.correct(at, remote.id, { title: 'مواعيد جديدة', text: 'نص', link: null, images: [] })
    await at.announce('newsroom.item_corrected', { institution: one.room.kemlu, id: remote.id })
  })
  await one.work()
  expect((await heard('Update'))[0]).toMatchObject({ name: 'مواعيد جديدة' })
  await one.port.withdraw(one.account, remote.id)
  await one.work()
  expect((await heard('Delete'))[0]).toMatchObject({ object: created?.['object'] })
  const gone = await fetch(remote.address ?? '', { headers: activity })
  expect([gone.status, ((await gone.json()) as { type: string }).type]).toEqual([410, 'Tombstone'])
})

test('a newsroom of a second Sinergi is answered too: each reads the other’s keys', async () => {
  const { Follow } = await import('@fedify/fedify/vocab')
  const [federated, place] = [await federationOf(two.desk.house), await placeNamed(two.desk.house, 'kemlu')]
  if (!federated || !place) throw new Error('the second house is not in the Fediverse')
  const wanted = new Follow({ id: new URL(`${two.address}#ikut`), actor: new URL(two.address), object: new URL(one.address) })
  for (let time = 0; time < 2; time += 1) expect((await federated.post(place, `http://${one.host}/fedi/kemlu/inbox`, wanted)).status).toBe(202)
  await one.work()
  expect((await one.standing()).followers).toBe(3)
  const { rows } = await one.desk.owner.query(`select state from newsroom_tellings where kind = 'accept' and inbox like $1`, [`http://${two.host}/%`])
  expect(rows).toEqual([{ state: 'told' }])
})

test('a server that is away for a day is told afterwards, once; one that stays away is given up, with a note', async () => {
  await control('down')
  await one.put({ title: 'Selama padam' })
  const before = (await heard('Create')).length
  // From one due try to the next, which is all that hours would do.
  const hours = async (most: number) => {
    const until = one.desk.clock.now().add({ hours: most })
    for (let tries = 0; tries < 20; tries += 1) {
      await one.work()
      const { rows } = await one.desk.owner.query<{ at: string | null }>(
        `select to_char(min(again_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from newsroom_tellings where state = 'waiting'`,
      )
      if (!rows[0]?.at || Temporal.Instant.compare(Temporal.Instant.from(rows[0].at), until) > 0) break
      one.desk.clock.set(rows[0].at)
    }
    one.desk.clock.set(until.toString())
  }
  await hours(24)
  expect((await one.standing()).troubles[0]).toMatchObject({ server: follower, waiting: 1, gave_up: 0, why: 'http_503' })
  await control('up')
  await hours(24)
  expect((await heard('Create')).length).toBe(before + 1)
  expect((await one.standing()).troubles).toEqual([])
  await control('down')
  await one.put({ title: 'Padam lama' })
  const { calls } = await control('heard')
  await hours(80)
  expect((await control('heard')).calls - calls).toBe(9)
  expect((await one.standing()).troubles[0]).toMatchObject({ server: follower, waiting: 0, gave_up: 1 })
  await control('up')
  await one.put({ title: 'Tidak lagi diberitahukan' })
  await one.work()
  expect((await heard('Create')).length).toBe(before + 1)
  await control(`follow/warga?actor=${one.address}`)
})

test('a worker that died in the middle leaves nothing untold, and what may have been heard is told again under its one address', async () => {
  const telling = async () =>
    (
      await one.desk.owner.query<{ id: string; state: string; unanswered: number }>(
        `select id, state, unanswered from newsroom_tellings order by id desc limit 1`,
      )
    ).rows[0]
  const remote = await one.put({ title: 'Pekerja mati' })
  await one.skip()
  const before = (await heard('Create')).length
  one.desk.clock.advance({ minutes: 2 })
  // The job that writes down whom to tell is gone: the sweep does it.
  expect(await sweep(one.desk)).toBeGreaterThan(0)
  const waiting = await telling()
  expect(waiting).toMatchObject({ state: 'waiting', unanswered: 0 })
  // Heard by the other server, but its end was never written.
  const dying = jobContext(one.desk.house)
  let calls = 0
  const killed = { ...dying, work: (async (...asked) => ((calls += 1) > 1 ? Promise.reject(new Error('killed')) : dying.work(...asked))) as typeof dying.work }
  await expect(tellOne(killed, { institution: one.room.kemlu, telling: waiting?.id ?? '' })).rejects.toThrow('killed')
  one.desk.clock.advance({ minutes: 6 })
  expect(await sweep(one.desk)).toBeGreaterThan(0)
  await one.work()
  expect(await telling()).toMatchObject({ id: waiting?.id, state: 'told', unanswered: 1 })
  const created = (await heard('Create')).slice(before)
  expect(new Set(created.map(({ id }) => id))).toEqual(new Set([`${encodeURI(decodeURI(remote.address ?? ''))}#terbit`]))
  expect(await sweep(one.desk)).toBe(0)
})

test('an activity that is forged, garbage or huge changes nothing', async () => {
  const inbox = `http://${one.host}/fedi/kemlu/inbox`
  const followers = (await one.standing()).followers
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(inbox, { method: 'POST', body, headers: { 'content-type': 'application/activity+json', ...headers } })
  const forged = JSON.stringify({
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: 'https://jahat.example/1',
    type: 'Follow',
    actor: `http://${follower}/warga/lain`,
    object: one.address,
  })
  const statuses = [
    await send(forged),
    await send(forged, {
      signature: `keyId="http://${follower}/warga/warga#main-key",algorithm="rsa-sha256",headers="(request-target) host date digest",signature="AAAA"`,
    }),
    await send('{"@context":'),
    await send('[]'),
    await send(' '),
    await send(JSON.stringify({ '@context': 'http://10.0.0.1/rahasia', type: 'Follow' })),
    await send('x'.repeat(200_000)),
  ].map(({ status }) => status)
  for (const status of statuses) expect(status, statuses.join(' ')).toBeGreaterThanOrEqual(400)
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  expect((await one.standing()).followers).toBe(followers)
})

test('who no longer follows is told nothing more, and a blocked server neither follows nor hears', async () => {
  await control(`undo/tetangga?actor=${one.address}`)
  expect((await one.standing()).followers).toBe(2)
  expect(await refusal(one.desk.as(one.room.editor, (at) => block(at, { institution: one.room.kemlu, server: follower })))).toBe('FORBIDDEN')
  expect(await refusal(one.desk.as(one.room.komdigiAdmin, (at) => standing(at, one.room.kemlu)))).toBe('FORBIDDEN')
  await one.desk.as(one.room.admin, (at) => block(at, { institution: one.room.kemlu, server: follower }))
  await control(`follow/baru?actor=${one.address}`)
  expect(await one.standing()).toMatchObject({ followers: 1, blocked: [follower] })
  expect(await one.desk.as(one.room.admin, (at) => unblock(at, { institution: one.room.kemlu, server: follower }))).toEqual([])
})

test('a new key of the house seals the newsrooms’ keys anew, and they still sign', async () => {
  one.desk.house.secrets = openSecrets(new Uint8Array(32).fill(8), [one.desk.house.settings.key])
  expect([await resealKeys(one.desk.house), await resealKeys(one.desk.house)]).toEqual([2, 0])
  one.desk.house.secrets = openSecrets(new Uint8Array(32).fill(8))
  await control(`follow/setelah?actor=${one.address}`)
  await one.work()
  expect((await heard('Accept')).length).toBeGreaterThan(2)
})

test('a house without HTTPS is not in the Fediverse, and its pages stay as they are', async () => {
  one.desk.house.settings.federates = false
  expect((await fetch(`http://${one.host}/.well-known/webfinger?resource=acct:kemlu@${one.host}`)).status).toBe(404)
  expect((await fetch(one.address, { headers: activity })).headers.get('content-type')).toMatch(/^text\/html/)
  one.desk.house.settings.federates = true
})

test.skipIf(!existsSync(specs))('every word of our documents is in the ActivityStreams context, and outbox pages hold what was published', async () => {
  const context = (JSON.parse(readFileSync(`${specs}ns/activitystreams.jsonld`, 'utf8')) as { '@context': Record<string, unknown> })['@context']
  const outbox = (await (await fetch(`http://${one.host}/fedi/kemlu/outbox?cursor=0`, { headers: activity })).json()) as {
    orderedItems: { object: Record<string, unknown> }[]
  }
  expect(outbox.orderedItems.length).toBeGreaterThan(2)
  const own = new Set(['@context', 'Hashtag', 'sensitive'])
  for (const { object, ...created } of outbox.orderedItems)
    for (const word of [...Object.keys(created), ...Object.keys(object)]) expect(own.has(word) || word in context, word).toBe(true)
  const featured = (await (await fetch(`http://${one.host}/fedi/kemlu/featured`, { headers: activity })).json()) as { orderedItems: unknown[] }
  expect(featured.orderedItems.length).toBeGreaterThan(0)
  const documents = readdirSync(`${specs}test`).filter((name) => name.endsWith('.json'))
  expect(documents.length).toBeGreaterThan(100)
  for (const name of documents) {
    const body = readFileSync(`${specs}test/${name}`)
    const { status } = await fetch(`http://${one.host}/fedi/inbox`, { method: 'POST', body, headers: { 'content-type': 'application/activity+json' } })
    expect(status >= 400 && status < 500, `${name}: ${status}`).toBe(true)
  }
  const nodeinfo = (await (await fetch(`http://${one.host}/nodeinfo/2.1`)).json()) as { software: { name: string } }
  expect(nodeinfo.software.name).toBe('sinergi')
})
