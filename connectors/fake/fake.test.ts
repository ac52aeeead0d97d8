import { expect, test } from 'vitest'
import { conform, endOf, exampleAccount, exampleDraft, plainStep } from '#kit/connector-conformance.ts'
import { fakeNetwork, type Fault } from './fake.ts'
import { fake } from './network.ts'

const monday = Temporal.Instant.from('2026-11-23T00:30:00Z')

test('the imitation keeps the contract of every connector', async () => {
  expect(await conform(fake(fakeNetwork(() => monday)), monday)).toEqual([])
})

test('each fault ends in the word the worker acts on', async () => {
  const ends: Record<string, string> = {}
  for (const fault of ['accepts-then-500', 'accepts-then-drops', 'drops-first', 'busy', 'refuses', 'signed-out'] satisfies Fault[]) {
    const network = fakeNetwork(() => monday)
    network.script.push(fault)
    ends[fault] = (await endOf(fake(network).publish(exampleAccount, exampleDraft(monday), plainStep().step))).kind
  }
  expect(ends).toEqual({
    'accepts-then-500': 'unknown',
    'accepts-then-drops': 'unknown',
    'drops-first': 'unknown',
    busy: 'retry',
    refuses: 'rejected',
    'signed-out': 'signed_out',
  })
})

test('an accepted post may hide from the lists, and the same text is taken twice: as bad as the real ones', async () => {
  let now = monday
  const network = fakeNetwork(() => now)
  network.hidesFor = Temporal.Duration.from({ minutes: 15 })
  await network.post('k', 'Halo')
  await network.post('k', 'Halo')
  expect(await network.list()).toEqual([])
  now = monday.add({ minutes: 15 })
  expect(await network.list()).toHaveLength(2)
})
