import { HASHTAG, isDigit, MARK, NUMBER, scan, type Scanned, spelling, WORD } from '../text/scan.ts'
import { amountOf } from './amounts.ts'
import { formalWords, isStop, meant, withoutNoise } from './meaning.ts'
import { plainSpelling } from './plain.ts'
import { numberAt } from './number-words.ts'
import { rootFinder } from './stem.ts'

/** A text as `match` compares it. */
export type Compared = {
  /** What is said, in its order: roots, after slang, regional words and synonyms were brought together. */
  keys: string[]
  /** The formal spellings, for character n-grams. */
  spellings: string[]
  /** How many words and numbers the text has, as it is spaced. */
  words: number
}

/** The digits that follow a number after a full stop or a comma without a blank, as ".000" or ",5", and how many tokens they took. */
function groupsAfter(scanned: Scanned, token: number): string[] {
  const { kinds, starts, ends, codes, count } = scanned
  const groups: string[] = []
  for (let at = token; at + 2 < count && groups.length < 5; at += 2) {
    const mark = codes[starts[at + 1] as number]
    const joined =
      starts[at + 1] === ends[at] && starts[at + 2] === ends[at + 1] && kinds[at + 1] === MARK && (ends[at + 1] as number) - (starts[at + 1] as number) === 1
    if (!joined || (mark !== 46 && mark !== 44) || !isDigit(codes[starts[at + 2] as number] as number)) break
    const digits = spelling(scanned, at + 2)
    if (kinds[at + 2] !== NUMBER || digits.length > 3) break
    groups.push(String.fromCharCode(mark) + digits)
  }
  return groups
}

/** A row of words in which numbers in words stand as digits. */
function withDigits(row: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < row.length; at++) {
    const { value, words } = numberAt(row, at)
    found.push(words > 0 && value > 0 ? String(value) : (row[at] as string))
    if (words > 1) at += words - 1
  }
  return found
}

/** An amount that begins at a token, and the first token after it; undefined when none begins there. */
function amountAt(scanned: Scanned, token: number, word: string): { key: string; after: number } | undefined {
  const { kinds, starts, ends, codes, count } = scanned
  const endsInDigit = isDigit(codes[(ends[token] as number) - 1] as number)
  if (!endsInDigit && !isDigit(codes[starts[token] as number] as number)) return undefined
  const groups = endsInDigit ? groupsAfter(scanned, token) : []
  const next = token + 1 + groups.length * 2
  const amount = amountOf(word, groups, next < count && kinds[next] === WORD ? spelling(scanned, next) : undefined)
  return amount && { key: amount.key, after: next + (amount.scaled ? 1 : 0) }
}

/** The words of a text in formal spelling, amounts as one number each. */
function formalSpellings(scanned: Scanned): string[] {
  const found: string[] = []
  for (let token = 0; token < scanned.count; token++) {
    const kind = scanned.kinds[token]
    if (kind !== WORD && kind !== NUMBER && kind !== HASHTAG) continue
    const start = (scanned.starts[token] as number) + (kind === HASHTAG ? 1 : 0)
    const word = plainSpelling(scanned.codes, start, scanned.ends[token] as number)
    const amount = amountAt(scanned, token, word)
    if (amount) token = amount.after - 1
    const formal = amount?.key ?? formalWords.get(word) ?? word
    if (formal.includes(' ')) found.push(...formal.split(' '))
    else found.push(formal)
  }
  return found
}

/** How many words a text has as its writer spaced them; links, mentions and emoji do not count. */
function spacedWords({ kinds, starts, ends, count }: Scanned): number {
  let words = 0
  for (let token = 0; token < count; token++) {
    const kind = kinds[token]
    const apart = token === 0 || starts[token] !== ends[token - 1]
    if (apart && (kind === WORD || kind === NUMBER || kind === HASHTAG)) words++
  }
  return words
}

/** Makes the reader of texts: `known` says how usual an Indonesian word is (0 for unknown). It remembers roots it has found, up to a bound. */
export function comparer(known: (word: string) => number): (text: string) => Compared {
  const root = rootFinder(known)
  const meaning = meant(root)
  return (text) => {
    const scanned = scan(text)
    const all = withDigits(formalSpellings(scanned))
    const told = withoutNoise(all)
    const carrying = told.filter((word) => !isStop(word))
    const spellings = carrying.length > 0 ? carrying : all
    return { keys: meaning(spellings.map(root)), spellings, words: spacedWords(scanned) }
  }
}
