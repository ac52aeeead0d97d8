import { hashOf } from '../../model/hash.ts'
import type { Dictionary, Seen } from '../dictionary.ts'
import { plain, settable, type Settable } from '../marks.ts'
import { latticeOf } from '../lattice.ts'
import type { Option, Own } from '../options.ts'
import { afterMark, GAP_FEATURES, gapFeatures, gapsOf, type Sentence } from '../punctuation.ts'
import { slang } from '../slang-lexicon.ts'
import { unitsOf, type Units } from '../units.ts'
import { afterFeature, contextOf, createRoom, pairAfterFeature, START, type Chosen, type Lattice } from '../wording.ts'
import type { Aligned } from './align.ts'
import { fitChoices, Index, weightsFile, type Made } from './softmax.ts'

/** An informal text and its formal wording, cut into words and marks. */
export type Pair = { informal: Units; formal: Units }

/** Cuts a pair of texts. */
export const pairOf = (informal: string, formal: string): Pair => ({ informal: unitsOf(informal), formal: unitsOf(formal) })

/** The words of a text. */
export const wordsOf = ({ units }: Units): string[] => units.map(({ word }) => word)

const sourceOf = ({ informal }: Pair, at: number, size: number) =>
  informal.units
    .slice(at, at + size)
    .map(({ word }) => word)
    .join(' ')

type Counts = Map<string, number>
const count = (counts: Counts, key: string, more = 1) => counts.set(key, (counts.get(key) ?? 0) + more)

/** Words of formal texts, how often; a slang spelling counts as formal only where formal texts use it often. */
const formalCounts = (pairs: readonly Pair[], formalTexts: readonly string[]) => {
  const counts: Counts = new Map()
  for (const { formal } of pairs) for (const { word } of formal.units) count(counts, word)
  for (const meanings of slang.values())
    for (const word of meanings.flatMap((meaning) => meaning.toLowerCase().split(' '))) if (!slang.has(word)) count(counts, word, 3)
  for (const text of formalTexts) for (const { word, kept } of unitsOf(text).units) if (!kept) count(counts, word)
  for (const word of slang.keys()) if ((counts.get(word) ?? 60) < 60) counts.set(word, 1)
  return counts
}

const meaningsIn = (pairs: readonly Pair[], aligned: readonly Aligned[]) => {
  const meanings = new Map<string, Counts>()
  aligned.forEach(({ segments }, at) => {
    for (const { at: start, size, formal } of segments) {
      const pair = pairs[at] as Pair
      if (pair.informal.units.slice(start, start + size).some(({ kept }) => kept)) continue
      const source = sourceOf(pair, start, size)
      const counts = meanings.get(source) ?? new Map<string, number>()
      meanings.set(source, counts)
      count(counts, formal.join(' '))
    }
  })
  return meanings
}

/** The dictionary that pairs of texts teach, with formal texts beside them, and ordinary ones that show which words are no slips of spelling. */
export const entriesFrom = (
  pairs: readonly Pair[],
  aligned: readonly Aligned[],
  { formalTexts, ordinaryTexts }: { formalTexts: readonly string[]; ordinaryTexts: readonly string[] },
): Map<string, Seen> => {
  const formal = formalCounts(pairs, formalTexts)
  const ordinary: Counts = new Map()
  for (const text of ordinaryTexts) for (const { word, kept } of unitsOf(text).units) if (!kept) count(ordinary, word)
  const meanings = meaningsIn(pairs, aligned)
  const words = new Set([...formal.keys(), ...meanings.keys(), ...[...ordinary].filter(([, often]) => often >= 4).map(([word]) => word)])
  return new Map(
    [...words].map((word) => {
      const known = meanings.get(word) ?? new Map<string, number>()
      const total = [...known.values()].reduce((sum, often) => sum + often, 0)
      const common = !slang.has(word) && ((formal.get(word) ?? 0) >= 2 || (ordinary.get(word) ?? 0) >= 4)
      return [word, { formal: formal.get(word) ?? 0, common, meanings: known, total }]
    }),
  )
}

const ownOf = (pair: Pair, { segments }: Aligned): Own => {
  const own: Counts = new Map()
  for (const { at, size, formal } of segments) count(own, `${sourceOf(pair, at, size)}\t${formal.join(' ')}`)
  return own
}

const asSame = (lattice: Lattice, at: number): Chosen => ({ at, option: lattice.optionsAt(at).find(({ same }) => same) as Option })

