import { expect, test } from 'vitest'
import { freeTimes, metersOf, usualTargets } from './rules.ts'

const office = { opens: '08:00', closes: '17:00', apart: 30 }
const clock = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

test('free times lie in the middle of what is free in office hours, never too close to what is taken', () => {
  expect(freeTimes([], 1, office).map(clock)).toEqual(['12.30'])
  expect(freeTimes([9 * 60, 12 * 60], 2, office).map(clock)).toEqual(['10.30', '14.45'])
  expect(freeTimes([], 3, { ...office, from: 16 * 60 + 40 }).map(clock)).toEqual(['16.45'])
  expect(freeTimes([8 * 60, 8 * 60 + 30], 5, { opens: '08:00', closes: '08:40', apart: 30 })).toEqual([])
})

test('meters count shares in whole percent, and say how many are missing', () => {
  const { mix } = usualTargets('' as never)
  const found = metersOf(
    new Map([
      ['photo', 8],
      ['qa', 0],
      ['text', 2],
    ]),
    mix,
  )
  expect(found.find(({ form }) => form === 'photo')).toEqual({ form: 'photo', target: 20, count: 8, share: 80, short: 0 })
  expect(found.find(({ form }) => form === 'infographic')).toMatchObject({ share: 0, short: 3 })
  expect(metersOf(new Map(), mix).every(({ share, short }) => share === 0 && short === 0)).toBe(true)
})
