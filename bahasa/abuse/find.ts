import { HASHTAG, MARK, MENTION, NUMBER, type Scanned, spelling, WORD } from '../text/scan.ts'
import { hashtagStems, type Meaning, phrases, type Phrase, splitStems, stemsByFirst, wordMeanings } from './entries.ts'
import { blottedOut, keyOf, letterOf } from './spelling.ts'
import { type Known, knownWord, LONGEST } from './word.ts'

/** A word or phrase of the lexicon found in a text: which tokens it covers, from the first to the last. */
export type Hit = Meaning & { first: number; last: number; word: string }

/** The words of a scanned text: for each its token, its squeezed spelling, the spelling phrases are listed in, the number of its sentence. */
export type Words = { tokens: number[]; known: Known[]; keys: string[]; canonicals: string[]; sentences: number[] }

const isWord = (kind: number | undefined) => kind === WORD || kind === HASHTAG
const touches = ({ ends, starts, count }: Scanned, token: number) => token + 1 < count && ends[token] === starts[token + 1]

/** Whether a token ends a sentence. */
const isBreak = ({ codes, starts, kinds }: Scanned, token: number) => {
  const code = codes[starts[token] as number]
  return kinds[token] === MARK && (code === 46 || code === 33 || code === 63)
}

/** Reads the words of a text once, for every rule that looks at them. */
export const wordsOf = (scanned: Scanned): Words => {
  const words: Words = { tokens: [], known: [], keys: [], canonicals: [], sentences: [] }
  let sentence = 0
  for (let token = 0; token < scanned.count; token++) {
    if (isBreak(scanned, token)) sentence++
    if (!isWord(scanned.kinds[token])) continue
    const word = spelling(scanned, token)
    const known = knownWord(scanned.kinds[token] === HASHTAG ? word.slice(1) : word)
    words.tokens.push(token)
    words.known.push(known)
    words.keys.push(known.key)
    words.canonicals.push(known.canonical)
    words.sentences.push(sentence)
  }
  return words
}

const phraseAt = (all: ReadonlyMap<string, readonly Phrase[]>, { canonicals, sentences }: Words, at: number) => {
  let longest: Phrase | undefined
  for (const phrase of all.get(canonicals[at] ?? '') ?? [])
    if (
      sentences[at] === sentences[at + phrase.rest.length] &&
      phrase.rest.every((word, next) => canonicals[at + 1 + next] === word) &&
      phrase.rest.length >= (longest?.rest.length ?? 0)
    )
      longest = phrase
  return longest
}

/** Every phrase of a list in a text; of two that begin at the same word the longer. */
export const phrasesIn = (words: Words, all: ReadonlyMap<string, readonly Phrase[]> = phrases): Hit[] => {
  const hits: Hit[] = []
  for (let at = 0; at < words.tokens.length; at++) {
    const phrase = phraseAt(all, words, at)
    if (!phrase) continue
    const last = words.tokens[at + phrase.rest.length] as number
    hits.push({
      kinds: phrase.kinds,
      strength: phrase.strength,
      first: words.tokens[at] as number,
      last,
      word: [words.canonicals[at], ...phrase.rest].join(' '),
    })
  }
  return hits
}

/** A curse run into a hashtag's other words. */
const inHashtag = (key: string): [string, Meaning] | undefined => {
  const stem = key.length > 40 ? undefined : hashtagStems.find((one) => key.includes(one))
  const meaning = stem === undefined ? undefined : wordMeanings.get(stem)
  return stem !== undefined && meaning ? [stem, meaning] : undefined
}

/** What two neighbouring words mean as one. */
const joined = (key: string, next: string | undefined) =>
  next !== undefined && next.length <= 5 && splitStems.has(key + next) ? wordMeanings.get(key + next) : undefined

const wordHits = ({ kinds }: Scanned, { tokens, keys, known }: Words): Hit[] => {
  const hits: Hit[] = []
  for (const [at, key] of keys.entries()) {
    const token = tokens[at] as number
    const found = known[at]?.meaning ?? (kinds[token] === HASHTAG ? inHashtag(key) : undefined)
    if (found) hits.push({ ...found[1], first: token, last: token, word: found[0] })
    const turned = known[at]?.turned
    const meaning = turned === undefined ? undefined : wordMeanings.get(turned)
    if (meaning && turned !== undefined) hits.push({ ...meaning, first: token, last: token, word: turned })
    const split = known[at]?.halves === true ? joined(key, keys[at + 1]) : undefined
    if (split) hits.push({ ...split, first: token, last: tokens[at + 1] as number, word: key + keys[at + 1] })
  }
  return hits
}