/** The choices that were made in a pair, as far as they can be made; `visit` is told of each with the last word written before it. */
const replay = (lattice: Lattice, { segments }: Aligned, visit: (at: number, right: number, last: number) => void): Chosen[] => {
  let last = START
  return segments.flatMap(({ at, size, formal }) => {
    const wanted = formal.join(' ')
    const options = lattice.optionsAt(at)
    const right = options.findIndex((option) => option.size === size && option.formal === wanted)
    if (right >= 0) visit(at, right, last)
    if (formal.length > 0) last = hashOf(formal.at(-1) ?? '')
    if (right >= 0) return [{ at, option: options[right] as Option }]
    return Array.from({ length: size }, (_, more) => asSame(lattice, at + more))
  })
}

const madeOf = (lattice: Lattice, index: Index, { at, right, last }: { at: number; right: number; last: number }): Made => {
  const room = createRoom()
  const options = lattice.optionsAt(at).map((option) => {
    const { count, lexical } = contextOf(lattice, at, option, room)
    const general = [...option.fixed.slice(0, option.lexical), ...room.slice(0, lexical), afterFeature(option, last)]
    const own = [...option.fixed.slice(option.lexical), ...room.slice(lexical, count), pairAfterFeature(option, last)]
    const drop = option.same ? [] : own
    return {
      general: Int32Array.from(option.same ? [...general, ...own] : general, (hash) => index.of(hash)),
      lexical: Int32Array.from(drop, (hash) => index.of(hash)),
    }
  })
  return { options, right }
}

const markAt = ({ formal }: Pair, place: number): Settable | undefined =>
  place < 0 ? undefined : (plain(formal.marks[place] ?? '') ?? lastMark(formal.marks[place] ?? ''))
const lastMark = (marks: string): Settable => settable.find((mark) => mark !== '' && marks.endsWith(mark)) ?? ''

const marksMade = (pair: Pair, { places }: Aligned, { lattice, chosen, index }: { lattice: Lattice; chosen: readonly Chosen[]; index: Index }): Made[] => {
  const room = new Uint32Array(GAP_FEATURES)
  let sentence: Sentence = { question: 0, since: 0 }
  return gapsOf(lattice, chosen).flatMap((gap) => {
    const mark = markAt(pair, places[gap.at] ?? -1)
    const simple = plain(gap.marks)
    const found: Made[] = []
    if (mark !== undefined && simple !== undefined && gap.before !== START) {
      gapFeatures(lattice, gap, sentence, room)
      const features = Array.from(room, (hash) => index.of(hash) * settable.length)
      const options = settable.map((_, label) => ({ general: Int32Array.from(features, (place) => place + label), lexical: new Int32Array(0) }))
      found.push({ options, right: settable.indexOf(mark) })
    }
    sentence = afterMark(sentence, mark ?? simple ?? '', gap.after)
    return found
  })
}

/** The weights of words and marks that pairs of texts teach, with a dictionary; each pair is judged as if the dictionary had not seen it. */
export const learnNormalising = (pairs: readonly Pair[], aligned: readonly Aligned[], dictionary: Dictionary): { words: Uint8Array; marks: Uint8Array } => {
  const words = new Index()
  const signs = new Index()
  const wordsMade: Made[] = []
  const signsMade: Made[] = []
  pairs.forEach((pair, at) => {
    const how = aligned[at] as Aligned
    const lattice = latticeOf(pair.informal, dictionary, { own: ownOf(pair, how) })
    const chosen = replay(lattice, how, (start, right, last) => {
      if (lattice.optionsAt(start).length > 1) wordsMade.push(madeOf(lattice, words, { at: start, right, last }))
    })
    for (const made of marksMade(pair, how, { lattice, chosen, index: signs })) signsMade.push(made)
  })
  const wordWeights = fitChoices(wordsMade, words.hashes.length, { passes: 8, pace: 0.15, decay: 1e-5, dropped: 0.15, seed: 1945 })
  const signWeights = fitChoices(signsMade, signs.hashes.length * settable.length, { passes: 8, pace: 0.12, decay: 1e-5, dropped: 0, seed: 1945 })
  return {
    words: weightsFile(words.hashes, wordWeights, { labels: ['word'], least: 0.12 }),
    marks: weightsFile(signs.hashes, signWeights, { labels: settable, least: 0.2 }),
  }
}
