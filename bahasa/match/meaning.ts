import { slang } from '../normalise/slang-lexicon.ts'
import { sequenceAt, sequencesOf, variantsIn } from './lexicon.ts'
import { noiseLines, stopWords } from './noise-lexicon.ts'
import { regionalLines } from './regional-lexicon.ts'
import { rootOf } from './stem.ts'
import { synonymLines } from './synonym-lexicon.ts'

/** Slang and regional words by the formal Indonesian they answer to; where both know a word, slang is the likelier. */
export const formalWords: ReadonlyMap<string, string> = new Map([
  ...variantsIn(regionalLines),
  ...[...slang].map(([word, [formal = word]]) => [word, formal.replaceAll('-', ' ')] as const),
])

const stops = new Set(stopWords.trim().split(/\s+/))

/** Whether a word carries no claim by itself. */
export const isStop = (word: string): boolean => stops.has(word)

const noise = sequencesOf(
  noiseLines
    .trim()
    .split('\n')
    .map((line) => [line.split(' '), true] as const),
)

/** The words without the phrases that forwarding and headlines put around a claim. */
export function withoutNoise(words: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = sequenceAt(noise, words, at)
    if (phrase) at += phrase.words.length - 1
    else kept.push(words[at] as string)
  }
  return kept
}

const groups = synonymLines
  .trim()
  .split('\n')
  .map((line) => {
    const [key = '', rest = ''] = line.split(': ')
    return [key, ...rest.split(' | ')]
  })

/** Brings synonyms together in a row of roots; `root` is how the row was made, so that the lexicon is read alike. */
export function meant(root: (word: string) => string): (roots: readonly string[]) => string[] {
  const first = new Map<string, readonly [string[], string]>()
  for (const [key = '', ...others] of groups)
    for (const words of [key, ...others]) {
      const roots = words.split(' ').map(root)
      if (!first.has(roots.join(' '))) first.set(roots.join(' '), [roots, key])
    }
  const synonyms = sequencesOf(first.values())
  return (roots) => {
    const keys: string[] = []
    for (let at = 0; at < roots.length; at++) {
      const found = sequenceAt(synonyms, roots, at)
      if (!found) {
        keys.push(roots[at] as string)
        continue
      }
      keys.push(`=${found.value}`)
      at += found.words.length - 1
    }
    return keys
  }
}

const singles = groups.flatMap(([key = '', ...others]) => [key, ...others].filter((word) => !word.includes(' ')).map((word) => [word, key] as const))
const alone = new Map<string, string>()

/** The key under which one root's synonyms are brought together; the root itself when it has none. `known` says how usual a word is. */
export function synonymOf(root: string, known: (word: string) => number): string {
  if (alone.size === 0) for (const [word, key] of singles) alone.set(rootOf(word, known), key)
  return alone.get(root) ?? root
}
