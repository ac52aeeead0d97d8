import { expect, test } from 'vitest'
import { ownRows } from '../tools/corpus.ts'
import { mask, personalIn } from './personal.ts'

const found = (text: string) => personalIn(text).map(({ kind, value }) => `${kind} ${value}`)

test('a citizen who gives a NIK, a telephone and an address is hidden in the masked text, which still reads', () => {
  const text = 'Saya Budi, NIK 3273 0155 0890 0001, WA 0812-3456-7890, alamat Jl. Melati No. 12 RT 03/RW 05.'
  const spans = personalIn(text)
  expect(spans.map(({ kind, at, value }) => [kind, text.slice(...at), value])).toEqual([
    ['nik', '3273 0155 0890 0001', '3273015508900001'],
    ['phone', '0812-3456-7890', '+6281234567890'],
    ['address', 'Jl. Melati No. 12 RT 03/RW 05', 'Jl. Melati No. 12 RT 03/RW 05'],
  ])
  expect(mask(text, spans)).toBe('Saya Budi, NIK [NIK], WA [nomor telepon], alamat [alamat].')
})

test('numbers written with letters, words or spaces to slip past a filter are still numbers', () => {
  expect(found('wa o8l2 3344 5566')).toEqual(['phone +6281233445566'])
  expect(found('kosong delapan satu dua tiga empat lima enam tujuh delapan sembilan')).toEqual(['phone +628123456789'])
  expect(found('3 2 7 3 0 1 5 5 0 8 9 0 0 0 0 1')).toEqual(['nik 3273015508900001'])
  expect(found('NIK3273015508900001')).toEqual(['nik 3273015508900001'])
})

test('a NIK with a slip in it counts where the writer calls it one, and nowhere else', () => {
  expect(found('NIK 3273019908900001')).toEqual(['nik 3273019908900001'])
  expect(found('kode 9973019908900001')).toEqual([])
})

test('e-mail is found as it is said aloud, and an office has no private address', () => {
  expect(found('budi [at] contoh dot com')).toEqual(['email budi@contoh.com'])
  expect(found('lapor ke pengaduan@contoh.go.id')).toEqual([])
})

test('passport, account, card and plate are told apart', () => {
  expect(found('paspor a 1234567')).toEqual(['passport A1234567'])
  expect(found('rek BCA 5271234567')).toEqual(['account 5271234567'])
  expect(found('kartu 4111 1111 1111 1111')).toEqual(['card 4111111111111111'])
  expect(found('mobil b 1234 xyz')).toEqual(['plate B 1234 XYZ'])
})

test('amounts, dates, tickets, hotlines and regulations are nobody’s', () => {
  for (const text of ['Rp1.500.000.000', '17-08-2026', 'nomor tiket 2026111200345678', 'hubungi 112 atau 1500-669', 'Perpres 95/2018', 'Jl. Sudirman macet'])
    expect(found(text)).toEqual([])
})

test('every message of our own held-out half but one in fifty is read rightly', () => {
  const held = ownRows<{ set: string; text: string; kinds: string[] }>('personal.jsonl').filter(({ set }) => set === 'held')
  const wrong = held.filter(({ text, kinds }) => [...new Set(personalIn(text).map(({ kind }) => kind))].sort().join(' ') !== kinds.toSorted().join(' '))
  expect(wrong.length).toBeLessThanOrEqual(held.length / 50)
})

test('no text is too strange or too long, and time grows with the length alone', () => {
  const strange = [
    '',
    '\uD800',
    '@',
    'a@',
    '\u202E08',
    '0'.repeat(200_000),
    '08 '.repeat(60_000),
    'a.'.repeat(100_000),
    '@'.repeat(100_000),
    'rt 1 '.repeat(40_000),
  ]
  for (const text of strange) expect(() => mask(text, personalIn(text))).not.toThrow()
  const spend = (text: string) => {
    const start = performance.now()
    personalIn(text)
    return performance.now() - start
  }
  const line = 'Jl. Melati No. 12, NIK 3273015508900001, budi at contoh dot com '
  spend(line.repeat(1_000))
  expect(spend(line.repeat(4_000))).toBeLessThan(20 * Math.max(5, spend(line.repeat(1_000))))
})
