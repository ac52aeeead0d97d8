import { beforeEach, expect, test } from 'vitest'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { manual } from '#connectors/manual/manual.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as incidents from '#features/channels/server/incidents.ts'
import * as trusting from '#features/channels/server/trusting.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Delivery } from '../contract.ts'
import * as pausing from './pausing.ts'
import * as publishing from './publishing.ts'
import * as reading from './reading.ts'
import { sweep } from './sweeping.ts'
import { newsroomOf } from './testing.ts'

const desk = await testDesk()
const platform = fakeNetwork(desk.clock.now)
const pages = fakePages()
const room = await newsroomOf(desk, [fake(platform), manual, newsroom(pages)])
const monday = desk.clock.now()

beforeEach(() => {
  desk.clock.set(monday)
  platform.script.length = 0
  platform.hidesFor = Temporal.Duration.from({ minutes: 0 })
})

const atNine = () => desk.clock.set('2026-11-23T02:00:00Z')
async function planned(...platforms: string[]): Promise<Delivery> {
  const [delivery] = await room.schedule(await room.cleared(...platforms))
  if (!delivery) throw new Error('nothing was scheduled')
  return delivery
}
const count = (delivery: Delivery) => platform.posts.filter(({ key }) => key === delivery.id).length

test('a pause for mourning holds what is due; when it ends nothing goes out by itself, and each is released, moved or dropped', async () => {
  const [first, second, third] = [await planned('contoh'), await planned('contoh'), await planned('contoh')]
  const wanted = {
    institution: room.kemlu,
    scope: 'institution' as const,
    channel: null,
    reason: 'duka' as const,
    note: null,
    isEmergencyExempt: true,
    endsAt: null,
  }
  expect(await refusal(desk.as(room.editor, (at) => pausing.pause(at, wanted)))).toBe('FORBIDDEN')
  const pause = await desk.as(room.admin, (at) => pausing.pause(at, wanted))
  atNine()
  for (const delivery of [first, second, third]) await room.run(delivery)
  expect(await room.see(first)).toMatchObject({ state: 'held', why: 'paused' })
  expect(await refusal(desk.as(room.editor, (at) => publishing.release(at, first.id)))).toBe('STILL_PAUSED')

  await desk.as(room.admin, (at) => pausing.resume(at, pause.id))
  await sweep({ house: desk.house })
  for (const delivery of [first, second, third]) await room.run(delivery)
  expect([first, second, third].map(count)).toEqual([0, 0, 0])

  await desk.as(room.editor, (at) => publishing.release(at, first.id))
  await desk.as(room.editor, (at) => publishing.move(at, { id: second.id, wall: '2026-11-24T09:00', zone: 'Asia/Jakarta' }))
  await desk.as(room.editor, (at) => publishing.cancel(at, third.id))
  await room.run(first)
  expect([(await room.see(first)).state, (await room.see(second)).state, (await room.see(third)).state]).toEqual(['published', 'scheduled', 'cancelled'])
})

test('an account that signs us out is failing in the register until something goes out again', async () => {
  const delivery = await planned('contoh')
  const healthNow = async () => (await desk.at(room.kemlu, (at) => channels.findMany(at, [delivery.channel])))[0]?.health
  atNine()
  platform.script.push('signed-out')
  await room.run(delivery)
  expect([(await room.see(delivery)).state, await healthNow()]).toEqual(['signed_out', 'failing'])
  await desk.as(room.editor, (at) => publishing.release(at, delivery.id))
  await room.run(delivery)
  expect([(await room.see(delivery)).state, await healthNow()]).toEqual(['published', 'ok'])
})

test('only the coordinator pauses the network, and then every institution is held', async () => {
  const wanted = {
    institution: room.root,
    scope: 'network' as const,
    channel: null,
    reason: 'bencana' as const,
    note: null,
    isEmergencyExempt: true,
    endsAt: '2026-11-23T12:00:00Z',
  }
  expect(await refusal(desk.as(room.admin, (at) => pausing.pause(at, wanted)))).toBe('FORBIDDEN')
  const delivery = await planned('contoh')
  const pause = await desk.as(room.coordinator, (at) => pausing.pause(at, wanted))
  atNine()
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'held' })
  await desk.as(room.coordinator, (at) => pausing.resume(at, pause.id))
})

