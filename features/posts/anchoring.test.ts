import { expect, test } from 'vitest'
import { anchorIn, findAgain } from './anchoring.ts'

const text = 'Loket buka Sabtu. Datang lebih awal. Loket tutup Minggu.'
const second = anchorIn(text, text.lastIndexOf('Loket'), text.lastIndexOf('Loket') + 5)
if (!second) throw new Error('nothing is marked')
const found = (now: string, passed = second) => {
  const at = findAgain(now, passed)
  return at && now.slice(at.start - 6, at.end + 6)
}

test('a note finds its words again after the text before them grew, and not the same words elsewhere', () => {
  expect(findAgain(text, second)?.start).toBe(text.lastIndexOf('Loket'))
  expect(found(`Kabar baik: ${text}`)).toBe('awal. Loket tutup')
  expect(found(text.replace('Loket buka', 'Loket kami buka'))).toBe('awal. Loket tutup')
})

test('words that were rewritten are no longer found', () => {
  expect(findAgain(text.replaceAll('Loket', 'Kantor'), second)).toBeNull()
  expect(findAgain('Semua Loket', { ...second, quote: 'Loket' })).toBeNull()
})

test('a long passage is found wherever it was moved to', () => {
  const passed = anchorIn(text, 0, 17)
  expect(passed && findAgain('Pengumuman. Loket buka Sabtu.', passed)).toEqual({ start: 12, end: 29 })
})

test('marking nothing, or only space, points nowhere', () => {
  expect([anchorIn(text, 3, 3), anchorIn('a  b', 1, 3)]).toEqual([null, null])
})
