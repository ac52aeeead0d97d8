import { expect, test } from 'vitest'
import { platformPort } from '#app/platform-port.ts'
import { bluesky } from '#connectors/bluesky/bluesky.ts'
import { fakeServer } from '#connectors/bluesky/fake.ts'
import { directory, type Heard } from '#connectors/bluesky/fake-world.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as connecting from '#features/channels/server/connecting.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import * as inbox from './inbox.ts'
import { jobs } from './jobs.ts'

const desk = await testDesk()
const server = fakeServer(desk.clock.now)
const member = { handle: 'kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop' }
server.join(member.handle, member.password)
const pages: string[] = []
const connector = bluesky(
  {
    ...platformPort(desk.house),
    txt: async () => [],
    fetch: async (url, request) => {
      if (url.includes('listNotifications')) pages.push(new URL(url).searchParams.get('cursor') ?? 'terbaru')
      return server.fetch(url, request)
    },
  },
  { plc: directory },
)
const room = await newsroomOf(desk, [connector])
const [channel] = room.own
if (!channel) throw new Error('no channel')
const { id } = channel
await desk.as(room.admin, (at) => channels.revise(at, { id, handle: `@${member.handle}`, address: null, custodians: [] }))
const at = { open: <T>(door: Parameters<typeof desk.as<T>>[1]) => desk.as(room.admin, door), secrets: desk.house.secrets, connectors: room.connectors }
await connecting.connect(at, { id, filled: member })
const [delivery] = await room.schedule(await room.cleared('bluesky'), '2026-11-23T09:00')
if (!delivery) throw new Error('nothing planned')
desk.clock.set('2026-11-23T02:00:00Z')
await room.run(delivery)
const [uri = ''] = server.accepted

const run = (task: string) => jobs(room.connectors)[task]?.({ institution: room.kemlu, channel: id, id }, jobContext(desk.house))
/** The next reading, with every page it goes on to. */
async function read(minutes = 10) {
  desk.clock.advance({ minutes })
  pages.length = 0
  let before = -1
  while (pages.length > before) {
    before = pages.length
    await run('inbox.read')
  }
  return pages.length
}
let number = 0
function say(change: Partial<Heard> = {}) {
  number += 1
  const at = desk.clock.now().add({ seconds: number })
  server.heard.push({
    key: `3kaaaaaaaa${String(number).padStart(3, 'a')}`,
    handle: 'warga.example',
    name: 'Warga',
    reason: 'reply',
    about: uri,
    text: `Kata ${number}`,
    at,
    ...change,
  })
}
const ofPost = () => desk.as(room.viewer, (work) => inbox.ofPost(work, delivery.post))
const ofChannel = () => desk.as(room.viewer, (work) => inbox.ofChannel(work, id))

test('answers stand at the delivery they are about, calls by name at the account, each once, as their author wrote them', async () => {
  say({ text: '<b>Terima\u0000 kasih</b>\nsekali ✊🏽' })
  say({ reason: 'quote' })
  say({ reason: 'mention', about: member.handle, text: 'Halo' })
  say({ reason: 'like' })
  await read()
  await read()
  expect((await ofPost()).map(({ kind, text, by }) => [kind, text, by.handle])).toEqual([
    ['quote', 'Kata 2', 'warga.example'],
    ['reply', '<b>Terima kasih</b>\nsekali ✊🏽', 'warga.example'],
  ])
  const { state, items } = await ofChannel()
  expect([state, items.map(({ kind }) => kind)]).toEqual(['read', ['mention', 'quote', 'reply']])
  expect(items[0]).toMatchObject({ delivery: null, address: expect.stringMatching(/^https:\/\/bsky\.app\/profile\/warga\.example\/post\//) })
})

test('a page nobody has seen leads to the next one until what is known; a reading that breaks off goes on where it stopped', async () => {
  for (let one = 0; one < 120; one += 1) say()
  desk.clock.advance({ minutes: 10 })
  pages.length = 0
  await run('inbox.read')
  server.script.push({ on: 'app.bsky.notification.listNotifications', fault: 'away' })
  await run('inbox.read')
  expect((await ofPost()).length).toBeLessThan(120)
  expect(await read(31)).toBeGreaterThan(1)
  expect(pages[0]).not.toBe('terbaru')
  const known = await desk.owner.query<{ count: number }>('select count(*)::int as count from inbox_items')
  expect(known.rows[0]?.count).toBe(123)
  expect(await read()).toBe(1)
  expect(pages).toEqual(['terbaru'])
})

test('only who may read the posts reads what is said about them', async () => {
  expect(await refusal(desk.as(room.komdigiAdmin, (work) => inbox.ofPost(work, delivery.post)))).toBe('NOT_FOUND')
  expect(await refusal(desk.as(room.komdigiAdmin, (work) => inbox.ofChannel(work, id)))).toBe('NOT_FOUND')
})

test('a server with nobody to ask is said to be one and asked once a day; a new sign-in is heard at once', async () => {
  server.isInNetwork = false
  await read()
  expect((await ofChannel()).state).toBe('nobody')
  expect(await read(60)).toBe(0)
  server.isInNetwork = true
  await run('inbox.listen')
  await run('inbox.read')
  expect((await ofChannel()).state).toBe('read')
})

test('what was said is forgotten after half a year', async () => {
  desk.clock.advance({ hours: 181 * 24 })
  await run('inbox.tidy')
  expect((await ofChannel()).items).toEqual([])
})
