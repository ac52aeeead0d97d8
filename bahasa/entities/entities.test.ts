import { expect, test } from 'vitest'
import { ownRows } from '../tools/corpus.ts'
import { entitiesIn } from './entities.ts'
import type { Entity } from './entity.ts'

const values = (text: string) => entitiesIn(text).map(({ value }) => value)
const shown = ({ kind, value, currency, zone }: Entity) => [`${kind}:${value}`, currency, zone].filter((part) => part !== undefined).join(' ')

test('a million and a half is one sum however it is written', () => {
  for (const text of [
    'satu setengah juta rupiah',
    'Rp1,5 juta',
    'Rp 1.500.000,-',
    '1,5jt',
    'Rp1.500.000,00 (satu juta lima ratus ribu rupiah)',
    '1 juta 500 ribu rupiah',
  ])
    expect(entitiesIn(text).map(({ kind, value, currency }) => [kind, value, currency])).toEqual([['amount', 1_500_000, 'IDR']])
})

test('Independence Day is one date however it is written', () => {
  for (const text of ['17/8/2026', '17 Agustus 2026', '17-08-2026', '2026-08-17', '17 Agt 2026', '17.08.2026']) expect(values(text)).toEqual(['2026-08-17'])
  expect(values('1–5 Maret 2026')).toEqual(['2026-03-01/2026-03-05'])
})

test('a regulation is one, cited short or in full', () => {
  for (const text of ['Perpres 95/2018', 'Peraturan Presiden Nomor 95 Tahun 2018', 'Perpres No. 95 Tahun 2018'])
    expect(values(text)).toEqual(['Perpres 95/2018'])
})

test('numbers in words reach the trillions', () => {
  expect(values('dua belas triliun tiga ratus miliar empat juta lima ribu enam')).toEqual([12_300_004_005_006])
  expect(values('tiga perempat')).toEqual([0.75])
})

test('working days, deadlines in hours and times of day keep their units', () => {
  expect(entitiesIn('14 (empat belas) hari kerja, 2x24 jam, pukul 09.00–15.00 WIB').map(({ value, workdays, zone }) => [value, workdays, zone])).toEqual([
    ['P14D', true, undefined],
    ['PT48H', undefined, undefined],
    ['09:00/15:00', undefined, 'WIB'],
  ])
})

test('a mission is named with its city, a regency with its code, and an everyday word is no town', () => {
  expect(entitiesIn('KBRI Kuala Lumpur dan Kab. Bogor').map(({ value, code }) => [value, code])).toEqual([
    ['Kedutaan Besar Republik Indonesia Kuala Lumpur', undefined],
    ['Kabupaten Bogor', '3201'],
  ])
  expect(values('batu besar menutup jalan')).toEqual([])
})

test('of our own held-out half at least 95 in 100 are read rightly', () => {
  const held = ownRows<{ set: string; text: string; entities: { kind: string; value: string }[] }>('entities.jsonl').filter(({ set }) => set === 'held')
  const right = held.filter(({ text, entities }) => entitiesIn(text).map(shown).join(';') === entities.map(({ kind, value }) => `${kind}:${value}`).join(';'))
  expect(right.length / held.length).toBeGreaterThan(0.95)
})

test('no text is too strange or too long', () => {
  const strange = [
    '\uD800',
    '1.'.repeat(100_000),
    'satu '.repeat(50_000),
    'Rp'.repeat(50_000),
    'ribu '.repeat(50_000),
    '(1 '.repeat(50_000),
    'uu 1/'.repeat(50_000),
  ]
  for (const text of strange) expect(() => entitiesIn(text)).not.toThrow()
})

test('the groups of a telephone or card number count nothing, while spans of years and prices do', () => {
  for (const text of [
    'hubungi 0812-3456-1234 ya',
    'wa 0812 3456 1234',
    'telp (021) 555-0123-44',
    'telp (021) 345-6789',
    'wa +62 812-3456-7890',
    'hub 0812.3456.7890',
    'kartu 4111-1111-1111-1111',
  ])
    expect(values(text)).toEqual([])
  expect(values('tahun anggaran 2025 ada 3 loket')).toContain(3)
  expect(values('harga 15000-20000')).toEqual([15_000, 20_000])
})
