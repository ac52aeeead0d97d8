import { beforeEach, expect, test } from 'vitest'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { manual } from '#connectors/manual/manual.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import * as posts from '#features/posts/server/posts.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Delivery } from '../contract.ts'
import * as publishing from './publishing.ts'
import * as settling from './settling.ts'
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

test('an approved post goes out at its hour and not before', async () => {
  const delivery = await planned('contoh')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'scheduled' })
  atNine()
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published', publishedAt: '2026-11-23T02:00:00Z' })
  await room.run(delivery)
  expect(count(delivery)).toBe(1)
})

test('on our own pages it appears once, also when two workers try at once', async () => {
  const delivery = await planned('newsroom')
  atNine()
  await Promise.all([room.run(delivery), room.run(delivery), room.run(delivery)])
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect([...pages.items.keys()].filter((key) => key === delivery.id)).toHaveLength(1)
})

test('a post nobody approved is held at its hour, with the reason', async () => {
  const [delivery] = await room.schedule(await room.write(['contoh']))
  if (!delivery) throw new Error('nothing')
  atNine()
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'held', why: 'not_approved' })
  expect(count(delivery)).toBe(0)
})

test('a text changed after approval does not leave', async () => {
  const post = await room.cleared('contoh')
  const [delivery] = await room.schedule(post)
  if (!delivery) throw new Error('nothing')
  await desk.as(room.editor, (at) => posts.save(at, { id: post.id, version: post.version, content: { ...post.content, text: 'Lain.' } }))
  atNine()
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'held', why: 'not_approved' })
})

test('an answer lost after the platform accepted is settled by looking, not by sending again', async () => {
  const delivery = await planned('contoh')
  atNine()
  platform.script.push('accepts-then-500')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('a post the platform hides from its lists is looked for until it shows', async () => {
  const delivery = await planned('contoh')
  atNine()
  platform.script.push('accepts-then-drops')
  platform.hidesFor = Temporal.Duration.from({ minutes: 14 })
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'sending' })
  desk.clock.advance({ minutes: 15 })
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('when no look can tell, it becomes unconfirmed and is never sent again by itself', async () => {
  const delivery = await planned('contoh')
  atNine()
  platform.script.push('drops-first')
  await room.run(delivery)
  desk.clock.advance({ minutes: 17 })
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'unconfirmed' })
  desk.clock.advance({ hours: 5 })
  await room.run(delivery)
  expect(count(delivery)).toBe(0)
})

async function unconfirmed() {
  const delivery = await planned('contoh')
  atNine()
  platform.script.push('drops-first')
  await room.run(delivery)
  desk.clock.advance({ minutes: 17 })
  await room.run(delivery)
  return delivery
}

test('a person who looked settles it as published, with its address', async () => {
  const delivery = await unconfirmed()
  const settled = await desk.as(room.editor, (at) => settling.settle(at, { id: delivery.id, isPublished: true, address: 'https://contoh.example/p/9' }))
  expect(settled).toMatchObject({ state: 'published', address: 'https://contoh.example/p/9' })
})

