import { expect, test } from 'vitest'
import { featuresOf } from './features.ts'
import { fit, quantised, type Example } from './fit.ts'
import { learn, layered } from './learn.ts'
import { classify, score } from './linear.ts'
import { reasonsFor } from './reasons.ts'
import { trained } from './train.ts'
import { decode, encode } from './weights-file.ts'

const good = ['bagus sekali layanannya', 'petugasnya ramah dan cepat', 'mantap, terima kasih', 'senang antreannya singkat', 'layanan cepat dan rapi']
const bad = ['lambat sekali layanannya', 'petugasnya kasar dan lama', 'kecewa, antre tiga jam', 'kesal berkasnya hilang', 'layanan lama dan kacau']
const examples: Example[] = [good, bad].flatMap((texts, at) =>
  texts.flatMap((text) => [`${text}`, `${text} min`, `di loket ${text}`].map((said) => ({ text: said, label: at === 0 ? 'pleased' : 'upset' }))),
)
const recipe = { labels: ['pleased', 'upset'] }
const model = decode(trained(examples, recipe, { held: examples }))
const judged = (text: string) => classify(model, featuresOf(text).bags)

test('a word says the same however it is stretched, disguised or capitalised', () => {
  const hashes = (text: string) => Array.from(featuresOf(text).words.hashes.subarray(0, featuresOf(text).words.count))
  const plain = hashes('bagus')
  for (const text of ['BAGUS', 'b\u200Bаgus', 'ｂａｇｕｓ']) expect(hashes(text)).toEqual(plain)
  expect(hashes('baguuuuus')).toEqual(expect.arrayContaining(plain))
})

test('the same examples give the same bytes, and other examples other bytes', () => {
  expect(trained(examples, recipe, { held: examples })).toEqual(trained(examples, recipe, { held: examples }))
  expect(trained(examples.slice(1), recipe, { held: examples })).not.toEqual(trained(examples, recipe, { held: examples }))
})

test('texts never seen are judged by the words they share with those seen', () => {
  expect(judged('cepat banget, ramah pula').label).toBe('pleased')
  expect(judged('sudah lama, kasar lagi').label).toBe('upset')
})

test('weights of one byte decide as the full weights do', () => {
  const { planes, hashes } = fit(examples, recipe)
  const columnOf = new Map([...hashes].map((hash, column) => [hash, column]))
  for (const { text } of examples) {
    const { bags } = featuresOf(text)
    const full = planes.map(({ bias, weights }) => {
      let margin = bias
      for (const { count, hashes: found, values, norm } of bags)
        for (let at = 0; at < count; at++) margin += norm * (values[at] ?? 0) * (weights[columnOf.get(found[at] ?? 0) ?? -1] ?? 0)
      return margin
    })
    score(model, bags, new Float64Array(2)).forEach((margin, label) => expect(margin).toBeCloseTo(full[label] ?? Number.NaN, 1))
  }
})

test('the reasons are the words that spoke for the answer, where they stand in the text as written', () => {
  const text = 'Min, di lo\u200Bket 3 petugasnya KASAR!! 😡'
  const { scanned, bags } = featuresOf(text)
  const reasons = reasonsFor(model, { scanned, bags, label: 'upset' })
  expect(reasons.map((reason) => reason.text).join(' ')).toContain('KASAR')
  for (const reason of reasons) expect(text.slice(...reason.at)).toBe(reason.text)
})

test('a team teaches a label of its own with five examples, and corrects one, without losing what was known', () => {
  const taught = ['kapan jadwal bus sekolah', 'bus sekolah tidak lewat', 'rute bus sekolah mana', 'halte bus sekolah jauh', 'jam bus sekolah'].map((text) => ({
    text,
    label: 'bus',
  }))
  const own = layered(model, learn(model, [...taught, { text: 'loketnya adem ayem', label: 'pleased' }], { background: examples }))
  const answer = (text: string) => classify(own, featuresOf(text).bags).label
  expect(answer('min jadwal bus sekolah besok?')).toBe('bus')
  expect(answer('adem ayem ya')).toBe('pleased')
  expect(examples.filter(({ text, label }) => answer(text) !== label)).toEqual([])
})

test('a file that is not a model, is cut short, or was learned on other labels is refused', () => {
  const bytes = encode(quantised(fit(examples, recipe), { temperature: 1, threshold: 0 }))
  expect(() => decode(new Uint8Array(40))).toThrow('not a file of weights')
  expect(() => decode(bytes.slice(0, -3))).toThrow('cut short')
  const other = decode(trained(examples, { labels: ['upset', 'pleased'] }, { held: [] }))
  expect(() => layered(other, learn(model, []))).toThrow('other labels')
})

test('no text is too strange to be judged', () => {
  const strange = ['', ' ', '\uD800', 'a\uDC00b', '😡🏽', '\u0000\u202E', 'a'.repeat(200_000), 'a '.repeat(50_000), '!?'.repeat(9_000), '@'.repeat(9_000)]
  for (const text of strange) {
    const { label, confidence } = judged(text)
    expect(['pleased', 'upset']).toContain(label)
    expect(confidence).toBeGreaterThan(0)
    const { scanned, bags } = featuresOf(text)
    for (const reason of reasonsFor(model, { scanned, bags, label })) expect(text.slice(...reason.at)).toBe(reason.text)
  }
})
