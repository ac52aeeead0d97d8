import { expect, test } from 'vitest'
import { initials, monogram } from './monogram.ts'

test('sister institutions wear different monograms', () => {
  expect(['Kemlu', 'Kemendag', 'Kemensetneg', 'Komdigi', 'BI'].map(monogram)).toEqual(['KL', 'KD', 'KN', 'KG', 'BI'])
  expect(['KBRI Tokyo', 'KBRI Den Haag', 'KJRI Hong Kong', 'Pemprov Jabar'].map(monogram)).toEqual(['TY', 'DH', 'HK', 'JB'])
})

test('a person is their first and last initial, and a name of any shape has something to show', () => {
  expect(initials('Bima Jaya Samudra')).toBe('BS')
  expect([initials('Yo'), initials(''), monogram(''), monogram('Ø')]).toEqual(['YO', '', '', 'Ø'])
})
