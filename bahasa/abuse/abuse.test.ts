import { beforeAll, expect, test } from 'vitest'
import type { Model } from '../model/linear.ts'
import { decode } from '../model/weights-file.ts'
import { fromDisk } from '../tools/disk.ts'
import { scan } from '../text/scan.ts'
import { abuseIn } from './abuse.ts'
import { lexiconSize } from './entries.ts'
import { hitsIn, wordsOf } from './find.ts'

let model: Model
beforeAll(() => {
  model = decode(fromDisk('abuse.bin'))
})
const labelOf = (text: string) => abuseIn(model, text).label
const wordsIn = (text: string) => {
  const scanned = scan(text)
  return hitsIn(scanned, wordsOf(scanned)).map(({ word }) => word)
}

test('a curse is known however it is disguised', () => {
  const disguises = 'b*go|anj1ng|a n j i n g|k0nt0l|bgst|an-jing|b@ngs4t|a****g|gnijna|anjiiiiing|аnjing|setolol|ba$tard|k.o.n.t.o.l|b\u200Ba\u200Bngsat'
  for (const text of disguises.split('|')) expect(wordsIn(text), text).not.toEqual([])
  expect(lexiconSize).toBeGreaterThan(500)
})

test('words that only resemble a curse are left alone', () => {
  for (const text of ['sarapan di Tolitoli', 'asuransi dan kontrak', '*penting* ya min', 'keras kepala', 'jalan a b c d'])
    expect(wordsIn(text), text).toEqual([])
})

test('an animal is an animal until somebody is called one', () => {
  expect(labelOf('anjing saya hilang di sekitar komplek')).toBe('none')
  expect(labelOf('monyet masuk kampung, mohon bantuan BKSDA')).toBe('none')
  expect(labelOf('babi kena virus ASF, ternak kami mati semua')).toBe('none')
  expect(labelOf('dasar anjing, kerja yang benar')).toBe('abusive')
  expect(labelOf('pejabat monyet semua')).toBe('abusive')
})

test('a citizen who tells how they were insulted does not insult', () => {
  expect(labelOf("dia bilang 'bodoh' ke saya di depan umum")).toBe('none')
  expect(labelOf('saya dikatain tolol sama petugasnya')).toBe('none')
  expect(labelOf('petugasnya tolol')).toBe('abusive')
})

test('friendly exclamations, hard criticism and humility are no abuse', () => {
  for (const text of ['anjir keren banget mpp barunya', 'pelayanan buruk sekali, saya kecewa', 'maaf saya memang bodoh soal teknologi'])
    expect(labelOf(text), text).toBe('none')
})

test('abuse of people for their faith or descent is hate, and says of which kind', () => {
  const { label, kinds } = abuseIn(model, 'usir semua cina bangsat dari sini')
  expect(label).toBe('hate')
  expect(kinds).toContain('ethnicity')
})

test('a threat is named as one, in its place', () => {
  const text = 'awas ya, gue bunuh lu kalau ktp belum jadi'
  const { kinds, spans } = abuseIn(model, text)
  expect(kinds).toContain('threat')
  for (const span of spans) expect(text.slice(...span.at)).toBe(span.text)
})

test('no text is too strange or too long to be judged', () => {
  const strange = [
    '',
    '\uD800',
    'a '.repeat(50_000),
    '*'.repeat(50_000),
    'b*'.repeat(20_000),
    "'".repeat(10_000),
    'anjing '.repeat(20_000),
    '\u202Eanj\u0000ing',
  ]
  for (const text of strange) expect(() => abuseIn(model, text)).not.toThrow()
})

test('a contract civil servant’s P3K is not a disguised word', () => {
  expect(labelOf('min P3K paruh waktu dapet THR gak sih')).toBe('none')
})
