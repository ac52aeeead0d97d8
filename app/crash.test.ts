import { expect, test } from 'vitest'
import { bluesky } from '#connectors/bluesky/bluesky.ts'
import { fakeServer } from '#connectors/bluesky/fake.ts'
import { directory, type Fault as ServerFault } from '#connectors/bluesky/fake-world.ts'
import { fakeNetwork, type Fault } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as connecting from '#features/channels/server/connecting.ts'
import { freeze, lift } from '#features/channels/server/trusting.ts'
import { release } from '#features/publishing/server/publishing.ts'
import { LeaseLost } from '#features/publishing/server/journal.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { sweep } from '#features/publishing/server/sweeping.ts'
import type { Delivery } from '#features/publishing/contract.ts'
import type { GuardedFetch } from '#kit/server/fetch.ts'
import { testDesk, type TestDesk } from '#kit/server/testing.ts'
import { platformPort } from './platform-port.ts'

const count = 60
const onServer = 20
const seed = 20261124
const faults: (Fault | null)[] = ['accepts-then-500', 'accepts-then-drops', 'drops-first', 'busy', null, null, null, null]

/** The same numbers for the same seed (mulberry32). */
function seeded(state: number) {
  let at = state
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const serverFaults: (ServerFault | null)[] = ['accepts-then-500', 'accepts-then-drops', 'drops-first', 'busy', 'garbage', 'expired', null, null, null]
const thread = Array.from({ length: 9 }, (_, at) => `Kalimat nomor ${at + 1} menjelaskan satu hal tentang layanan paspor keliling.`).join(' ')
const threadLength = 3
const member = { handle: 'kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop' }

/** A personal server whose every write may go wrong, or cost the worker its life before or after it. */
function wildServer(desk: TestDesk, random: () => number, isDying: () => boolean) {
  const server = fakeServer(desk.clock.now)
  server.join(member.handle, member.password)
  let before: ServerFault | null | undefined
  const through: GuardedFetch = async (url, request) => {
    if (!url.endsWith('putRecord')) return server.fetch(url, request)
    const dies = isDying() && random() < 0.125
    if (dies && random() < 0.5) throw new LeaseLost()
    const drawn = serverFaults[Math.floor(random() * serverFaults.length)]
    // No server takes a session for over that it has just renewed.
    const fault = drawn === 'expired' && before === 'expired' ? null : drawn
    before = fault
    if (fault) server.script.push({ on: 'com.atproto.repo.putRecord', fault })
    const answer = await server.fetch(url, request)
    if (dies) throw new LeaseLost()
    return answer
  }
  return { server, connector: bluesky({ ...platformPort(desk.house), txt: async () => [], fetch: through }, { plc: directory }) }
}

type Room = Awaited<ReturnType<typeof newsroomOf>>

async function signIn(desk: TestDesk, room: Room) {
  const channel = room.own.find(({ platform }) => platform === 'bluesky')
  if (!channel) throw new Error('no channel on the server')
  const at = { open: <T>(door: Parameters<typeof desk.as<T>>[1]) => desk.as(room.admin, door), secrets: desk.house.secrets, connectors: room.connectors }
  await desk.as(room.admin, (open) => channels.revise(open, { id: channel.id, handle: member.handle, address: null, custodians: [] }))
  await connecting.connect(at, { id: channel.id, filled: member })
  return channel.id
}

/** Freezes the account of the example network in the midst of the first minute and lets it go in the seventh, with what it held, one by one. */
function freezing(desk: TestDesk, room: Room) {
  const channel = room.own.find(({ platform }) => platform === 'contoh')
  if (!channel) throw new Error('no channel on the network')
  return {
    freeze: () => desk.as(room.admin, (at) => freeze(at, { id: channel.id, reason: 'Bukan kiriman kami' })),
    lift: async (held: readonly Pick<Delivery, 'id'>[]) => {
      await desk.as(room.admin, (at) => lift(at, channel.id))
      desk.clock.advance({ minutes: 1 })
      for (const { id } of held) await desk.as(room.editor, (at) => release(at, id))
    },
  }
}

const frozenFor = 6
test(
  'sixty deliveries through late answers, dropped lines, hidden posts, dying workers and a frozen account: none lost, none twice',
  { timeout: 120_000 },
  async () => {
    const desk = await testDesk()
    const random = seeded(seed)
    const network = fakeNetwork(desk.clock.now)
    // The worker dies in one call of eight: before anything leaves, or after the platform has it and before the answer is written.
    const honest = network.post
    let dying = true
    network.post = async (key, text) => {
      const dies = dying && random() < 0.125
      if (dies && random() < 0.5) throw new LeaseLost()
      const fault = faults[Math.floor(random() * faults.length)]
      if (fault) network.script.push(fault)
      network.hidesFor = Temporal.Duration.from({ minutes: random() < 0.5 ? Math.floor(random() * 16) : 0 })
      const answer = await honest(key, text)
      if (dies) throw new LeaseLost()
      return answer
    }
    const { server, connector } = wildServer(desk, random, () => dying)
    const room = await newsroomOf(desk, [fake(network), connector])
    const personal = await signIn(desk, room)
    for (let number = onServer; number < count; number += 1) await room.schedule(await room.cleared('contoh'))
    // Every other one is too long for one post: a thread, to be broken in its middle.
    for (let number = 0; number < onServer; number += 1)
      await room.schedule(await room.clear(await room.write(['bluesky'], { text: number % 2 ? `${number}. Kabar singkat.` : `${number}. ${thread}` })))
    desk.clock.set('2026-11-23T02:00:00Z')
    const isOpen = ({ state }: Pick<Delivery, 'state'>) => ['scheduled', 'sending', 'waiting'].includes(state)
    const look = async () =>
      (
        await desk.owner.query<Pick<Delivery, 'id' | 'state' | 'institution' | 'channel'>>(
          'select id, state, institution_id as institution, channel_id as channel from deliveries',
        )
      ).rows
    const account = freezing(desk, room)
    let held: typeof seen = []
    let seen = await look()
    expect(seen).toHaveLength(count)
    for (let minute = 0; minute < 120 && (minute <= frozenFor || seen.some(isOpen)); minute += 1) {
      dying = minute < 40
      if (minute === frozenFor) {
        held = seen.filter(({ state }) => state === 'held')
        await account.lift(held)
        seen = await look()
      }
      await sweep({ house: desk.house })
      for (const [index, delivery] of seen.filter(isOpen).entries()) {
        if (minute === 0 && index === count / 4) await account.freeze()
        await room.run(delivery)
      }
      desk.clock.advance({ minutes: 1 })
      seen = await look()
    }
    const keys = network.posts.map(({ key }) => key)
    expect(seen.filter(isOpen)).toEqual([])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(seen.filter(({ state, id, channel }) => channel !== personal && state === 'published' && !keys.includes(id))).toEqual([])
    expect(seen.filter(({ state }) => state !== 'published').map(({ state }) => state)).toEqual(
      seen.filter(({ state }) => state === 'unconfirmed').map(({ state }) => state),
    )
    expect(keys.length).toBeGreaterThan((count - onServer) * 0.8)
    expect(held.length).toBeGreaterThan(0)
    // With a key of our own nobody has to be asked: each is out, each once, each thread whole.
    expect(seen.filter(({ channel, state }) => channel === personal && state !== 'published')).toEqual([])
    expect(new Set(server.accepted).size).toBe(server.accepted.length)
    const texts = [...server.records.values()].map(({ value }) => String(value['text']))
    expect(texts.filter((text) => text.endsWith('singkat.'))).toHaveLength(onServer / 2)
    expect(server.records.size).toBe(onServer / 2 + (onServer / 2) * threadLength)
  },
)
