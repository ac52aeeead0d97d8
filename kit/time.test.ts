import { expect, test } from 'vitest'
import { localDay, replan, resolveWall, settleWall, timeWithZone, wallOf, zoneLabel } from './time.ts'

test('nine in the morning in Jakarta happens once', () => {
  expect(resolveWall('2026-11-24T09:00', 'Asia/Jakarta')).toEqual({ kind: 'once', at: Temporal.Instant.from('2026-11-24T02:00:00Z') })
})

test('the hour that Den Haag skips in March is missing, and both ways around it are offered', () => {
  const missing = resolveWall('2026-03-29T02:30', 'Europe/Amsterdam')
  expect(missing.kind).toBe('missing')
  expect(settleWall(missing, undefined)).toBeNull()
  expect(wallOf(settleWall(missing, 'earlier') ?? Temporal.Instant.from('2000-01-01T00:00Z'), 'Europe/Amsterdam')).toBe('2026-03-29T01:30')
  expect(wallOf(settleWall(missing, 'later') ?? Temporal.Instant.from('2000-01-01T00:00Z'), 'Europe/Amsterdam')).toBe('2026-03-29T03:30')
})

test('the hour that New York lives twice in November is asked about, and the two are an hour apart', () => {
  const repeated = resolveWall('2026-11-01T01:30', 'America/New_York')
  if (repeated.kind !== 'repeated') throw new Error(repeated.kind)
  expect(repeated.earlier.until(repeated.later).total('minutes')).toBe(60)
})

test('a plan follows the wall when the rules of its zone change', () => {
  const plan = { wall: '2026-11-24T09:00', zone: 'Asia/Jakarta', at: Temporal.Instant.from('2026-11-24T01:00:00Z') }
  expect(replan(plan).at.toString()).toBe('2026-11-24T02:00:00Z')
})

test('a plan for a repeated hour keeps the one that was chosen', () => {
  const repeated = resolveWall('2026-11-01T01:30', 'America/New_York')
  if (repeated.kind !== 'repeated') throw new Error(repeated.kind)
  const plan = { wall: '2026-11-01T01:30', zone: 'America/New_York', at: repeated.earlier }
  expect(replan(plan)).toBe(plan)
})

test('a zone is named as Indonesians name it, and by its city abroad', () => {
  expect([zoneLabel('Asia/Makassar'), zoneLabel('Asia/Jayapura'), zoneLabel('America/New_York'), zoneLabel('Europe/Amsterdam', 'Den Haag')]).toEqual([
    'WITA',
    'WIT',
    'New York',
    'Den Haag',
  ])
  expect(timeWithZone(Temporal.Instant.from('2026-11-24T01:42:00Z'), 'Asia/Jakarta')).toBe('08.42 WIB')
})

test('a local day in Auckland that loses an hour is 23 hours long', () => {
  const { from, to } = localDay(Temporal.Instant.from('2026-09-27T00:00:00Z'), 'Pacific/Auckland')
  expect(from.until(to).total('hours')).toBe(23)
})
