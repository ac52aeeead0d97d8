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

test('a text without words has no keywords', () => {
  expect(ask({ text: '… !!! 😡' })).toEqual({ phrases: [] })
})
