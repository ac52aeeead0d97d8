import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { ownRows } from '../tools/corpus.ts'
import { openBackground } from '../keywords/background.ts'
import { ClaimIndex } from './claim-index.ts'
import { numberAt } from './number-words.ts'
import { task } from './task.ts'

const claims = [
  { id: 'a', title: 'Bansos Rp600 ribu dibagikan lewat tautan pendaftaran' },
  { id: 'b', title: 'Pertalite dihapus mulai 1 September' },
  { id: 'c', title: 'Gempa megathrust akan terjadi malam ini di Jawa', variants: ['nanti malam gempa besar, bawa tas siaga dan jauhi gedung tinggi'] },
  { id: 'd', title: 'Makan bergizi gratis mengandung daging babi' },
]
const ask = task.open(fromDisk, { against: claims })
const first = (text: string) => ask({ text }).matches[0]

test('a forwarded rumour finds its claim whether it is told in slang, in Javanese, in Sundanese or with digits for letters', () => {
  expect(first('INFO VALID!! sebarkan, ada link daftar bansos 600rb dari pemerintah buruan klik')?.id).toBe('a')
  expect(first('jare mengko bengi bakal ono lindu gedhe neng Jowo')?.id).toBe('c')
  expect(first('dedaharan gratis di sakola aya daging babi cenah')?.id).toBe('d')
  expect(first('P3RTAL1TE bakal d1hapus per 1 september')?.id).toBe('b')
})

test('a known variant finds its claim, and the best claim comes first', () => {
  const { matches } = ask({ text: 'nanti malam gempa besar!! bawa tas siaga, jauhi gedung tinggi ya' })
  expect(matches[0]).toMatchObject({ id: 'c', level: 'match' })
  expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).toSorted((one, other) => other - one))
})

test('under eight words nothing is more than suggested, and another amount is never the same claim for sure', () => {
  expect(first('Pertalite dihapus mulai 1 September')?.level).toBe('suggest')
  expect(first('Bansos Rp600 ribu dibagikan pemerintah lewat tautan pendaftaran ini')?.level).toBe('match')
  expect(first('Bansos Rp900 ribu dibagikan pemerintah lewat tautan pendaftaran ini')?.level).toBe('suggest')
})

test('a claim added later is found at once, and nothing is found where nothing is known', () => {
  const index = new ClaimIndex(openBackground(fromDisk))
  expect(index.search('paspor berlaku dua puluh tahun')).toEqual([])
  index.add({ id: 'new', title: 'Masa berlaku paspor menjadi 20 tahun' })
  expect(index.search('paspor berlaku dua puluh tahun')[0]?.id).toBe('new')
})

test('a number is read from Indonesian and Javanese words', () => {
  const value = (words: string) => numberAt(words.split(' '), 0).value
  expect(['dua ratus lima puluh ribu', 'rong atus ewu', 'lima belas', 'sejuta'].map(value)).toEqual([250_000, 200_000, 15, 1_000_000])
})

test('our own rumours are found as often as the report says, and ordinary messages are left alone', () => {
  const rumours = ownRows<{ id: string; title: string; messages: Record<string, string> }>('rumour.jsonl')
  const askRumour = task.open(fromDisk, { against: rumours, top: 1 })
  const asked = rumours.flatMap(({ id, messages }) => Object.values(messages).map((text) => askRumour({ text }).matches[0]?.id === id))
  expect(asked.filter(Boolean).length / asked.length).toBeGreaterThan(0.83)
  const sure = ownRows<{ text: string }>('rumour-none.jsonl').filter(({ text }) => askRumour({ text }).matches[0]?.level === 'match')
  expect(sure).toEqual([])
})
