import { expect, test } from 'vitest'
import { ownRows } from '../tools/corpus.ts'
import { scan } from '../text/scan.ts'
import { coefficients, fitGrade, gradeOf, measuresOf } from './formula.ts'
import { jargon } from './jargon-lexicon.ts'
import { readabilityOf } from './readability.ts'
import { sentencesOf } from './sentences.ts'
import { syllablesOf } from './syllables.ts'

const rows = ownRows<{ set: string; grade: number; text: string }>('readability.jsonl').map((row) => ({
  ...row,
  measures: measuresOf(sentencesOf(scan(row.text))),
}))

test('the shipped formula is the one our marked texts give', () => {
  expect(fitGrade(rows.filter(({ set }) => set === 'dev'))).toEqual(coefficients)
})

test('texts it was not fitted on are placed within a grade and a half on average', () => {
  const held = rows.filter(({ set }) => set === 'held')
  const error = held.reduce((sum, { measures, grade }) => sum + Math.abs(gradeOf(measures) - grade), 0) / held.length
  expect(error).toBeLessThan(1.5)
})

test('a children’s story is easier than an article of a regulation', () => {
  const story = readabilityOf('Ibu masak sup. Aku bantu ibu. Supnya enak sekali.')
  const article = readabilityOf('Penyelenggaraan pelayanan sebagaimana dimaksud dilaksanakan berdasarkan ketentuan peraturan perundang-undangan yang berlaku.')
  expect(story.grade).toBeLessThan(4)
  expect(article.grade).toBeGreaterThan(10)
})

test('syllables are counted as they are spoken', () => {
  expect(['pantai', 'pulau', 'dimulai', 'pemerintah', 'ktp', 'air', 'keadaan'].map(syllablesOf)).toEqual([2, 2, 3, 4, 3, 2, 4])
})

test('an abbreviation, an amount and an address of a page end no sentence', () => {
  expect(sentencesOf(scan('Datang ke Jl. Melati No. 5, bayar Rp1.500.000. Lihat contoh.go.id untuk syarat.')).length).toBe(2)
})

test('bureaucratic words come with plain ones, at their place', () => {
  const text = 'Apabila pemohon melakukan pembayaran, dokumen diverifikasi.'
  expect(readabilityOf(text).jargon.map((found) => [text.slice(...found.at), found.plainer])).toEqual([
    ['Apabila', 'jika'],
    ['pemohon', 'orang yang meminta'],
    ['melakukan pembayaran', 'membayar'],
    ['diverifikasi', 'diperiksa'],
  ])
  expect(jargon.split('\n').length).toBeGreaterThanOrEqual(400)
  expect(new Set(jargon.split('\n').map((line) => line.split('|')[0])).size).toBe(jargon.split('\n').length)
})

test('the writer is told of a long sentence, passives, heaped nouns and too many abbreviations', () => {
  const text =
    'Peningkatan pelaksanaan penyelenggaraan pelayanan yang dilaksanakan oleh KPP, BKN, BPJS, dan LPDP akan diumumkan dan diteruskan kepada seluruh kantor di setiap daerah supaya semua warga tahu.'
  expect(
    readabilityOf(text)
      .hints.map(({ kind }) => kind)
      .sort(),
  ).toEqual(['abbreviations', 'long_sentence', 'noun_pile', 'passive'])
})

test('no text is too strange', () => {
  for (const text of ['', '\uD800', '....', 'a'.repeat(200_000), 'a. '.repeat(50_000), 'di '.repeat(50_000), '\n'.repeat(100_000)]) {
    const { grade } = readabilityOf(text)
    expect(grade).toBeGreaterThanOrEqual(1)
  }
})
