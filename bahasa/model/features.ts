import { EMAIL, EMOJI, HASHTAG, LINK, MARK, MENTION, NUMBER, scan, WORD, type Scanned } from '../text/scan.ts'
import { add, clear, createBag, settle, type Bag } from './bag.ts'
import { finish, hashOf, joined, SEED, step } from './hash.ts'

/** What every classifier reads of one text; worked out once and shared by all. Valid until `featuresOf` is given another text. */
export type Features = {
  scanned: Scanned
  /** How many tokens were read: a text is judged by its first 4,096. */
  tokens: number
  /** For each token the hash of what it says: a word's squeezed spelling, an emoji, or the class of a number, mention or link; 0 for marks. */
  sayings: Uint32Array
  /** Words, pairs of neighbouring words, emoji and marks. */
  words: Bag
  /** Runs of 2–5 characters inside each word, its ends marked. */
  chars: Bag
  /** The two bags in the order every model reads them. */
  bags: readonly [Bag, Bag]
}

const TOKENS = 4_096
const LETTERS = 40
const EDGE = 32
const GRAM = SEED ^ 0x1b873593

const classes = new Map([
  [NUMBER, hashOf('<number>')],
  [MENTION, hashOf('<mention>')],
  [LINK, hashOf('<link>')],
  [EMAIL, hashOf('<email>')],
] as const)
const mention = hashOf('<mention>')
const username = hashOf('username')
const stretched = hashOf('<stretched>')
const tagged = hashOf('<hashtag>')
const opening = hashOf('<start>')

const letters = new Uint16Array(LETTERS + 2)
const features: Features = (() => {
  const words = createBag()
  const chars = createBag(2_048)
  return { scanned: scan(''), tokens: 0, sayings: new Uint32Array(256), words, chars, bags: [words, chars] }
})()
let last = ''

/** Copies a word between its ends with every run of three or more of a letter squeezed to one; answers its length, negative when squeezed. */
const squeeze = ({ codes }: Scanned, from: number, to: number) => {
  let length = 1
  let long = false
  for (let at = from; at < to && length <= LETTERS; at++) {
    const code = codes[at] as number
    let end = at + 1
    while (end < to && codes[end] === code) end++
    const run = end - at
    letters[length++] = code
    if (run === 2 && length <= LETTERS) letters[length++] = code
    long ||= run > 2
    at = end - 1
  }
  letters[length++] = EDGE
  return long ? -length : length
}

const readGrams = (length: number, token: number) => {
  for (let start = 0; start < length - 1; start++) {
    const end = Math.min(length, start + 5)
    let hash = step(GRAM, letters[start] as number)
    for (let at = start + 1; at < end; at++) {
      hash = step(hash, letters[at] as number)
      add(features.chars, finish(hash), token, token)
    }
  }
}

const readWord = (scanned: Scanned, token: number, kind: number) => {
  const start = (scanned.starts[token] as number) + (kind === HASHTAG ? 1 : 0)
  const squeezed = squeeze(scanned, start, scanned.ends[token] as number)
  const length = Math.abs(squeezed)
  let hash = SEED
  for (let at = 1; at < length - 1; at++) hash = step(hash, letters[at] as number)
  const word = finish(hash)
  if (word === username) return mention
  if (squeezed < 0) add(features.words, stretched, token, token)
  if (kind === HASHTAG) add(features.words, tagged, token, token)
  readGrams(length, token)
  return word
}

const readSign = ({ codes, starts, ends }: Scanned, token: number, kind: number) => {
  const start = starts[token] as number
  const end = ends[token] as number
  if (kind === EMOJI) {
    let hash = SEED
    for (let at = start; at < end; at++) hash = step(hash, codes[at] as number)
    return finish(hash)
  }
  return finish(step(step(SEED, codes[start] as number), Math.min(2, end - start)))
}

const isSkinTone = ({ codes, starts }: Scanned, token: number) => {
  const low = codes[(starts[token] as number) + 1] as number
  return codes[starts[token] as number] === 0xd83c && low >= 0xdffb && low <= 0xdfff
}

const endsSentence = ({ codes, starts }: Scanned, token: number) => {
  const code = codes[starts[token] as number]
  return code === 46 || code === 33 || code === 63
}

const readTokens = (scanned: Scanned, tokens: number) => {
  const { words, sayings } = features
  let before = opening
  let beforeAt = 0
  let sign = 0
  for (let token = 0; token < tokens; token++) {
    const kind = scanned.kinds[token] as number
    sayings[token] = 0
    if (kind === MARK || kind === EMOJI) {
      if (kind === EMOJI && isSkinTone(scanned, token)) continue
      const hash = readSign(scanned, token, kind)
      if (kind === EMOJI) sayings[token] = hash
      add(words, hash, token, token)
      if (sign !== 0) add(words, joined(sign, hash), token - 1, token)
      if (kind === MARK && endsSentence(scanned, token)) before = 0
      sign = hash
      continue
    }
    const hash = kind === WORD || kind === HASHTAG ? readWord(scanned, token, kind) : (classes.get(kind as typeof NUMBER) ?? mention)
    sayings[token] = hash
    add(words, hash, token, token)
    if (before !== 0) add(words, joined(before, hash), before === opening ? token : beforeAt, token)
    before = hash
    beforeAt = token
    sign = 0
  }
}

/** The features of a text, for every model; asked again for the same text, it answers without reading it again. Never throws. */
export const featuresOf = (text: string): Features => {
  if (text === last) return features
  last = ''
  const scanned = scan(text)
  const tokens = Math.min(TOKENS, scanned.count)
  if (features.sayings.length < tokens) features.sayings = new Uint32Array(TOKENS)
  clear(features.words)
  clear(features.chars)
  features.scanned = scanned
  features.tokens = tokens
  readTokens(scanned, tokens)
  settle(features.words)
  settle(features.chars)
  last = text
  return features
}
