import { amountAt, moneySigns, numberAt, ordinalAt, percentageAt, roughAt } from './amounts.ts'
import { months, oneUnit } from './calendar-lexicon.ts'
import { dateAt } from './dates.ts'
import type { Entity, Found } from './entity.ts'
import { institutionAt } from './institutions.ts'
import { lex, type Lexed, placeOfLexemes, wordAt } from './lexemes.ts'
import { digitWords, fractions, oneOf, ordinals, roughly, wholeWords } from './numeral-lexicon.ts'
import { placeAt } from './places.ts'
import { regulationAt } from './regulations.ts'
import { durationAt, timeAt } from './times.ts'

type Reader = (text: Lexed, at: number) => Found | undefined

/** What a lexeme may begin, in the order of trying: what takes more of the text, and knows more, comes first. */
const numeric: readonly Reader[] = [dateAt, timeAt, durationAt, percentageAt, amountAt, roughAt, ordinalAt, numberAt]
const named: readonly Reader[] = [regulationAt, institutionAt, placeAt]
const both: readonly Reader[] = [regulationAt, ...numeric.slice(0, -1), institutionAt, placeAt, numberAt]
const nothing: readonly Reader[] = []

/** Words anything numeric may begin with; any other word can only be a name. */
const openers: ReadonlySet<string> = new Set(
  [digitWords, wholeWords, oneOf, fractions, roughly, ordinals, months, oneUnit]
    .flatMap((words) => [...words.keys()])
    .concat([...moneySigns], ['ke', 'pukul', 'jam', 'pkl', 'pk']),
)

function readersFor(kind: string, word: string): readonly Reader[] {
  if (kind === 'number') return numeric
  const opens = openers.has(word)
  if (kind === 'word') return opens ? both : named
  return opens ? numeric : nothing
}

function foundAt(text: Lexed, at: number): Found | undefined {
  const item = text.items[at]
  if (!item) return undefined
  for (const read of readersFor(item.kind, item.word)) {
    const found = read(text, at)
    if (found) return found
  }
  return undefined
}

/** "14 (empat belas)", "Rp500.000,00 (lima ratus ribu rupiah)": the value said again in brackets, not another one. */
function isEcho(text: Lexed, before: (Entity & { last: number }) | undefined, found: Found, first: number): boolean {
  return before !== undefined && before.value === found.value && first === before.last + 2 && wordAt(text, first - 1) === '('
}

/** The entities of a text already cut, in order, never overlapping, each with its first and last lexeme. */
export function entitiesOf(text: Lexed): (Entity & { first: number; last: number })[] {
  const entities: (Entity & { first: number; last: number })[] = []
  for (let first = 0; first < text.items.length; first++) {
    const found = foundAt(text, first)
    if (!found || (typeof found.value === 'number' && !Number.isFinite(found.value))) continue
    if (isEcho(text, entities.at(-1), found, first)) {
      first = found.last
      continue
    }
    const at = placeOfLexemes(text, first, found.last)
    entities.push({ ...found, text: text.page.text.slice(...at), at, first })
    first = found.last
  }
  return entities
}

/** Numbers, amounts, dates, times, durations, percentages, places, institutions and regulations of any text, with values written one way. */
export const entitiesIn = (text: string): Entity[] => entitiesOf(lex(text)).map(({ first: _first, last: _last, ...entity }) => entity)
