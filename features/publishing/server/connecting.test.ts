import { expect, test } from 'vitest'
import { bluesky } from '#connectors/bluesky/bluesky.ts'
import { fakeServer } from '#connectors/bluesky/fake.ts'
import { directory } from '#connectors/bluesky/fake-world.ts'
import { manual } from '#connectors/manual/manual.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as connecting from '#features/channels/server/connecting.ts'
import * as credentials from '#features/channels/server/credentials.ts'
import * as reading from '#features/channels/server/reading.ts'
import { jobs as channelJobs } from '#features/channels/server/jobs.ts'
import { hasFfmpeg } from '#features/media/server/film.ts'
import * as media from '#features/media/server/media.ts'
import { shortFilm } from '#features/media/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { openSecrets } from '#kit/server/secrets.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { platformPort } from '#app/platform-port.ts'
import { jobs } from './jobs.ts'
import { pause } from './pausing.ts'
import { newsroomOf } from './testing.ts'

const desk = await testDesk()
const server = fakeServer(desk.clock.now)
const handle = 'kemlu.contoh.example'
const password = 'abcd-efgh-ijkl-mnop'
server.join(handle, password)
server.join('kominfo.contoh.example', 'lain-lain-lain-lain')
const asked: string[] = []
const port = platformPort(desk.house)
const connector = bluesky(
  {
    ...port,
    txt: async () => [],
    fetch: async (url, request) => {
      asked.push(url)
      return server.fetch(url, request)
    },
  },
  { plc: directory },
)
const room = await newsroomOf(desk, [connector, manual])
const own = room.own.find(({ platform }) => platform === 'bluesky')
if (!own) throw new Error('no channel on Bluesky')
const { id } = own
await desk.as(room.admin, (at) => channels.revise(at, { id, handle: `@${handle}`, address: null, custodians: [room.editor.id] }))

const at = (person: Person) => ({
  open: <T>(door: Parameters<typeof desk.as<T>>[1]) => desk.as(person, door),
  secrets: desk.house.secrets,
  connectors: room.connectors,
})
const connect = (person = room.admin, filled: Record<string, string> = {}) => connecting.connect(at(person), { id, filled: { handle, password, ...filled } })
const held = () => desk.at(room.kemlu, (work) => credentials.credentialOf(work, desk.house.secrets, id))
const resume = () => jobs(room.connectors)['publishing.resume']?.({ institution: room.kemlu, id }, jobContext(desk.house))
const planned = async (minute: number) => (await room.schedule(await room.cleared('bluesky'), `2026-11-23T09:0${minute}`))[0]

async function due(minute = 0) {
  const delivery = await planned(minute)
  if (!delivery) throw new Error('nothing planned')
  return delivery
}

test('only who answers for the account connects it, only to the account the register names, and only where there is a door', async () => {
  expect(await refusal(connect(room.viewer))).toBe('FORBIDDEN')
  expect(await refusal(connect(room.komdigiAdmin))).toBe('NOT_FOUND')
  expect(await refusal(connect(room.admin, { password: '' }))).toBe('INVALID')
  expect(await refusal(connect(room.admin, { password: 'salah' }))).toBe('SIGN_IN_REFUSED')
  expect(await refusal(connect(room.admin, { handle: 'kominfo.contoh.example', password: 'lain-lain-lain-lain' }))).toBe('OTHER_ACCOUNT')
  expect(await refusal(connecting.test(at(room.admin), id))).toBe('NOT_CONNECTED')
  const byHand = room.own.find(({ connector }) => connector === manual.id)
  if (byHand) expect(await refusal(connecting.test(at(room.admin), byHand.id))).toBe('NOT_CONNECTABLE')
  expect(await held()).toBeNull()
  expect(await connect(room.editor)).toMatchObject({ health: 'ok', address: `https://bsky.app/profile/${handle}` })
  const { connection, channel } = await desk.as(room.viewer, (work) => reading.get(work, id))
  expect([connection?.by, channel.credentialExpiresAt !== null]).toEqual([room.editor.name, true])
})

test('a reconnection that fails in any way leaves the credential that was there', async () => {
  const before = await held()
  expect(await refusal(connect(room.admin, { password: 'salah' }))).toBe('SIGN_IN_REFUSED')
  for (const [on, fault, end] of [
    ['com.atproto.server.createSession', 'garbage', 'PLATFORM_AWAY'],
    ['com.atproto.server.createSession', 'busy', 'PLATFORM_BUSY'],
    ['com.atproto.server.createSession', 'drops-first', 'PLATFORM_AWAY'],
    ['com.atproto.server.getSession', 'away', 'PLATFORM_AWAY'],
  ] as const) {
    server.script.push({ on, fault })
    expect(await refusal(connect())).toBe(end)
  }
  expect(await held()).toBe(before)
  server.signOut(handle)
  await connect()
  expect(await held()).not.toBe(before)
})

