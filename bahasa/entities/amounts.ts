import { counted, names, signs } from './currency-lexicon.ts'
import type { Found } from './entity.ts'
import { type Lexed, wordAt } from './lexemes.ts'
import { fractions, ordinals, roughly } from './numeral-lexicon.ts'
import { phraseAt, phrasesOf } from './phrases.ts'
import { literalValue, type Numeral, numeralAt } from './numerals.ts'

const before = phrasesOf(signs)
const behind = phrasesOf(names)

/** Words and signs a sum may begin with. */
export const moneySigns: ReadonlySet<string> = new Set(before.keys())

type Money = { code: string; next: number }

function moneyAt(text: Lexed, at: number, among: typeof before): Money | undefined {
  const found = phraseAt(text, at, among)
  return found && { code: found.value, next: found.last + 1 }
}

/** `Rp 1,500` is a sloppy 1500: nobody pays fractions of a rupiah to three places. */
const asMoney = (text: Lexed, at: number, numeral: Numeral, code: string): number => {
  const word = wordAt(text, at)
  const sloppy = numeral.last === at && /^\d{1,3},\d{3}$/.test(word) && code === 'IDR'
  return sloppy ? literalValue(word.replace(',', '.')) : numeral.value
}

/** The tail accountants write behind a sum: `,-` or `,00`. */
const tailOf = (text: Lexed, last: number) => (wordAt(text, last + 1) === ',' && /^[-=]$/.test(wordAt(text, last + 2)) ? last + 2 : last)

/** A sum of money: "Rp1,5 juta", "1.500.000 rupiah", "USD 20", "1,5jt". */
export function amountAt(text: Lexed, at: number): Found | undefined {
  const sign = moneyAt(text, at, before)
  const start = sign?.next ?? at
  const numeral = numeralAt(text, start)
  if (!numeral) return sign && roughAmount(text, sign)
  const name = moneyAt(text, numeral.last + 1, behind)
  if (sign) {
    const last = tailOf(text, name?.code === sign.code ? name.next - 1 : numeral.last)
    return { kind: 'amount', value: asMoney(text, start, numeral, sign.code), currency: sign.code, last }
  }
  if (name) return { kind: 'amount', value: asMoney(text, start, numeral, name.code), currency: name.code, last: name.next - 1 }
  const paid = numeral.short && !counted.has(wordAt(text, numeral.last + 1))
  return paid ? { kind: 'amount', value: numeral.value, currency: 'IDR', last: numeral.last } : undefined
}

function roughAmount(text: Lexed, sign: Money): Found | undefined {
  const rough = roughly.get(wordAt(text, sign.next))
  return rough === undefined ? undefined : { kind: 'amount', value: rough, currency: sign.code, approximate: true, last: sign.next }
}

/** "belasan", "ratusan ribu", "jutaan rupiah". */
export function roughAt(text: Lexed, at: number): Found | undefined {
  const rough = roughly.get(wordAt(text, at))
  if (rough === undefined) return undefined
  const scale = new Map([
    ['ribu', 1e3],
    ['juta', 1e6],
    ['miliar', 1e9],
    ['triliun', 1e12],
  ]).get(wordAt(text, at + 1))
  const last = scale === undefined ? at : at + 1
  const money = moneyAt(text, last + 1, behind)
  const value = rough * (scale ?? 1)
  if (money) return { kind: 'amount', value, currency: money.code, approximate: true, last: money.next - 1 }
  return { kind: 'number', value, approximate: true, last }
}

/** "12,5%", "lima persen". */
export function percentageAt(text: Lexed, at: number): Found | undefined {
  const numeral = numeralAt(text, at)
  if (!numeral || !/^(?:%|persen|prosen|pct)$/.test(wordAt(text, numeral.last + 1))) return undefined
  return { kind: 'percentage', value: numeral.value, last: numeral.last + 1 }
}

const roman = new Map(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'].map((word, at) => [word, at + 1]))

/** "ke-3", "ke-IV", "ketiga", "pertama". */
export function ordinalAt(text: Lexed, at: number): Found | undefined {
  const said = ordinals.get(wordAt(text, at))
  if (said !== undefined) return { kind: 'ordinal', value: said, last: at }
  if (wordAt(text, at) !== 'ke' || wordAt(text, at + 1) !== '-') return undefined
  const value = text.items[at + 2]?.kind === 'number' ? literalValue(wordAt(text, at + 2)) : roman.get(wordAt(text, at + 2))
  return value === undefined ? undefined : { kind: 'ordinal', value, last: at + 2 }
}

/** A bare "satu" is often no count: "salah satu", "satu sama lain", "satu-satunya", "satu per satu". */
const isIdiom = (text: Lexed, at: number) =>
  wordAt(text, at) === 'satu' && (wordAt(text, at - 1) === 'salah' || /^(?:sama|-|per|pun|demi)$/.test(wordAt(text, at + 1)) || wordAt(text, at - 1) === 'demi')

/** Telephone, card and reference numbers count nothing. */
const isCode = (word: string) => /^(?:0\d{2,}(?:\.\d{3,})*|\d{13,})$/.test(word)

/** A number that is nothing more. */
export function numberAt(text: Lexed, at: number): Found | undefined {
  const numeral = numeralAt(text, at)
  const loose = fractions.has(wordAt(text, at)) && numeral?.last === at && wordAt(text, at) === 'setengah' && wordAt(text, at + 1) !== 'dari'
  if (!numeral || loose || isIdiom(text, at) || isCode(wordAt(text, at))) return undefined
  return { kind: 'number', value: numeral.value, last: numeral.last }
}
