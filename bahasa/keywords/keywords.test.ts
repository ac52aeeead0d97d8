import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { task } from './task.ts'

const ask = task.open(fromDisk, {})

test('what a complaint is about stands before what every complaint says', () => {
  const text = 'Selamat pagi min, tolong dong jembatan gantung di Desa Sukamaju putus. Jembatan gantung itu dipakai anak-anak berangkat ke sekolah.'
  const { phrases } = ask({ text })
  expect(phrases[0]).toMatchObject({ text: 'jembatan gantung', count: 2, weight: 1 })
  expect(phrases.every(({ at, text: phrase }) => text.slice(...at) === phrase)).toBe(true)
  expect(phrases.map(({ text: phrase }) => phrase.toLowerCase())).not.toContain('min')
})

test('a phrase has four words at most, begins and ends with a word that says something, and never crosses a mark', () => {
  const { phrases } = ask({ text: 'Pelayanan Paspor Elektronik Kilat Surabaya Timur yang baru, antrean daring dan loket tambahan' })
  for (const { text } of phrases) {
    expect(text.split(' ').length).toBeLessThanOrEqual(4)
    expect(text).not.toMatch(/^(yang|dan|di)\b|\b(yang|dan|di)$|,/)
  }
})

test('figures, abbreviations and halves of a hyphenated word are no phrase by themselves', () => {
  const phrases = ask({ text: 'Sesuai peraturan perundang-undangan bayar Rp4,5 jt, hub 0812-0000-1234, takut dia knp2' }).phrases.map(({ text }) => text)
  expect(phrases.some((phrase) => phrase.includes('perundang-undangan'))).toBe(true)
  expect(phrases.filter((phrase) => /^(undangan|\d+|Rp\d+|jt|knp2)$/.test(phrase))).toEqual([])
})

test('a text without words has no keywords', () => {
  expect(ask({ text: '… !!! 😡' })).toEqual({ phrases: [] })
})
