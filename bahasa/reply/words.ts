import { keyOf, squeezed } from '../abuse/spelling.ts'
import { HASHTAG, MENTION, NUMBER, type Scanned, spelling, WORD } from '../text/scan.ts'

/** The words of a text: their tokens and their squeezed, folded spelling. */
export type Words = { scanned: Scanned; tokens: number[]; keys: string[] }

const TOKENS = 2_048
const LETTERS = 40

/** Reads the words of a text; a long one is judged by its beginning. */
export const wordsOf = (scanned: Scanned): Words => {
  const words: Words = { scanned, tokens: [], keys: [] }
  for (let token = 0; token < Math.min(TOKENS, scanned.count); token++) {
    const kind = scanned.kinds[token]
    if (kind !== WORD && kind !== NUMBER && kind !== HASHTAG && kind !== MENTION) continue
    const word = spelling(scanned, token)
    words.tokens.push(token)
    words.keys.push(keyOf((kind === WORD || kind === NUMBER ? word : word.slice(1)).slice(0, LETTERS)))
  }
  return words
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Reads a list of phrases, one a line. */
export const phrasesFrom = (lines: string): Phrases => {
  const found = new Map<string, string[][]>()
  for (const line of lines.split('\n')) {
    const [first = '', ...rest] = line.trim().split(/\s+/).map(squeezed)
    if (first === '') continue
    const others = found.get(first) ?? []
    others.push(rest)
    found.set(first, others)
  }
  return found
}

/** A list of single words, `_` for a blank being two. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(squeezed))

/** A phrase found: its words joined, and the first and last of the words it covers. */
export type Found = { phrase: string; first: number; last: number }

/** Every phrase of a list in a text. */
export const findPhrases = ({ keys }: Words, phrases: Phrases): Found[] => {
  const found: Found[] = []
  for (let at = 0; at < keys.length; at++)
    for (const rest of phrases.get(keys[at] as string) ?? [])
      if (rest.every((word, next) => keys[at + 1 + next] === word)) found.push({ phrase: [keys[at], ...rest].join(' '), first: at, last: at + rest.length })
  return found
}
