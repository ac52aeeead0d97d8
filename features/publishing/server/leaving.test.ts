import { beforeEach, expect, test } from 'vitest'
import { approve } from '#features/approvals/server/deciding.ts'
import * as emergency from '#features/approvals/server/emergency.ts'
import { setPolicy } from '#features/approvals/server/policies.ts'
import { waiting } from '#features/approvals/server/reading.ts'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import type { Post } from '#features/posts/contract.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as sending from '#features/posts/server/sending.ts'
import type { Connector } from '#kit/connector.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Delivery } from '../contract.ts'
import * as pausing from './pausing.ts'
import * as publishing from './publishing.ts'
import * as settling from './settling.ts'
import { takeBack } from './taking-back.ts'
import { newsroomOf } from './testing.ts'

const desk = await testDesk()
const platform = fakeNetwork(desk.clock.now)
const room = await newsroomOf(desk, [fake(platform)])
const monday = desk.clock.now()

beforeEach(() => {
  desk.clock.set(monday)
  platform.script.length = 0
  platform.hidesFor = Temporal.Duration.from({ minutes: 0 })
})

const at = (time: string) => desk.clock.set(`2026-11-23T${time}:00+07:00`)
const count = (delivery: Pick<Delivery, 'id'>) => platform.posts.filter(({ key }) => key === delivery.id).length
async function planned(post?: Post): Promise<Delivery> {
  const [delivery] = await room.schedule(post ?? (await room.cleared('contoh')))
  if (!delivery) throw new Error('nothing was scheduled')
  return delivery
}
const asEditor = <T>(door: Parameters<typeof desk.as<T>>[1]) => desk.as(room.editor, door)

test('an approver who allows the afternoon only is not overruled by a plan made before: it is held, and released inside those hours', async () => {
  const post = await room.write(['contoh'])
  const delivery = await planned(post)
  await asEditor((work) => sending.submit(work, room.offered, { id: post.id, version: post.version }))
  const [asked] = (await desk.as(room.approver, (work) => waiting(work))).filter((one) => one.subject === post.id)
  if (!asked) throw new Error('nothing waits')
  const window = { from: '2026-11-23T06:00:00Z', to: '2026-11-23T08:00:00Z' }
  await desk.as(room.approver, (work) => approve(work, { id: asked.id, digest: post.digest, window }))
  at('09:00')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'held', why: 'outside_window' })
  expect(await refusal(asEditor((work) => publishing.release(work, delivery.id)))).toBe('OUTSIDE_WINDOW')
  at('13:30')
  await asEditor((work) => publishing.release(work, delivery.id))
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
})

test('an emergency recalled while it is being sent is taken back as soon as it is out', async () => {
  await desk.as(room.admin, (work) =>
    setPolicy(work, { institution: room.kemlu, sensitivity: 'routine', steps: [], escalateTo: [], emergencyPeople: [room.editor.id], confirmHours: 2 }),
  )
  const post = await room.write(['contoh'])
  await asEditor((work) => sending.submitEmergency(work, room.offered, { id: post.id, version: post.version, reason: 'Gempa di dekat kantor' }))
  const [asked] = (await desk.as(room.approver, (work) => waiting(work))).filter((one) => one.subject === post.id)
  const [delivery] = await asEditor((work) => publishing.publishNow(work, post.id))
  if (!asked || !delivery) throw new Error('nothing goes out')
  const accept = platform.post
  platform.post = async (key, text) => {
    await desk.as(room.approver, (work) => emergency.recall(work, { id: asked.id, note: 'Salah nomor posko' }))
    await desk.at(room.kemlu, (work) => settling.recallPost(work, post.id))
    return accept(key, text)
  }
  await room.run(delivery)
  platform.post = accept
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  const { rows } = await desk.owner.query(`select 1 from graphile_worker.jobs where key = $1`, [`publishing.recall:${delivery.id}`])
  expect(rows).toHaveLength(1)
  await takeBack(jobContext(desk.house), room.connectors, { institution: room.kemlu, delivery: delivery.id })
  expect(await room.see(delivery)).toMatchObject({ state: 'recalled' })
  expect(count(delivery)).toBe(0)
})

