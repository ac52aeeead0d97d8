import { expect, test } from 'vitest'
import { blanksIn, filled, valuesOf } from './filling.ts'
import { changesOf, occurrencesOf, type Rule } from './recurring.ts'
import { whole } from './rules.ts'

const rule = (change: Partial<Rule> = {}): Rule => ({
  every: 'week',
  step: 1,
  weekdays: [1, 4],
  monthDay: 31,
  at: '09:00',
  zone: 'Asia/Jakarta',
  from: '2026-12-02',
  until: null,
  count: 4,
  skipped: [],
  moved: [],
  ...change,
})
const days = (one: Rule) => occurrencesOf(one).map(({ day }) => day)

test('a weekly series falls on its days from the first on, until its number is full or its last day is past', () => {
  expect(days(rule())).toEqual(['2026-12-03', '2026-12-07', '2026-12-10', '2026-12-14'])
  expect(days(rule({ step: 2 }))).toEqual(['2026-12-03', '2026-12-14', '2026-12-17', '2026-12-28'])
  expect(days(rule({ count: null, until: '2026-12-07' }))).toEqual(['2026-12-03', '2026-12-07'])
  expect(days(rule({ weekdays: [] }))).toEqual([])
})

test('a monthly series on the 31st falls on the last day of a shorter month', () => {
  expect(days(rule({ every: 'month' }))).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'])
})

test('a series without end is cut where it can still be shown', () => {
  expect(days(rule({ count: null }))).toHaveLength(60)
  expect(days(rule({ every: 'month', step: 12, count: null }))).toHaveLength(3)
})

test('single days are skipped or shifted, and shown so', () => {
  const shown = occurrencesOf(rule({ skipped: ['2026-12-07'], moved: [{ day: '2026-12-10', wall: '2026-12-11T13:00' }] }))
  expect(shown.map(({ state, wall }) => `${state} ${wall}`)).toEqual([
    'planned 2026-12-03T09:00',
    'skipped 2026-12-07T09:00',
    'moved 2026-12-11T13:00',
    'planned 2026-12-14T09:00',
  ])
})

test('changing a series shows what is added, moved and dropped, and leaves what a person made theirs', () => {
  const made = ['2026-12-03', '2026-12-07', '2026-12-10'].map((day, place) => ({ post: `k${place}`, day, wall: `${day}T09:00`, isOurs: place !== 0 }))
  const next = occurrencesOf(rule({ at: '10:00', weekdays: [4], count: 3 }))
  expect(changesOf(made, next, '2026-12-01T00:00').map(({ kind, day, to }) => [kind, day, to])).toEqual([
    ['kept', '2026-12-03', '2026-12-03T10:00'],
    ['dropped', '2026-12-07', null],
    ['moved', '2026-12-10', '2026-12-10T10:00'],
    ['added', '2026-12-17', '2026-12-17T10:00'],
  ])
  expect(changesOf(made, occurrencesOf(rule({ count: 3 })), '2026-12-01T00:00')).toEqual([])
})

test('blanks are filled wherever a post speaks; an unknown one stays to be seen', () => {
  const content = whole({
    title: 'Layanan {{ hari }}',
    text: '{{tanggal}}: {{narasumber}}',
    language: 'id',
    translations: [{ language: 'ja', title: '{{tanggal}}', text: '', madeFrom: null }],
    sensitivity: 'routine',
    link: null,
    media: [],
    variants: [],
  })
  expect(blanksIn(content)).toEqual(['hari', 'tanggal', 'narasumber'])
  const done = filled(content, valuesOf('2026-12-03T09:00', 1, 'id'))
  expect([done.title, done.text, done.translations[0]?.title]).toEqual(['Layanan Kamis', '3 Desember 2026: {{narasumber}}', '3 Desember 2026'])
})