test('a channel that lost its permission says so, holds what is due, and sends it once it is connected again', async () => {
  const [first, second] = [await due(0), await due(1)]
  desk.clock.set('2026-11-23T02:02:00Z')
  server.signOut(handle)
  await room.run(first)
  expect(await room.see(first)).toMatchObject({ state: 'signed_out' })
  expect((await desk.at(room.kemlu, (work) => channels.findMany(work, [id])))[0]).toMatchObject({ health: 'failing', testProblem: 'signed_out' })
  await room.run(second)
  expect(await refusal(connect(room.admin, { password: 'salah' }))).toBe('SIGN_IN_REFUSED')
  expect((await connect()).health).toBe('ok')
  await resume()
  for (const delivery of [first, second]) await room.run(delivery)
  expect([(await room.see(first)).state, (await room.see(second)).state]).toEqual(['published', 'published'])
  expect(server.accepted).toHaveLength(2)
})

test.skipIf(!(await hasFfmpeg()))('a film leaves the house as its file lies there, with what it shows', async () => {
  const film = await media.upload((door) => desk.as(room.editor, door), desk.house, { institution: room.kemlu, bytes: shortFilm() })
  await desk.as(room.editor, (work) => media.describe(work, { id: film.id, alt: 'Kartu uji', isDecorative: false }))
  const [delivery] = await room.schedule(await room.clear(await room.write(['bluesky'], { media: [film.id] })), '2026-11-23T09:03')
  if (!delivery) throw new Error('nothing planned')
  desk.clock.set('2026-11-23T02:03:00Z')
  await room.run(delivery)
  expect((await room.see(delivery)).state).toBe('published')
  const embed = [...server.records.values()].at(-1)?.value['embed']
  expect(embed).toMatchObject({ video: { size: film.bytes, mimeType: 'video/mp4' }, alt: 'Kartu uji', aspectRatio: { width: 640, height: 360 } })
})

test('what waited through a pause, or for days, waits for a person after the reconnection', async () => {
  const delivery = await due(5)
  desk.clock.set('2026-11-23T02:06:00Z')
  server.signOut(handle)
  await room.run(delivery)
  const wanted = { institution: room.kemlu, scope: 'institution' as const, channel: null, reason: 'duka' as const, note: null, isEmergencyExempt: true }
  await desk.as(room.admin, (work) => pause(work, { ...wanted, endsAt: '2026-11-23T12:00:00Z' }))
  await connect()
  await resume()
  expect((await room.see(delivery)).state).toBe('signed_out')
  desk.clock.set('2026-11-25T02:06:00Z')
  await resume()
  expect((await room.see(delivery)).state).toBe('signed_out')
})

test('the nightly look keeps a session alive, and finds the lost one before a post is due', async () => {
  const look = () => channelJobs([], [], room.connectors)['channels.look']?.({ institution: room.kemlu, id }, jobContext(desk.house))
  await connect()
  const before = await held()
  desk.clock.advance({ hours: 5 })
  await look()
  expect(await held()).not.toBe(before)
  server.signOut(handle)
  await look()
  expect((await connecting.test(at(room.admin), id)).testProblem).toBe('signed_out')
  await connect()
})

test('two workers that renew at once end with the same credential; a new house key seals it again', async () => {
  const from = (await held()) ?? ''
  const renewing = (to: string) => desk.at(room.kemlu, (work) => credentials.renew(work, desk.house.secrets, { channel: id, from, to }))
  const ends = await Promise.all([renewing('satu'), renewing('dua')])
  expect(new Set([...ends, await held()]).size).toBe(1)
  const key = new Uint8Array(32).fill(9)
  const house = { ...desk.house, secrets: openSecrets(key, [desk.house.settings.key]) }
  expect([await credentials.resealCredentials(house), await credentials.resealCredentials(house)]).toEqual([1, 0])
  expect(await desk.at(room.kemlu, (work) => credentials.credentialOf(work, openSecrets(key), id))).toBe(ends[0])
})

test('no secret is ever in an address, in what people read, in the journal, in an event or bare in the database', async () => {
  server.signOut(handle)
  const secret = 'abcd-efgh-ijkl-mnop'
  const page = JSON.stringify(await desk.as(room.admin, (work) => reading.get(work, id)))
  const { rows } = await desk.owner.query<{ all: string }>(
    `select coalesce((select string_agg(detail::text, ' ') from event_payloads), '') || coalesce((select string_agg(s::text, ' ') from steps s), '')
       || coalesce((select string_agg(d::text, ' ') from deliveries d), '') || coalesce((select string_agg(k::text, ' ') from channel_credentials k), '') as all`,
  )
  const told = [
    page,
    rows[0]?.all ?? '',
    asked.join(' '),
    await connect(room.admin, { password: 'salah' }).catch((error: unknown) => `${String(error)} ${JSON.stringify(error)}`),
  ].join(' ')
  expect(asked.length).toBeGreaterThan(20)
  expect(told).not.toContain(secret)
  expect(told).not.toMatch(/e30\.|accessJwt|refreshJwt/)
})
