import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { emotionOf, openEmotion } from './emotion.ts'
import { emotions } from './emotions.ts'

const model = openEmotion(fromDisk)
const labelOf = (text: string) => emotionOf(model, text).label

test('each of the five emotions is heard where it is plain', () => {
  expect(labelOf('anjing kesel banget gue, dasar pemerintah ga becus, marah gue')).toBe('anger')
  expect(labelOf('takut banget pulang malem sendirian, serem, deg-degan')).toBe('fear')
  expect(labelOf('alhamdulillah seneng banget hari ini bahagia')).toBe('happy')
  expect(labelOf('aku cinta dan sayang banget sama kamu')).toBe('love')
  expect(labelOf('sedih banget, nangis terus semalaman, kangen ibu yang sudah pergi')).toBe('sadness')
})

test('the reasons stand where they say, and no text is too strange', () => {
  for (const text of ['sedih\u200B bgt 😭😭', '', '\uDC00', 'a'.repeat(100_000)]) {
    const { label, reasons } = emotionOf(model, text)
    expect(emotions).toContain(label)
    for (const { text: said, at } of reasons) expect(text.slice(...at)).toBe(said)
  }
})
