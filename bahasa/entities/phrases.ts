import { type Lexed, wordAt } from './lexemes.ts'

/** Phrases by their first word, the longest first; what is found is the phrase's own value. */
export type Phrases<Value> = ReadonlyMap<string, readonly { words: readonly string[]; value: Value }[]>

const cut = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:'\p{L}+)?|[^\s]/gu

/** Prepares phrases (in any case) for finding. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const map = new Map<string, { words: readonly string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.toLowerCase().match(cut) ?? []
    const first = words[0]
    if (first === undefined) continue
    const list = map.get(first)
    if (list) list.push({ words, value })
    else map.set(first, [{ words, value }])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

/** The longest phrase that begins at a lexeme, with the last lexeme it takes. */
export function phraseAt<Value>(text: Lexed, at: number, phrases: Phrases<Value>): { value: Value; last: number } | undefined {
  const list = phrases.get(wordAt(text, at))
  const found = list?.find(({ words }) => words.every((word, place) => wordAt(text, at + place) === word))
  return found && { value: found.value, last: at + found.words.length - 1 }
}
