import { disguised, type Kind, lexicon, type Strength } from './lexicon.ts'
import { canonical, squeezed } from './spelling.ts'

/** What one word or phrase of the lexicon says about a text. */
export type Meaning = { kinds: readonly Kind[]; strength: Strength }

const listed = (words: string | undefined, separator: RegExp) =>
  (words ?? '')
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Single words by their squeezed spelling. Where a word is listed twice, its first listing counts. */
export const wordMeanings: ReadonlyMap<string, Meaning> = new Map(
  lexicon.toReversed().flatMap(({ kinds, strength, words }) =>
    listed(words, /\s+/)
      .toReversed()
      .map((word) => [squeezed(word), { kinds, strength }] as const),
  ),
)

/** A phrase as the canonical spellings of its words. */
export type Phrase = Meaning & { rest: readonly string[] }

/** Groups phrases by the canonical spelling of their first word. */
export const phrasesByFirst = (all: readonly (Meaning & { phrase: string })[]): ReadonlyMap<string, readonly Phrase[]> => {
  const found = new Map<string, Phrase[]>()
  for (const { phrase, kinds, strength } of all) {
    const [first = '', ...rest] = phrase.split(' ').map((word) => canonical(squeezed(word)))
    const others = found.get(first) ?? []
    others.push({ kinds, strength, rest })
    found.set(first, others)
  }
  return found
}

export const phrases: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirst(
  lexicon.flatMap(({ kinds, strength, phrases: lines }) => listed(lines, /\n/).map((phrase) => ({ phrase, kinds, strength }))),
)

/** How many words and phrases the lexicon lists. */
export const lexiconSize: number = wordMeanings.size + [...phrases.values()].reduce((sum, some) => sum + some.length, 0)

const disguisedStems = listed(disguised, /\s+/).map(squeezed)

/** The stems that may be blotted out, by first letter. */
export const stemsByFirst: ReadonlyMap<string, readonly string[]> = Map.groupBy(disguisedStems, (stem) => stem.charAt(0))

/** The stems long enough to be known when split in two. */
export const splitStems: ReadonlySet<string> = new Set(disguisedStems.filter((stem) => stem.length >= 6))

/** The same stems written backwards, to what they say forwards. */
export const reversedStems: ReadonlyMap<string, string> = new Map([...splitStems].map((stem) => [[...stem].toReversed().join(''), stem]))

/** The stems looked for inside a hashtag. */
export const hashtagStems: readonly string[] = disguisedStems.filter((stem) => stem.length >= 5)