test('a platform that cannot be asked for the moment is asked again to take a post back, and a person is called only after an hour', async () => {
  const delivery = await planned(await room.cleared('contoh'))
  at('09:00')
  await room.run(delivery)
  const [known] = room.connectors.values()
  if (!known) throw new Error('no connector')
  let isBusy = true
  const moody: Connector = {
    ...known,
    recall: async (account, remote) => (isBusy ? { kind: 'unavailable' } : (known.recall?.(account, remote) ?? { kind: 'unavailable' })),
  }
  const take = (round: number) => takeBack(jobContext(desk.house), new Map([[moody.id, moody]]), { institution: room.kemlu, delivery: delivery.id, round })
  const again = async () =>
    (
      await desk.owner.query<{ round: string }>(`select payload ->> 'round' as round from graphile_worker._private_jobs where key = $1`, [
        `publishing.recall:${delivery.id}`,
      ])
    ).rows[0]?.round
  await take(0)
  expect([await again(), await room.see(delivery)]).toMatchObject(['1', { state: 'published', why: 'recall_waits' }])
  await take(6)
  expect(await room.see(delivery)).toMatchObject({ state: 'published', why: 'recall_by_hand' })
  isBusy = false
  await take(1)
  expect(await room.see(delivery)).toMatchObject({ state: 'recalled', why: null })
})

test('a channel taken off a published post and put back does not get the post a second time', async () => {
  const post = await room.cleared('contoh')
  const delivery = await planned(post)
  at('09:00')
  await room.run(delivery)
  const without = await asEditor((work) => posts.save(work, { id: post.id, version: post.version, content: { ...post.content, variants: [] } }))
  const back = await asEditor((work) => posts.save(work, { id: post.id, version: without.post.version, content: post.content }))
  await room.clear(back.post)
  expect(await refusal(room.schedule(back.post, '2026-11-23T10:00'))).toBe('ALREADY_PLANNED')
})

test('a channel taken off a planned post and put back keeps its plan, once it is approved again', async () => {
  const post = await room.cleared('contoh')
  const delivery = await planned(post)
  const without = await asEditor((work) => posts.save(work, { id: post.id, version: post.version, content: { ...post.content, variants: [] } }))
  const back = await asEditor((work) => posts.save(work, { id: post.id, version: without.post.version, content: post.content }))
  await room.clear(back.post)
  at('09:00')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('what is planned for after a pause goes out at its hour, unasked', async () => {
  const delivery = await planned()
  await desk.as(room.admin, (work) =>
    pausing.pause(work, {
      institution: room.kemlu,
      scope: 'channel',
      channel: delivery.channel,
      reason: 'gangguan',
      note: null,
      isEmergencyExempt: true,
      endsAt: '2026-11-23T01:30:00Z',
    }),
  )
  at('09:00')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
})

test('nobody cancels or moves a delivery whose answer was lost, whatever became of the worker since', async () => {
  const delivery = await planned()
  at('09:00')
  platform.script.push('accepts-then-drops')
  platform.hidesFor = Temporal.Duration.from({ minutes: 10 })
  await room.run(delivery)
  await desk.owner.query(`update deliveries set state = 'waiting', lease = null, leased_until = null where id = $1`, [delivery.id])
  expect(await refusal(asEditor((work) => publishing.cancel(work, delivery.id)))).toBe('BEING_SENT')
  expect(await refusal(asEditor((work) => publishing.move(work, { id: delivery.id, wall: '2026-11-24T09:00', zone: 'Asia/Jakarta' })))).toBe('BEING_SENT')
  expect(await refusal(asEditor((work) => publishing.release(work, delivery.id)))).toBe('BEING_SENT')
  desk.clock.advance({ minutes: 11 })
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
  expect(count(delivery)).toBe(1)
})

test('what was due during a pause stays held, also when the worker comes back after the pause is over', async () => {
  const delivery = await planned()
  const pause = await desk.as(room.admin, (work) =>
    pausing.pause(work, { institution: room.kemlu, scope: 'institution', channel: null, reason: 'duka', note: null, isEmergencyExempt: true, endsAt: null }),
  )
  at('09:20')
  await desk.as(room.admin, (work) => pausing.resume(work, pause.id))
  at('09:30')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'held', why: 'paused' })
  await asEditor((work) => publishing.release(work, delivery.id))
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'published' })
})
