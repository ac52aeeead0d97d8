import { harmlessWords } from './context-lexicon.ts'
import { type Meaning, reversedStems, splitStems, wordMeanings } from './entries.ts'
import { canonical, keyOf, squeezed, stemsOf } from './spelling.ts'

/** Longer runs of letters are no single word. */
export const LONGEST = 24

/** A word by its spelling alone: as the lexicon and phrases spell it, its meaning, the stem it is backwards, whether it may begin a stem split in two. */
export type Known = { key: string; canonical: string; meaning: readonly [stem: string, Meaning] | undefined; turned: string | undefined; halves: boolean }

const innocent = new Set(harmlessWords.split(/\s+/).map(squeezed))

/** Words that curse by themselves are known in any form; others only with a whole suffix, or "keras" would hold an ape. */
const mayBend = ({ strength }: Meaning, stem: string, key: string) => {
  if (strength === 'strong' || strength === 'swear') return stem.length >= 5 || key.length - stem.length > 1
  return key.startsWith(stem) && key.length - stem.length > 1
}

const meaningOf = (key: string): readonly [string, Meaning] | undefined => {
  const whole = wordMeanings.get(key)
  if (whole) return [key, whole]
  if (key.length > LONGEST || innocent.has(key)) return undefined
  for (const stem of stemsOf(key)) {
    const meaning = wordMeanings.get(stem)
    if (meaning && mayBend(meaning, stem, key)) return [stem, meaning]
  }
  return undefined
}

const beginnings = new Set([...splitStems].flatMap((stem) => Array.from({ length: stem.length - 2 }, (_, at) => stem.slice(0, at + 2))))

const MOST = 20_000
const known = new Map<string, Known>()

/** What is known of a folded word; the words met are remembered, for people use the same ones. */
export const knownWord = (word: string): Known => {
  const before = known.get(word)
  if (before) return before
  const key = keyOf(word)
  const now = { key, canonical: canonical(key), meaning: meaningOf(key), turned: reversedStems.get(key), halves: key.length <= 5 && beginnings.has(key) }
  if (known.size >= MOST) known.clear()
  if (word.length <= LONGEST) known.set(word, now)
  return now
}