test('plans follow the wall when the rules of a zone change', async () => {
  const delivery = await planned('contoh')
  await desk.owner.query(`update deliveries set due_at = due_at - interval '1 hour' where id = $1`, [delivery.id])
  expect(await desk.at(room.kemlu, (at) => publishing.followZone(at, 'Asia/Jakarta'))).toBeGreaterThan(0)
  expect((await room.see(delivery)).dueAt).toBe('2026-11-23T02:00:00Z')
})

test('a parent sees time, platform and state of what lies below, and neither text nor title', async () => {
  await planned('contoh')
  const span = { since: '2026-11-22T00:00:00Z', until: '2026-11-30T00:00:00Z' }
  const seen = (await desk.as(room.coordinator, (at) => reading.agenda(at, span))).filter((row) => row.institution === room.kemlu)
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.every((row) => row.title === null && row.post === null)).toBe(true)
  expect((await desk.as(room.komdigiAdmin, (at) => reading.agenda(at, span))).length).toBe(0)
  expect((await desk.as(room.editor, (at) => reading.agenda(at, span))).some((row) => row.title !== null)).toBe(true)
})

test('the journal of a delivery can be read: what was asked, and what was answered', async () => {
  const delivery = await planned('contoh')
  atNine()
  platform.script.push('accepts-then-500')
  await room.run(delivery)
  const steps = await desk.as(room.editor, (at) => reading.journal(at, delivery.id))
  expect(steps.map(({ name, kind, state }) => [name, kind, state])).toEqual([
    ['check', 'prepare', 'done'],
    ['post', 'commit', 'done'],
  ])
  expect(steps[1]?.note).toBe('Platform menjawab 500.')
})

// Last: the clock of the tests before it goes back to where this freeze was in force.
test('a frozen channel holds what is due, also when the worker came late; lifting lets nothing out by itself', async () => {
  const [early, late] = [await planned('contoh'), await planned('contoh')]
  const channel = early.channel
  await desk.as(room.admin, (at) => trusting.freeze(at, { id: channel, reason: 'Ada kiriman yang bukan dari kami' }))
  atNine()
  await room.run(early)
  expect(await room.see(early)).toMatchObject({ state: 'held', why: 'channel_frozen' })
  expect(await refusal(desk.as(room.editor, (at) => publishing.release(at, early.id)))).toBe('STILL_FROZEN')
  desk.clock.advance({ minutes: 5 })
  await desk.as(room.admin, (at) => trusting.lift(at, channel))
  desk.clock.advance({ minutes: 5 })
  await room.run(late)
  expect(await room.see(late)).toMatchObject({ state: 'held', why: 'channel_frozen' })
  expect([early, late].map(count)).toEqual([0, 0])
  await desk.as(room.editor, (at) => publishing.release(at, late.id))
  await room.run(late)
  expect([(await room.see(early)).state, (await room.see(late)).state]).toEqual(['held', 'published'])
})

test('when an account is taken over its whole queue is held at once, and afterwards each is let go by a person', async () => {
  const [soon, later] = [await planned('contoh'), await planned('contoh')]
  const other = await planned('newsroom')
  const { channel } = soon
  desk.clock.advance({ hours: 24 })
  await desk.as(room.editor, (at) => publishing.move(at, { id: later.id, wall: '2026-12-01T09:00', zone: 'Asia/Jakarta' }))
  await desk.as(room.admin, (at) => incidents.openIncident(at, { id: channel, what: 'Kiriman lelang palsu' }))
  for (const _ of [1, 2]) await desk.at(room.kemlu, (at) => pausing.holdQueue(at, channel))
  expect([(await room.see(soon)).state, (await room.see(later)).state, (await room.see(other)).state]).toEqual(['held', 'held', 'scheduled'])
  expect(await refusal(desk.as(room.editor, (at) => publishing.release(at, later.id)))).toBe('STILL_FROZEN')
})
