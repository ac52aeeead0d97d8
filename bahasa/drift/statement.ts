import { type Background, RAREST } from '../keywords/background.ts'
import { amountOf } from '../match/amounts.ts'
import { formalWords, isStop, synonymOf } from '../match/meaning.ts'
import { plainSpelling } from '../match/plain.ts'
import { rootFinder } from '../match/stem.ts'
import type { At } from '../task.ts'
import { isDigit, NUMBER, placeOf, scan, type Scanned, spelling, WORD } from '../text/scan.ts'
import { charging, months, negators } from './polarity-lexicon.ts'

/** One word that says something: its root after slang, regional words and synonyms, whether it is said with "tidak", and where. */
export type Said = { key: string; number: boolean; negated: boolean; rarity: number; at: At }

const dates = new Set(months)

type Usual = { known: (word: string) => number; root: (word: string) => string }
const usuals = new WeakMap<Background, Usual>()

/** How usual words are and their roots, made once for a background. */
function usualOf(background: Background): Usual {
  const made = usuals.get(background)
  if (made) return made
  const known = (word: string) => background.logShare(word) - RAREST
  const usual = { known, root: rootFinder(known) }
  usuals.set(background, usual)
  return usual
}

/** What one word of a text stands for, and the token it ends with; no key for words that carry nothing by themselves. */
function readAt(scanned: Scanned, token: number, { known, root }: Usual): { key?: string; negates: boolean; last: number } {
  const word = plainSpelling(scanned.codes, scanned.starts[token] as number, scanned.ends[token] as number)
  const formal = formalWords.get(word) ?? word
  if (negators.has(word) || negators.has(formal)) return { negates: true, last: token }
  const next = token + 1 < scanned.count && scanned.kinds[token + 1] === WORD ? spelling(scanned, token + 1) : undefined
  if (next !== undefined && charging.has(`${formal} ${next}`)) return { key: synonymOf(root('bayar'), known), negates: false, last: token + 1 }
  const amount = /^(rp)?\d/.test(word) ? amountOf(word, [], next) : undefined
  if (amount !== undefined) return { key: amount.key, negates: false, last: token + (amount.scaled ? 1 : 0) }
  if (isStop(formal)) return { negates: false, last: token }
  return { key: dates.has(formal) ? formal : synonymOf(root(formal), known), negates: false, last: token }
}

/** Reads what a text says, word by word. */
export function statementOf(text: string, background: Background): Said[] {
  const usual = usualOf(background)
  const scanned = scan(text)
  const said: Said[] = []
  let negated = false
  for (let token = 0; token < scanned.count; token++) {
    const kind = scanned.kinds[token]
    const isWord = kind === WORD || kind === NUMBER
    const { key, negates, last } = isWord ? readAt(scanned, token, usual) : { negates: false, last: token }
    if (key !== undefined) {
      const at: At = [placeOf(scanned, token)[0], placeOf(scanned, last)[1]]
      said.push({ key, number: isDigit(key.charCodeAt(0)), negated, rarity: 1 + usual.known(key) / RAREST / 2, at })
    }
    negated = negates || (negated && key === undefined && isWord)
    token = last
  }
  return said
}
