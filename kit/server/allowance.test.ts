import { expect, test } from 'vitest'
import { allowance } from './allowance.ts'

const now = Temporal.Instant.from('2026-11-25T02:00:00Z')

test('an asker may ask so often within a span, then waits it out; another is not their business', () => {
  const may = allowance({ most: 2, per: { minutes: 1 } })
  expect([may('a', now), may('a', now), may('a', now), may('b', now)]).toEqual([true, true, false, true])
  expect(may('a', now.add({ seconds: 59 }))).toBe(false)
  expect(may('a', now.add({ seconds: 60 }))).toBe(true)
})

test('a crowd of askers fills no memory: whoever began first is forgotten', () => {
  const may = allowance({ most: 1, per: { hours: 1 }, remembers: 2 })
  for (const asker of ['a', 'b', 'c']) may(asker, now)
  expect([may('c', now), may('a', now)]).toEqual([false, true])
})
