import { expect, test } from 'vitest'
import { featuresOf } from '../model/features.ts'
import { hashOf } from '../model/hash.ts'
import { fromDisk } from '../tools/disk.ts'
import { cuesOf } from './cues.ts'
import { openSentiment, sentimentOf } from './sentiment.ts'
import { sentiments } from './sentiments.ts'
import { task } from './task.ts'

const model = openSentiment(fromDisk)
const labelOf = (text: string) => sentimentOf(model, text).label
const cuesIn = (text: string) => {
  const [{ hashes, count }] = cuesOf(featuresOf(text))
  return (name: string) => hashes.subarray(0, count).includes(hashOf(`cue:${name}`))
}

test('thanks are heard as praise, waiting as blame, a question as neither', () => {
  expect(labelOf('makasih min, KTP saya jadi cuma sehari, petugasnya ramah')).toBe('positive')
  expect(labelOf('sdh 3 bln ktp sy blm jadi jg, kecewa bgt')).toBe('negative')
  expect(labelOf('min, syarat bikin paspor anak apa saja ya?')).toBe('neutral')
})

test('mockery is heard through its praise', () => {
  for (const text of ['hebat banget pelayanannya 🙄', 'mantap ya, udah 3 bulan ga dibales juga', 'makasih lho jalannya rusak lagi'])
    expect(labelOf(text)).toBe('negative')
})

test('regional languages are understood', () => {
  expect(labelOf('matur nuwun pak, pelayanane apik tenan')).toBe('positive')
  expect(labelOf('pelayanane suwe banget, kuciwa aku')).toBe('negative')
  expect(labelOf('hatur nuhun, petugasna someah pisan')).toBe('positive')
})

test('a negation turns a feeling round, within three words', () => {
  expect(cuesIn('tidak bagus')('-negated')).toBe(true)
  expect(cuesIn('tidak terlalu mengecewakan')('+negated')).toBe(true)
  expect(cuesIn('tidak ada orang di sana, bagus')('+felt')).toBe(true)
})

test('what follows "tapi" is heard as the turn it is', () => {
  expect(cuesIn('tempatnya bagus tapi kotor')('-after')).toBe(true)
  expect(cuesIn('tempatnya bagus dan kotor')('-after')).toBe(false)
})

test('the reasons are the deciding words, strongest first, where they stand', () => {
  const text = 'Aplikasinya kecewain banget 😡 sudah seminggu error'
  const { label, reasons } = sentimentOf(model, text)
  expect(label).toBe('negative')
  expect(reasons.length).toBeGreaterThan(0)
  for (const { text: said, at } of reasons) expect(text.slice(...at)).toBe(said)
  expect(reasons.map(({ weight }) => weight)).toEqual(reasons.map(({ weight }) => weight).toSorted((one, other) => other - one))
})

test('only when asked to does it abstain, and then when it does not know', () => {
  const [plain, careful] = [task.open(fromDisk, {}), task.open(fromDisk, { abstain: true })]
  const unclear = ['ya gitu deh', 'xyzzy', 'bagus tapi jelek', 'lumayan sih']
  expect(unclear.map((text) => plain({ text }).label)).not.toContain('unsure')
  expect(unclear.map((text) => careful({ text }).label)).toContain('unsure')
  expect(careful({ text: 'terima kasih banyak, pelayanannya sangat memuaskan' }).label).toBe('positive')
})

test('no text is too strange, and the chances always sum to one', () => {
  for (const text of ['', '\uD83D', '😡'.repeat(5_000), 'tidak '.repeat(50_000), '\u202Eelek', 'ａｐｉｋ', '\u0000']) {
    const { label, scores } = sentimentOf(model, text)
    expect(sentiments).toContain(label)
    expect(scores.negative + scores.neutral + scores.positive).toBeCloseTo(1, 2)
  }
})
