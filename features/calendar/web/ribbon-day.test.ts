import { expect, test } from 'vitest'
import type { AgendaRow } from '#features/publishing/contract.ts'
import type { Place } from '#kit/web/session.tsx'
import { clustersOf, dayIn, lanesOf, officeBands } from './ribbon-day.ts'

const place = (name: string, zone: string) =>
  ({ id: name, name, shortName: name, place: name, zone, workingDays: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' }) as unknown as Place
const jakarta = place('Jakarta', 'Asia/Jakarta')
const tokyo = place('Tokyo', 'Asia/Tokyo')
const newYork = place('New York', 'America/New_York')
const tuesday = Temporal.Instant.from('2026-11-24T03:00:00Z')
const day = dayIn('Asia/Jakarta', tuesday)
const row = (institution: string, at: string, state: AgendaRow['state'] = 'scheduled') =>
  ({ institution, at, state, platform: 'newsroom', title: null, post: null }) as unknown as AgendaRow

test('an office works from eight to five by its own clock, wherever the reader stands', () => {
  const hours = (one: Place) => officeBands(day, one).map(({ from, to }) => [Math.round(from * 24), Math.round(to * 24)])
  expect(hours(jakarta)).toEqual([[8, 17]])
  expect(hours(tokyo)).toEqual([[6, 15]])
})

test("a working day that the reader's midnight cuts shows at both ends", () => {
  const bands = officeBands(day, newYork).map(({ from, to }) => [Math.round(from * 24), Math.round(to * 24)])
  expect(bands).toEqual([
    [0, 5],
    [20, 24],
  ])
})

test('deliveries too close to tell apart are one mark, and the one in trouble is its face', () => {
  const clusters = clustersOf(
    [row('Jakarta', '2026-11-24T03:00:00Z', 'published'), row('Jakarta', '2026-11-24T03:20:00Z', 'rejected'), row('Jakarta', '2026-11-24T09:00:00Z')],
    day,
    1 / 24,
  )
  expect(clusters.map(({ rows, first }) => [rows.length, first.state])).toEqual([
    [2, 'rejected'],
    [1, 'scheduled'],
  ])
})

test('one lane per city, the earliest day first, and the own city even when nothing goes out there', () => {
  const places = { Tokyo: tokyo, 'New York': newYork, Jakarta: jakarta }
  const lanes = lanesOf(
    [row('New York', '2026-11-24T03:00:00Z'), row('Tokyo', '2026-11-24T03:00:00Z')],
    { current: jakarta, placeOf: (id) => places[id as keyof typeof places] },
    tuesday,
  )
  expect(lanes.map((lane) => lane.place.place)).toEqual(['Tokyo', 'Jakarta', 'New York'])
  const all = lanesOf([], { current: jakarta, placeOf: () => jakarta, places: Object.values(places) }, tuesday)
  expect(all.map((lane) => lane.place.place)).toEqual(['Tokyo', 'Jakarta', 'New York'])
})
