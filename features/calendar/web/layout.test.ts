import { expect, test } from 'vitest'
import { changeOf, layOut } from './layout.ts'

const at = (...minutes: number[]) => minutes.map((one) => ({ item: one, minutes: one }))

test('slots within half an hour stand side by side, at most two, and the rest is counted', () => {
  const { placed, more } = layOut(at(540, 550, 560, 600, 700))
  expect(placed.map(({ item, column, columns, room }) => [item, column, columns, room])).toEqual([
    [540, 0, 2, 60],
    [550, 1, 2, 50],
    [600, 0, 1, 75],
    [700, 0, 1, 75],
  ])
  expect(more).toEqual([{ minutes: 540, count: 1 }])
})

test('the day clocks change says which hour is missing or comes twice', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  expect(changeOf(day('2027-03-28'), 'Europe/Amsterdam')).toEqual({ kind: 'missing', from: 120, to: 180 })
  expect(changeOf(day('2027-10-31'), 'Europe/Amsterdam')).toEqual({ kind: 'repeated', from: 120, to: 180 })
  expect(changeOf(day('2027-04-04'), 'Australia/Lord_Howe')).toEqual({ kind: 'repeated', from: 90, to: 120 })
  expect(changeOf(day('2027-03-28'), 'Asia/Jakarta')).toBeNull()
})
