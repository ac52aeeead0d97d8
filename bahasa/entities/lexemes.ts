import { isCapital, type Page, pageOf, placeIn } from '../text/page.ts'
import type { At } from '../task.ts'

/** A word, a number as written (`1.500.000`, `09.00`) or a single mark, in folded indices. */
export type Lexeme = { word: string; from: number; to: number; kind: 'word' | 'number' | 'mark' }

/** A text cut for reading numbers and names: letters and digits apart, numbers with their dots and commas whole. */
export type Lexed = { page: Page; items: readonly Lexeme[] }

const pattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:'\p{L}+)?|[^\s]/gu

const kindOf = (word: string) => {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  return /^\p{L}/u.test(word) ? 'word' : 'mark'
}

/** "jd2", "knp2": a 2 right behind a word doubles it and counts nothing. */
const isDoubling = (before: Lexeme | undefined, word: string, at: number) =>
  word === '2' && before?.kind === 'word' && before.to === at && before.word.length > 1 && before.word !== 'rp'

export const lex = (text: string): Lexed => {
  const page = pageOf(text)
  const items: Lexeme[] = []
  for (const { 0: word, index } of page.plain.matchAll(pattern)) {
    const kind = isDoubling(items.at(-1), word, index) ? 'mark' : kindOf(word)
    items.push({ word, from: index, to: index + word.length, kind })
  }
  return { page, items }
}

/** The folded spelling at an index, '' outside the text. */
export const wordAt = ({ items }: Lexed, at: number): string => items[at]?.word ?? ''

/** Whether the lexeme begins with a capital in the original. */
export const capitalAt = ({ page, items }: Lexed, at: number): boolean => {
  const item = items[at]
  return item !== undefined && item.kind === 'word' && isCapital(page, item.from)
}

/** Whether two lexemes touch, with no blank between them. */
export const touches = ({ items }: Lexed, at: number): boolean => items[at]?.to === items[at + 1]?.from

/** The place in the original text of lexemes `first` to `last`, both taken. */
export const placeOfLexemes = ({ page, items }: Lexed, first: number, last: number): At => placeIn(page, items[first]?.from ?? 0, items[last]?.to ?? 1)
