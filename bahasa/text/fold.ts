import { confusables } from './confusables.ts'

/** A text folded for comparing: one UTF-16 unit per kept character, each with the offset it came from. */
export type Folded = {
  /** The original text. */
  text: string
  /** Lower-case code units: homoglyphs, full-width and accented letters as plain Latin; invisible characters dropped. */
  codes: Uint16Array
  /** For each code its offset in `text`, in UTF-16 units; one more entry than `length`, holding `text.length`. */
  origin: Uint32Array
  /** How many codes are in use. */
  length: number
}

const SPACE = 32
const DROPPED = 0xffff

const isInvisible = (code: number) =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0x300 && code <= 0x36f)

const isBlank = (code: number) =>
  code <= 32 || (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x3000

const foldOne = (code: number): number => {
  if (isInvisible(code)) return DROPPED
  if (isBlank(code)) return SPACE
  if (code >= 0xd800 && code <= 0xdfff) return code
  const plain = String.fromCharCode(code).normalize('NFKD').toLowerCase()
  const first = plain.charCodeAt(0)
  const usable = plain.length === 1 || isInvisible(plain.charCodeAt(1)) ? first : code
  return confusables.get(usable) ?? usable
}

const table = Uint16Array.from({ length: 0x10000 }, (_, code) => foldOne(code))

/** Bold, italic, script and double-struck Latin letters (U+1D400–U+1D6A3) and digits (U+1D7CE–U+1D7FF) as plain ones, else 0. */
const mathematical = (low: number) => {
  if (low >= 0xdc00 && low <= 0xdea3) {
    const place = (low - 0xdc00) % 52
    return place < 26 ? 97 + place : 97 + place - 26
  }
  return low >= 0xdfce && low <= 0xdfff ? 48 + ((low - 0xdfce) % 10) : 0
}

/** Folds any text in one pass; never throws, also not on lone surrogates. */
export const fold = (text: string): Folded => {
  const size = text.length
  const codes = new Uint16Array(size)
  const origin = new Uint32Array(size + 1)
  let length = 0
  for (let at = 0; at < size; at++) {
    const unit = text.charCodeAt(at)
    let code = table[unit] as number
    if (code === DROPPED) continue
    const start = at
    if (unit === 0xd835 && at + 1 < size) {
      const plain = mathematical(text.charCodeAt(at + 1))
      if (plain !== 0) {
        code = plain
        at++
      }
    }
    codes[length] = code
    origin[length++] = start
  }
  origin[length] = size
  return { text, codes, origin, length }
}

/** The folded form of a text as a string: what two spellings of one word share. */
export const foldedText = (text: string): string => {
  const { codes, length } = fold(text)
  let out = ''
  for (let at = 0; at < length; at += 8_192) out += String.fromCharCode(...codes.subarray(at, Math.min(length, at + 8_192)))
  return out
}
