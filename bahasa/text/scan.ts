import { fold, type Folded } from './fold.ts'

export const WORD = 0
export const NUMBER = 1
export const MENTION = 2
export const HASHTAG = 3
export const LINK = 4
export const EMAIL = 5
export const EMOJI = 6
export const MARK = 7

/** What a token is: one of the constants above. */
export type TokenKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The tokens of a text, as parallel arrays over its folded codes. */
export type Scanned = Folded & {
  kinds: Uint8Array
  /** First and one-past-last folded code of each token. */
  starts: Uint32Array
  ends: Uint32Array
  count: number
}

const LETTER = 1
const DIGIT = 2
const BLANK = 3
const OTHER = 4
const HIGH = 5

const classOf = (code: number) => {
  if (code === 32) return BLANK
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 95) return LETTER
  if (code >= 0xd800 && code <= 0xdfff) return HIGH
  return /\p{L}|\p{M}/u.test(String.fromCharCode(code)) ? LETTER : OTHER
}
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code))
const isWordCode = (code: number) => (classes[code] as number) <= DIGIT

/** Whether a folded code is a letter (or `_`). */
export const isLetter = (code: number): boolean => classes[code] === LETTER
/** Whether a folded code is a digit 0–9. */
export const isDigit = (code: number): boolean => classes[code] === DIGIT

const startsWith = ({ codes, length }: Folded, at: number, word: string) => {
  if (at + word.length > length) return false
  for (let i = 0; i < word.length; i++) if (codes[at + i] !== word.charCodeAt(i)) return false
  return true
}

const runOfWord = ({ codes, length }: Folded, from: number) => {
  let at = from
  while (at < length && isWordCode(codes[at] as number)) at++
  return at
}

const runToBlank = ({ codes, length }: Folded, from: number) => {
  let at = from
  while (at < length && codes[at] !== 32) at++
  return at
}

/** The end of an e-mail address whose local part ends at the `@` found at `at`, or 0. */
const endOfEmail = (folded: Folded, at: number) => {
  let end = runOfWord(folded, at + 1)
  if (end === at + 1) return 0
  let dots = 0
  while (end < folded.length && (folded.codes[end] === 46 || folded.codes[end] === 45)) {
    const next = runOfWord(folded, end + 1)
    if (next === end + 1) break
    if (folded.codes[end] === 46) dots++
    end = next
  }
  return dots > 0 ? end : 0
}

/** A word or a number may go on over `.`, `-` or `+` into an e-mail address: how far the local part reaches, or `end`. */
const localPart = (folded: Folded, end: number) => {
  let at = end
  while (at < folded.length && (folded.codes[at] === 46 || folded.codes[at] === 45 || folded.codes[at] === 43) && at - end < 64) {
    const next = runOfWord(folded, at + 1)
    if (next === at + 1) return end
    at = next
  }
  return at
}

const isAddress = (folded: Folded, at: number) => startsWith(folded, at, 'http://') || startsWith(folded, at, 'https://')

const isAllDigits = ({ codes }: Folded, from: number, to: number) => {
  for (let at = from; at < to; at++) if (!isDigit(codes[at] as number)) return false
  return true
}

const wordLike = (folded: Folded, at: number): [TokenKind, number] => {
  const end = runOfWord(folded, at)
  const code = folded.codes[end]
  if (code === 46 || code === 45 || code === 43 || code === 64) {
    const local = code === 64 ? end : localPart(folded, end)
    const email = folded.codes[local] === 64 && local < folded.length ? endOfEmail(folded, local) : 0
    if (email > 0) return [EMAIL, email]
    if (code === 46 && startsWith(folded, at, 'www.')) return [LINK, runToBlank(folded, end)]
  }
  if (code === 58 && isAddress(folded, at)) return [LINK, runToBlank(folded, end)]
  return [isAllDigits(folded, at, end) ? NUMBER : WORD, end]
}

const isEmojiUnit = (code: number) => (code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b00 && code <= 0x2bff) || code === 0x2764 || code === 0x231a

const other = (folded: Folded, at: number, code: number): [TokenKind, number] => {
  if (code === 64 || code === 35) {
    const end = runOfWord(folded, at + 1)
    if (end > at + 1) return [code === 64 ? MENTION : HASHTAG, end]
  }
  if (classes[code] === HIGH) return [EMOJI, Math.min(folded.length, at + (code < 0xdc00 ? 2 : 1))]
  if (isEmojiUnit(code)) return [EMOJI, at + 1]
  let end = at + 1
  while (end < folded.length && folded.codes[end] === code) end++
  return [MARK, end]
}

/** Cuts a text into words, numbers, mentions, hashtags, links, e-mail addresses, emoji and marks, in time linear in its length. */
export const scan = (text: string): Scanned => {
  const folded = fold(text)
  const { codes, length } = folded
  const kinds = new Uint8Array(length)
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  let count = 0
  let at = 0
  while (at < length) {
    const code = codes[at] as number
    if (code === 32) {
      at++
      continue
    }
    const [kind, end] = isWordCode(code) ? wordLike(folded, at) : other(folded, at, code)
    kinds[count] = kind
    starts[count] = at
    ends[count++] = end
    at = end
  }
  return { ...folded, kinds, starts, ends, count }
}

/** One token's folded spelling. */
export const spelling = ({ codes, starts, ends }: Scanned, token: number): string => {
  let out = ''
  for (let at = starts[token] as number; at < (ends[token] as number); at++) out += String.fromCharCode(codes[at] as number)
  return out
}

/** One token's place in the original text: UTF-16 offsets, end exclusive. */
export const placeOf = (scanned: Scanned, token: number): [number, number] => {
  const last = scanned.origin[(scanned.ends[token] as number) - 1] as number
  const start = scanned.origin[scanned.starts[token] as number] as number
  const unit = scanned.text.charCodeAt(last)
  const wide = unit >= 0xd800 && unit <= 0xdbff && last + 1 < scanned.text.length
  return [start, last + (wide ? 2 : 1)]
}
