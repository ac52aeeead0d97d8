import { expect, test } from 'vitest'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import type { Delivery } from '#features/publishing/contract.ts'
import { recallPost } from '#features/publishing/server/settling.ts'
import { jobs as publishingJobs } from '#features/publishing/server/jobs.ts'
import { Answered, type Connector, type Counting } from '#kit/connector.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { nextReading } from '../rules.ts'
import { jobs } from './jobs.ts'
import * as metrics from './metrics.ts'

const desk = await testDesk()
const asked: string[][] = []
const answers: Counting[] = []
const imitation = fake(fakeNetwork(desk.clock.now))
const told = imitation.metrics
if (!told) throw new Error('the example network tells no numbers')
const connector: Connector = {
  ...imitation,
  metrics: {
    ...told,
    most: 2,
    read: async (account, remotes) => {
      asked.push(remotes.map(({ id }) => id))
      const scripted = answers.shift()
      if (scripted?.kind === 'unavailable') throw new Answered(scripted)
      return scripted ?? told.read(account, remotes)
    },
  },
}
const room = await newsroomOf(desk, [connector])
const [{ id: channel } = { id: '' }] = room.own
const run = (task: string, payload: Record<string, string>) =>
  jobs(room.connectors)[task]?.({ institution: room.kemlu, ...payload }, jobContext(desk.house)) ?? Promise.reject(new Error(task))
const read = () => run('metrics.read', { channel })

let minute = 0
/** Published now, and heard of. */
async function published() {
  minute += 1
  const wall = desk.clock.now().add({ minutes: 1 }).toZonedDateTimeISO('Asia/Jakarta').toPlainDateTime().toString({ smallestUnit: 'minute' })
  const [delivery] = await room.schedule(await room.clear(await room.write(['contoh'], { text: `Kabar angka ${minute}.` })), wall)
  if (!delivery) throw new Error('nothing planned')
  desk.clock.advance({ minutes: 1 })
  await room.run(delivery)
  await run('metrics.watch', { id: delivery.id })
  return delivery
}
const shown = async ({ post }: Pick<Delivery, 'post'>) => (await desk.as(room.viewer, (work) => metrics.ofPost(work, room.connectors, post)))[0]
const nextOf = async ({ id }: Pick<Delivery, 'id'>) => {
  const { rows } = await desk.owner.query<{ at: string | null }>('select next_at::text as at from metric_watches where delivery_id = $1', [id])
  const at = rows[0]?.at
  return at ? Temporal.Instant.from(at.replace(' ', 'T')) : null
}
const goOn = (to: Temporal.Instant) => desk.clock.set(to.toString())

test('what is out is read often at first, seldom later, and not after a month', () => {
  const out = Temporal.Instant.from('2026-11-23T02:00:00Z')
  const gaps: number[] = []
  for (let at: Temporal.Instant | null = out; at;) {
    const next: Temporal.Instant | null = nextReading(out, at)
    if (next) gaps.push(at.until(next).total('hours'))
    at = next
  }
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
  expect([gaps[0], gaps.at(-1), gaps.length]).toEqual([0.25, 168, 42])
  expect(nextReading(out, out, out.add({ hours: 3 }))?.toString()).toBe('2026-11-23T05:00:00Z')
})

test('numbers are shown as the platform gave them, with the time they were read, to who may read the post', async () => {
  const delivery = await published()
  expect(await shown(delivery)).toMatchObject({ state: 'waiting', readAt: null, values: [] })
  desk.clock.advance({ minutes: 16 })
  await read()
  expect(await shown(delivery)).toEqual({
    delivery: delivery.id,
    state: 'read',
    readAt: desk.clock.now().toString(),
    values: [
      { id: 'suka', label: { id: 'suka', en: 'likes' }, value: 14 },
      { id: 'lihat', label: { id: 'dilihat', en: 'views' }, value: 168 },
    ],
  })
  expect(await refusal(desk.as(room.komdigiAdmin, (work) => metrics.ofPost(work, room.connectors, delivery.post)))).toBe('NOT_FOUND')
})

test('one call reads what is due of an account together, no more than its platform takes; what was recalled is read no more', async () => {
  const [first, second, third] = [await published(), await published(), await published()]
  desk.clock.advance({ minutes: 30 })
  asked.length = 0
  // The first of this file is due as well: two calls of two.
  await read()
  await read()
  expect(asked.map((ids) => ids.length)).toEqual([2, 2])
  expect((await Promise.all([first, second, third].map(shown))).map((one) => one?.state)).toEqual(['read', 'read', 'read'])
  await desk.at(room.kemlu, (work) => recallPost(work, first.post))
  await publishingJobs(room.connectors)['publishing.recall']?.({ institution: room.kemlu, delivery: first.id }, jobContext(desk.house))
  goOn((await nextOf(third)) ?? desk.clock.now())
  for (let turn = 0; turn < 3; turn += 1) await read()
  expect([await nextOf(first), (await shown(first))?.values.length]).toEqual([null, 2])
})

test('nobody to ask is no zero; a busy platform is left alone as long as it says, a silent one for half an hour', async () => {
  const delivery = await published()
  const until = async (answer: Counting) => {
    goOn((await nextOf(delivery)) ?? desk.clock.now())
    await desk.owner.query('update metric_watches set next_at = null where delivery_id <> $1', [delivery.id])
    answers.push(answer)
    const before = desk.clock.now()
    await read()
    expect(answers).toEqual([])
    return before.until((await nextOf(delivery)) ?? before).total('minutes')
  }
  expect(await until({ kind: 'retry', after: Temporal.Duration.from({ minutes: 50 }) })).toBe(50)
  expect(await until({ kind: 'unavailable' })).toBe(30)
  expect(await until({ kind: 'nobody' })).toBe(24 * 60)
  expect(await shown(delivery)).toMatchObject({ state: 'nobody', readAt: null, values: [] })
  expect(await until({ kind: 'counted', counted: [] })).toBe(6 * 60)
  expect(await shown(delivery)).toMatchObject({ state: 'unknown', values: [] })
  expect(await until({ kind: 'signed_out' })).toBe(6 * 60)
})
