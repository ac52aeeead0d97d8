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

const isDigits = (item: Lexeme | undefined) => item?.kind === 'number' && !/[.,]/.test(item.word)

/** Whether an item and the next but one are joined by a hyphen, or by the bracket behind an area code. */
const isJoined = (items: readonly Lexeme[], at: number, areaCode: boolean) => {
  const [item, joint, third] = [items[at], items[at + 1], items[at + 2]]
  if (areaCode && joint?.word === ')' && items[at - 1]?.word === '(') return true
  return joint?.word === '-' && joint.from === item?.to && third?.from === joint.to
}

/** The group of digits behind one, by a hyphen or (where `spaced`) by one blank, or behind an area code in brackets: its place, or undefined. */
function groupAfter(items: readonly Lexeme[], at: number, spaced: boolean): number | undefined {
  const [item, next] = [items[at], items[at + 1]]
  if (!item || !next) return undefined
  if (isJoined(items, at, spaced)) return isDigits(items[at + 2]) ? at + 2 : undefined
  return spaced && next.from === item.to + 1 && next.word.length > 2 && isDigits(next) ? at + 1 : undefined
}

/** The last group of a number written in groups from `at` on; `at` itself when there is but one. */
function endOfGroups(items: readonly Lexeme[], at: number): number {
  const spaced = items[at]?.word.startsWith('0') === true || (items[at - 1]?.word === '+' && items[at - 1]?.to === items[at]?.from)
  let last = at
  for (let next = groupAfter(items, at, spaced); next !== undefined; next = groupAfter(items, next, spaced)) last = next
  return last
}

/** Fewer digits are a date or a span of years. */
const TELEPHONE = 9

/** "0812-3456-1234", "021 555 0123", "4111-1111-1111-1111": groups of one long number count nothing, neither together nor apart. */
function withoutTelephones(items: Lexeme[]): Lexeme[] {
  for (let first = 0; first < items.length; first++) {
    if (!isDigits(items[first])) continue
    const last = endOfGroups(items, first)
    if (last === first) continue
    const groups = items.slice(first, last + 1).filter(({ kind }) => kind === 'number')
    const digits = groups.reduce((sum, { word }) => sum + word.length, 0)
    if (digits >= TELEPHONE && (groups.length > 2 || groups[0]?.word.startsWith('0'))) for (const group of groups) group.kind = 'mark'
    first = last
  }
  return items
}

export const lex = (text: string): Lexed => {
  const page = pageOf(text)
  const items: Lexeme[] = []
  for (const { 0: word, index } of page.plain.matchAll(pattern)) {
    const kind = isDoubling(items.at(-1), word, index) ? 'mark' : kindOf(word)
    items.push({ word, from: index, to: index + word.length, kind })
  }
  return { page, items: withoutTelephones(items) }
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