const blotted = (pattern: string): string | undefined => {
  if (!pattern.includes('*')) return wordMeanings.has(pattern) ? pattern : undefined
  return stemsByFirst.get(pattern.charAt(0))?.find((stem) => blottedOut(pattern, stem))
}

/** One chunk of touching tokens ("b*go", "b@ngs4t", "an-jing") as a pattern of letters and `*`. */
const patternOf = (scanned: Scanned, from: number, to: number) => {
  let pattern = ''
  for (let token = from; token <= to; token++) {
    const piece = spelling(scanned, token)
    const plain = scanned.kinds[token] === WORD || scanned.kinds[token] === NUMBER
    if (plain) pattern += piece
    else if (scanned.kinds[token] === MENTION) pattern += `a${piece.slice(1)}`
    else if (scanned.kinds[token] === HASHTAG) pattern += `*${piece.slice(1)}`
    else for (const mark of piece) pattern += letterOf(mark)
  }
  return pattern.includes('*') ? pattern : keyOf(pattern)
}

const chunkHit = (scanned: Scanned, from: number, to: number): Hit | undefined => {
  let last = to
  while (last > from && scanned.kinds[last] === MARK && letterOf(spelling(scanned, last).charAt(0)) !== '*') last--
  const long = (scanned.ends[last] as number) - (scanned.starts[from] as number)
  if (last === from || long > LONGEST) return undefined
  const stem = blotted(patternOf(scanned, from, last))
  const meaning = stem === undefined ? undefined : wordMeanings.get(stem)
  if (!meaning || stem === undefined || meaning.strength === 'group' || meaning.strength === 'harsh') return undefined
  return { ...meaning, strength: meaning.strength === 'literal' ? 'plain' : meaning.strength, first: from, last, word: stem }
}

/** Words blotted out or cut up by marks between touching tokens. */
const chunkHits = (scanned: Scanned): Hit[] => {
  const hits: Hit[] = []
  for (let from = 0; from < scanned.count; from++) {
    let to = from
    while (touches(scanned, to)) to++
    if (to === from) continue
    let first = from
    while (first < to && scanned.kinds[first] !== WORD) first++
    const hit = chunkHit(scanned, first, to)
    if (hit) hits.push(hit)
    from = to
  }
  return hits
}

const lengthOf = ({ starts, ends }: Scanned, token: number) => (ends[token] as number) - (starts[token] as number)
const isLone = (scanned: Scanned, token: number) =>
  token < scanned.count && (scanned.kinds[token] === WORD || scanned.kinds[token] === NUMBER) && lengthOf(scanned, token) === 1

/** The longest stem written in lone letters that begins at one of them. */
const spreadFrom = (letters: string, at: number): [string, Meaning] | undefined => {
  for (let end = Math.min(letters.length, at + 12); end - at >= 3; end--) {
    const key = keyOf(letters.slice(at, end))
    const meaning = end - at >= 4 || letters.length === 3 ? wordMeanings.get(key) : undefined
    if (meaning && meaning.strength !== 'group' && meaning.strength !== 'harsh') return [key, meaning]
  }
  return undefined
}

const loneRun = (scanned: Scanned, from: number) => {
  const tokens: number[] = []
  let at = from
  while (at < scanned.count && (isLone(scanned, at) || (scanned.kinds[at] === MARK && isLone(scanned, at + 1)))) {
    if (isLone(scanned, at)) tokens.push(at)
    at++
  }
  return { tokens, next: at }
}

/** Words spread into lone letters: "a n j i n g", "b.e.g.o". */
const spreadHits = (scanned: Scanned): Hit[] => {
  const hits: Hit[] = []
  let from = 0
  while (from < scanned.count) {
    if (!isLone(scanned, from)) {
      from++
      continue
    }
    const { tokens, next } = loneRun(scanned, from)
    const letters = tokens.map((token) => spelling(scanned, token)).join('')
    for (let at = 0; at + 3 <= letters.length; at++) {
      const found = spreadFrom(letters, at)
      if (found)
        hits.push({
          ...found[1],
          strength: 'strong',
          first: tokens[at] as number,
          last: tokens[Math.min(letters.length, at + found[0].length) - 1] as number,
          word: found[0],
        })
    }
    from = next
  }
  return hits
}

/** Every place where a text uses the lexicon, disguised or plain, in order; within another hit none is repeated. */
export const hitsIn = (scanned: Scanned, words: Words): Hit[] => {
  const all = [...phrasesIn(words), ...wordHits(scanned, words), ...chunkHits(scanned), ...spreadHits(scanned)]
  all.sort((one, other) => one.first - other.first || other.last - one.last)
  let reach = -1
  return all.filter(({ last }) => {
    const kept = last > reach
    if (kept) reach = last
    return kept
  })
}
