import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { sentencesOf } from './sentences.ts'
import { task } from './task.ts'

const ask = task.open(fromDisk, {})
const cut = (text: string) => sentencesOf(text).map((at) => text.slice(...at))

test('a text is cut into sentences, not at numbers, titles, addresses of pages or abbreviations', () => {
  expect(cut('Warga Jl. Mawar No. 5 membayar Rp1.500.000. Buka www.contoh.go.id ya! "Sudah?" tanya dr. Sari\nbaris lain')).toEqual([
    'Warga Jl. Mawar No. 5 membayar Rp1.500.000.',
    'Buka www.contoh.go.id ya!',
    '"Sudah?"',
    'tanya dr. Sari',
    'baris lain',
  ])
})

test('the sentence that carries what several messages speak of is chosen, not the greeting, and its place is told', () => {
  const text = [
    'Selamat pagi semuanya.',
    'Banjir di Demak merendam puskesmas dan jalan pantura sejak subuh.',
    'Iya benar banjir, jalan pantura Demak macet total.',
    'Puskesmas Demak pindah ke balai desa karena banjir.',
    'Terima kasih infonya.',
  ].join('\n')
  const { sentences } = ask({ text })
  expect(sentences[0]?.text).toBe('Banjir di Demak merendam puskesmas dan jalan pantura sejak subuh.')
  expect(sentences.every(({ at, text: sentence }) => text.slice(...at) === sentence)).toBe(true)
  expect(sentences.length).toBeLessThanOrEqual(3)
  expect(sentences.map(({ text: sentence }) => sentence)).not.toContain('Terima kasih infonya.')
})

test('a text without words has no summary', () => {
  expect(ask({ text: '😡😡 !!!' })).toEqual({ sentences: [] })
})
