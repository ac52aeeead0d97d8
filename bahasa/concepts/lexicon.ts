import { featuresOf, type Features } from '../model/features.ts'
import { finish, hashOf, SEED, step } from '../model/hash.ts'
import { fold } from '../text/fold.ts'
import { EMOJI, isDigit, isLetter } from '../text/scan.ts'

/** Fields of meaning by name, each with its words parted by spaces; underscores join the words of a phrase, a star ends a beginning of words. */
export type Lexicon = Readonly<Record<string, string>>

type Phrase = { rest: readonly number[]; field: number }

/** A lexicon made ready for reading texts: all words are hashes, all fields are places in `fields`. */
export type Compiled = {
  fields: readonly string[]
  phrases: ReadonlyMap<number, readonly Phrase[]>
  beginnings: ReadonlyMap<number, readonly number[]>
  /** Longer words by their consonants, where only one field has them. */
  skeletons: ReadonlyMap<number, number>
}

/** What is found: the field's place, and the first and last token (both inside). */
export type Found = (field: number, first: number, last: number) => void

const append = <Value>(map: Map<number, Value[]>, key: number, value: Value) => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

const isVowel = (code: number) => code === 97 || code === 101 || code === 105 || code === 111 || code === 117

/** The hash of a word's first letter and its consonants after that; 0 when fewer than four letters are left. */
const skeletonOf = (codes: ArrayLike<number>, from: number, to: number) => {
  let hash = step(SEED ^ 0x5c1e7e, codes[from] as number)
  let left = 1
  for (let at = from + 1; at < to; at++) {
    const code = codes[at] as number
    if (isVowel(code) || code === codes[at - 1]) continue
    hash = step(hash, code)
    left++
  }
  return left < 4 ? 0 : finish(hash)
}

/** The spoken tokens of a text in order: words, numbers, links and emoji, without marks. */
const spoken = ({ scanned, tokens, sayings }: Features) => {
  const hashes: number[] = []
  const places: number[] = []
  for (let token = 0; token < tokens; token++) {
    let hash = sayings[token] as number
    if (hash === 0 && scanned.kinds[token] === EMOJI) {
      hash = SEED
      for (let at = scanned.starts[token] as number; at < (scanned.ends[token] as number); at++) hash = step(hash, scanned.codes[at] as number)
      hash = finish(hash)
    }
    if (hash === 0) continue
    hashes.push(hash)
    places.push(token)
  }
  return { hashes, places }
}

/** Makes a lexicon ready; takes a few milliseconds for some thousands of words. */
export const compile = (lexicon: Lexicon): Compiled => {
  const fields = Object.keys(lexicon)
  const phrases = new Map<number, Phrase[]>()
  const beginnings = new Map<number, number[]>()
  const skeletons = new Map<number, number>()
  fields.forEach((name, field) => {
    for (const entry of (lexicon[name] ?? '').split(' ')) {
      if (entry.endsWith('*')) {
        append(beginnings, hashOf(entry.slice(0, -1)), field)
        continue
      }
      const [first, ...rest] = spoken(featuresOf(entry.replaceAll('_', ' '))).hashes
      if (first === undefined) continue
      append(phrases, first, { rest, field })
      const { codes, length } = fold(entry)
      const skeleton = rest.length === 0 && length >= 5 ? skeletonOf(codes, 0, length) : 0
      if (skeleton !== 0) skeletons.set(skeleton, (skeletons.get(skeleton) ?? field) === field ? field : -1)
    }
  })
  return { fields, phrases, beginnings, skeletons }
}

const endings = new Set(
  'nya ny nye nyo na ne e ku mu kan an in i lah kah pun ipun ta ki mi ji mo si ka ning ing ke dah deh 2 ane annya kannya anku'
    .split(' ')
    .map((ending) => hashOf(ending)),
)
const openings = ['di', 'ka', 'ke', 'ma', 'me', 'mem', 'men', 'meng', 'ng', 'nge', 'ber', 'ba', 'ter', 'ta', 'pe', 'pem', 'pen', 'peng', 'se', 'sa', 'e', 'a']

const isEnding = (codes: Uint16Array, from: number, to: number) => {
  if (to - from > 6) return false
  let hash = SEED
  for (let at = from; at < to; at++) hash = step(hash, codes[at] as number)
  return endings.has(finish(hash))
}

const opensWith = (codes: Uint16Array, from: number, opening: string) => {
  for (let at = 0; at < opening.length; at++) if (codes[from + at] !== opening.charCodeAt(at)) return false
  return true
}

type Word = { codes: Uint16Array; from: number; to: number }

/** Looks a word up without its endings, and by its beginning; tells whether anything was found. */
const readStem = ({ phrases, beginnings }: Compiled, { codes, from, to }: Word, found: (field: number) => void) => {
  let hash = SEED
  let any = false
  for (let at = from; at < to; at++) {
    hash = step(hash, codes[at] as number)
    if (at - from < 3) continue
    const key = finish(hash)
    for (const field of beginnings.get(key) ?? []) {
      found(field)
      any = true
    }
    if (any || (at + 1 < to && !isEnding(codes, at + 1, to))) continue
    for (const { rest, field } of phrases.get(key) ?? []) {
      if (rest.length > 0) continue
      found(field)
      any = true
    }
  }
  return any
}

const isShortOfVowels = ({ codes, from, to }: Word) => {
  let vowels = 0
  for (let at = from; at < to; at++) {
    if (isVowel(codes[at] as number)) vowels++
    else if (isDigit(codes[at] as number) || !isLetter(codes[at] as number)) return false
  }
  return vowels * 3 <= to - from
}

/** A word that is not in the lexicon as it stands: without what Indonesian and its neighbours put before and behind it, or, short of vowels, by its consonants. */
const readUnknown = (compiled: Compiled, word: Word, found: (field: number) => void) => {
  const { codes, from, to } = word
  if (to - from > 30 || readStem(compiled, word, found)) return
  for (const opening of openings) {
    if (to - from - opening.length < 4 || !opensWith(codes, from, opening)) continue
    if (readStem(compiled, { codes, from: from + opening.length, to }, found)) return
  }
  if (to - from < 4 || !isShortOfVowels(word)) return
  const field = compiled.skeletons.get(skeletonOf(codes, from, to)) ?? -1
  if (field >= 0) found(field)
}

/** Finds every word and phrase of a lexicon in a text that was read by `featuresOf`, in time linear in the text. */
export const readLexicon = (compiled: Compiled, features: Features, found: Found): void => {
  const { hashes, places } = spoken(features)
  const { codes, starts, ends } = features.scanned
  hashes.forEach((hash, at) => {
    const token = places[at] as number
    let any = false
    for (const { rest, field } of compiled.phrases.get(hash) ?? []) {
      if (!rest.every((next, ahead) => hashes[at + 1 + ahead] === next)) continue
      found(field, token, places[at + rest.length] as number)
      any = true
    }
    if (!any) readUnknown(compiled, { codes, from: starts[token] as number, to: ends[token] as number }, (field) => found(field, token, token))
  })
}
