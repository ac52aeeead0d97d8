import { expect, test } from 'vitest'
import { mailPlan, mayLeaveAt, nextClock, usualPreferences } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const person = '01900000-0000-7000-8000-000000000001'
const quiet = { ...usualPreferences('Asia/Jakarta'), quiet: { from: '22:00', to: '06:00' } }

test.each([
  ['in the evening, before they begin', '2026-11-23T14:59:00Z', '2026-11-23T14:59:00Z'],
  ['at the very minute they begin', '2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z'],
  ['after midnight', '2026-11-23T20:00:00Z', '2026-11-23T23:00:00Z'],
  ['at the very minute they end', '2026-11-23T23:00:00Z', '2026-11-23T23:00:00Z'],
])('what comes up %s leaves when quiet hours over midnight allow it', (_, now, leaves) => {
  expect(mayLeaveAt(at(now), quiet, 'approval_waiting').toString()).toBe(leaves)
})

test('an emergency comes through the quiet hours unless the person said no', () => {
  const night = at('2026-11-23T18:00:00Z')
  expect(mayLeaveAt(night, quiet, 'emergency')).toEqual(night)
  expect(mayLeaveAt(night, { ...quiet, urgentPasses: false }, 'emergency').toString()).toBe('2026-11-23T23:00:00Z')
})

test('quiet hours that begin and end at the same minute are none, and those within a day hold within it', () => {
  const noon = at('2026-11-23T05:00:00Z')
  expect(mayLeaveAt(noon, { ...quiet, quiet: { from: '12:00', to: '12:00' } }, 'handoff')).toEqual(noon)
  expect(mayLeaveAt(noon, { ...quiet, quiet: { from: '12:00', to: '13:00' } }, 'handoff').toString()).toBe('2026-11-23T06:00:00Z')
})

test('an hour that a change of clocks skips comes right after it, and one that comes twice comes once', () => {
  expect(nextClock(at('2026-03-29T00:30:00Z'), '02:30', 'Europe/Amsterdam').toString()).toBe('2026-03-29T01:30:00Z')
  expect(nextClock(at('2026-10-24T23:00:00Z'), '02:30', 'Europe/Amsterdam').toString()).toBe('2026-10-25T00:30:00Z')
  expect(nextClock(at('2026-10-25T01:00:00Z'), '02:30', 'Europe/Amsterdam').toString()).toBe('2026-10-26T01:30:00Z')
})

test('with a digest, calm news share one e-mail a day and urgent news do not wait for it', () => {
  const digest = { ...usualPreferences('Asia/Jakarta'), digestAt: '07:00' }
  const now = at('2026-11-23T01:00:00Z')
  const plan = (id: string, kind: 'handoff' | 'emergency') => mailPlan(now, digest, { id, person, kind })
  expect(plan('a', 'handoff')).toEqual({ key: `digest:${person}:2026-11-24`, at: at('2026-11-24T00:00:00Z') })
  expect(plan('b', 'handoff').key).toBe(plan('a', 'handoff').key)
  expect(plan('c', 'emergency')).toEqual({ key: 'email:c', at: now })
})
