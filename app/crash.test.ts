import { expect, test } from 'vitest'
import { fakeNetwork, type Fault } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { LeaseLost } from '#features/publishing/server/journal.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { sweep } from '#features/publishing/server/sweeping.ts'
import type { Delivery } from '#features/publishing/contract.ts'
import { testDesk } from '#kit/server/testing.ts'

const count = 60
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

test('sixty deliveries through late answers, dropped lines, hidden posts and dying workers: none lost, none twice', { timeout: 120_000 }, async () => {
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
  const room = await newsroomOf(desk, [fake(network)])
  for (let number = 0; number < count; number += 1) await room.schedule(await room.cleared('contoh'))
  desk.clock.set('2026-11-23T02:00:00Z')
  const isOpen = ({ state }: Pick<Delivery, 'state'>) => ['scheduled', 'sending', 'waiting'].includes(state)
  const look = async () =>
    (await desk.owner.query<Pick<Delivery, 'id' | 'state' | 'institution'>>('select id, state, institution_id as institution from deliveries')).rows
  let seen = await look()
  expect(seen).toHaveLength(count)
  for (let minute = 0; minute < 120 && seen.some(isOpen); minute += 1) {
    dying = minute < 40
    await sweep({ house: desk.house })
    for (const delivery of seen.filter(isOpen)) await room.run(delivery)
    desk.clock.advance({ minutes: 1 })
    seen = await look()
  }
  const keys = network.posts.map(({ key }) => key)
  expect(seen.filter(isOpen)).toEqual([])
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  expect(seen.filter(({ state, id }) => state === 'published' && !keys.includes(id))).toEqual([])
  expect(seen.filter(({ state }) => state !== 'published').map(({ state }) => state)).toEqual(
    seen.filter(({ state }) => state === 'unconfirmed').map(({ state }) => state),
  )
  expect(keys.length).toBeGreaterThan(count * 0.8)
})