test('a person who looked and saw nothing lets it be sent again, after one more look', async () => {
  const delivery = await unconfirmed()
  await desk.as(room.editor, (at) => settling.settle(at, { id: delivery.id, isPublished: false, address: null }))
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('the one more look finds what was there after all, and nothing is sent twice', async () => {
  const delivery = await planned('contoh')
  atNine()
  platform.script.push('accepts-then-drops')
  platform.hidesFor = Temporal.Duration.from({ minutes: 18 })
  await room.run(delivery)
  desk.clock.advance({ minutes: 17 })
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'unconfirmed' })
  desk.clock.advance({ minutes: 5 })
  await desk.as(room.editor, (at) => settling.settle(at, { id: delivery.id, isPublished: false, address: null }))
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('a busy platform is asked again at the time it names; a refusal and a lost permission wait for a person', async () => {
  const [busy, refused, signedOut] = [await planned('contoh'), await planned('contoh'), await planned('contoh')]
  atNine()
  platform.script.push('busy', 'refuses', 'signed-out')
  for (const delivery of [busy, refused, signedOut]) await room.run(delivery)
  expect(await room.see(busy)).toMatchObject({ state: 'waiting', againAt: '2026-11-23T02:01:00Z' })
  expect(await room.see(refused)).toMatchObject({ state: 'rejected', why: 'Platform menolak isi ini.' })
  expect(await room.see(signedOut)).toMatchObject({ state: 'signed_out' })
  desk.clock.advance({ minutes: 1 })
  await room.run(busy)
  expect(await room.see(busy)).toMatchObject({ state: 'published' })
  await desk.as(room.editor, (at) => publishing.release(at, refused.id))
  await room.run(refused)
  expect(await room.see(refused)).toMatchObject({ state: 'published' })
  expect([busy, refused].map(count)).toEqual([1, 1])
})

test('a worker killed between the intent and the answer leaves a delivery that the sweep takes up and a look settles', async () => {
  const delivery = await planned('contoh')
  atNine()
  await desk.owner.query(`update deliveries set state = 'sending', lease = gen_random_uuid(), leased_until = $2, draft = $3, digest = 'd' where id = $1`, [
    delivery.id,
    '2026-11-23T02:02:00Z',
    JSON.stringify({ title: 't', text: `Dibunuh ${delivery.id}`, language: 'id', direction: 'ltr', link: null, images: [], at: '2026-11-23T02:00:00Z' }),
  ])
  await desk.owner.query(
    `insert into steps (institution_id, delivery_id, name, kind, state, begun_at) values ($1, $2, 'post', 'commit', 'intended', '2026-11-23T02:00:00Z')`,
    [room.kemlu, delivery.id],
  )
  await platform.post(delivery.id, `Dibunuh ${delivery.id}`)
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'sending' })
  desk.clock.advance({ minutes: 3 })
  expect(await sweep({ house: desk.house })).toBeGreaterThan(0)
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('a time that has passed is refused with the time it is', async () => {
  const post = await room.cleared('contoh')
  await expect(room.schedule(post, '2026-11-23T07:00')).rejects.toThrow('Waktu ini sudah lewat. Pilih setelah 07.30 WIB.')
})

test('a missing and a repeated local hour are asked about, and the choice is kept', async () => {
  desk.clock.set('2026-03-01T00:00:00Z')
  const post = await room.cleared('contoh')
  expect(await refusal(room.schedule(post, '2026-03-29T02:30', 'Europe/Amsterdam'))).toBe('HOUR_MISSING')
  expect(await refusal(room.schedule(post, '2026-10-25T02:30', 'Europe/Amsterdam'))).toBe('HOUR_REPEATED')
  const [chosen] = await desk.as(room.editor, (at) =>
    publishing.schedule(at, { post: post.id, wall: '2026-10-25T02:30', zone: 'Europe/Amsterdam', choose: 'later' }),
  )
  expect(chosen?.dueAt).toBe('2026-10-25T01:30:00Z')
})

test('what may not go out after an hour expires instead of going out stale', async () => {
  const post = await room.cleared('contoh')
  const [delivery] = await desk.as(room.editor, (at) =>
    publishing.schedule(at, { post: post.id, wall: '2026-11-23T09:00', zone: 'Asia/Jakarta', notAfter: '2026-11-23T10:00' }),
  )
  if (!delivery) throw new Error('nothing')
  desk.clock.set('2026-11-23T05:00:00Z')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'expired' })
  expect(count(delivery)).toBe(0)
  // Moved to another day, the limit goes along and is not forgotten.
  const moved = await desk.as(room.editor, (at) => publishing.move(at, { id: delivery.id, wall: '2026-11-24T09:00', zone: 'Asia/Jakarta' }))
  expect(moved).toMatchObject({ state: 'scheduled', notAfter: '2026-11-24T03:00:00Z' })
})

test('a variant is planned once, also when two people press at once', async () => {
  const post = await room.cleared('contoh')
  const answers = await Promise.all([refusal(room.schedule(post)), refusal(room.schedule(post))])
  expect(answers.toSorted()).toEqual(['ALREADY_PLANNED', 'allowed'])
})

test('a hand-off waits for its custodian, wants a proof, and cannot be handed back twice', async () => {
  const delivery = await planned('threads')
  atNine()
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'handoff' })
  const back = (address: string | null) => desk.as(room.editor, (at) => settling.giveBack(at, { id: delivery.id, address, screenshot: null }))
  expect(await refusal(back(null))).toBe('PROOF_NEEDED')
  expect(await back('https://platform.example/p/1')).toMatchObject({ state: 'published' })
  expect(await refusal(back('https://platform.example/p/2'))).toBe('NOT_NOW')
})
