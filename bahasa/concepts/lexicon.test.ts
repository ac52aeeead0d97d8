import { expect, test } from 'vitest'
import { featuresOf } from '../model/features.ts'
import { compile, readLexicon } from './lexicon.ts'
import { topicsLexicon } from './topics-lexicon.ts'

const lexicon = compile({ papers: 'paspor kartu_keluarga pungut*', home: 'rumah kembali' })
const found = (text: string) => {
  const names: string[] = []
  readLexicon(lexicon, featuresOf(text), (field, first, last) => names.push(`${lexicon.fields[field]} ${first}-${last}`))
  return names
}

test('words and phrases are found with the tokens they stand on', () => {
  expect(found('Paspor dan kartu keluarga')).toEqual(['papers 0-0', 'papers 2-3'])
  expect(found('kartu, untuk keluarga')).toEqual([])
})

test('a word is known with what is put before and behind it, and by its beginning', () => {
  expect(found('paspornya dirumah pungutan')).toEqual(['papers 0-0', 'home 1-1', 'papers 2-2'])
})

test('a word short of vowels is known by its consonants', () => {
  expect(found('kmbli')).toEqual(['home 0-0'])
  expect(found('kemboli')).toEqual([])
})

test('every topic has at least sixty words and phrases of its own', () => {
  const counts = new Map<string, number>()
  for (const [field, words] of Object.entries(topicsLexicon)) {
    const topic = field.split('.')[0] ?? ''
    counts.set(topic, (counts.get(topic) ?? 0) + words.split(' ').length)
  }
  expect(counts.size).toBe(20)
  expect([...counts].filter(([, count]) => count < 60)).toEqual([])
})

test('a text of a megabyte is read in time that grows with it', () => {
  const timed = (text: string) => {
    const started = performance.now()
    found(text)
    return performance.now() - started
  }
  timed('paspor '.repeat(500))
  expect(timed('dipaspornyakan '.repeat(60_000))).toBeLessThan(3_000)
})
