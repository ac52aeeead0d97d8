import { type Lexed, touches, wordAt } from './lexemes.ts'
import { digitWords, fractions, letterScales, oneOf, scales, tens, wholeWords } from './numeral-lexicon.ts'

/** A number read from some lexeme on. `short` when its scale was a chat abbreviation right behind it ("1,5jt", "50k"). */
export type Numeral = { value: number; last: number; short: boolean; literal: boolean }

const float = (value: number) => Number(value.toPrecision(15))

/**
 * The value of a number as Indonesians write it: dots group thousands, a comma begins decimals. A single dot that groups no thousands
 * (`1.5`), and English grouping with two commas or more, are understood too.
 */
export function literalValue(word: string): number {
  const dots = word.split('.')
  const commas = word.split(',')
  const grouped = (parts: readonly string[]) => parts.length > 1 && (parts[0] ?? '').length <= 3 && parts.slice(1).every((part) => part.length === 3)
  if (commas.length === 1) return grouped(dots) ? Number(dots.join('')) : Number(dots.length === 2 ? word : dots.join(''))
  if (commas.length > 2) return Number(commas.join(''))
  const [whole = '', decimals = ''] = commas
  if (decimals.includes('.')) return Number(word.replaceAll(',', ''))
  return Number(`${whole.replaceAll('.', '')}.${decimals}`)
}

type Step = { value: number; next: number }

/** A number below a thousand in words, "seratus dua puluh lima", or a fraction: "setengah", "tiga perempat". */
function smallWords(text: Lexed, start: number): Step | undefined {
  let value = 0
  let at = start
  let limit = 1_000
  while (limit > 1) {
    const whole = wholeWords.get(wordAt(text, at))
    const digit = digitWords.get(wordAt(text, at))
    const ten = digit === undefined ? undefined : tens.get(wordAt(text, at + 1))
    const part = whole ?? (digit !== undefined && ten ? ten(digit) : digit)
    if (part === undefined || (part > 0 && part >= limit)) break
    value += part
    at += ten ? 2 : 1
    limit = part >= 100 ? 100 : part >= 20 ? 10 : 1
  }
  return at === start ? undefined : { value, next: at }
}

/** "perempat", "pertiga" behind a digit. */
const perWords = new Map([
  ['perempat', 4],
  ['pertiga', 3],
  ['perlima', 5],
  ['persepuluh', 10],
])

function smallAt(text: Lexed, at: number): Step | undefined {
  const word = wordAt(text, at)
  const fraction = fractions.get(word)
  if (fraction !== undefined) return { value: fraction, next: at + 1 }
  const said = text.items[at]?.kind === 'number' ? { value: literalValue(word), next: at + 1 } : smallWords(text, at)
  if (!said) return undefined
  const per = perWords.get(wordAt(text, said.next))
  if (per !== undefined) return { value: said.value / per, next: said.next + 1 }
  if (wordAt(text, said.next) === 'setengah') return { value: said.value + 0.5, next: said.next + 1 }
  const ten = text.items[at]?.kind === 'number' ? tens.get(wordAt(text, said.next)) : undefined
  return ten ? { value: ten(said.value), next: said.next + 1 } : said
}

/** A small number with its scale: "dua ratus ribu", "1,5 juta", "seribu", "50k". */
function segment(text: Lexed, at: number): (Step & { scale: number; short: boolean }) | undefined {
  const one = oneOf.get(wordAt(text, at))
  if (one !== undefined) return { value: one, next: at + 1, scale: one, short: false }
  const small = smallAt(text, at)
  if (!small) return undefined
  let { next } = small
  let scale = 1
  const close = touches(text, next - 1) && text.items[next - 1]?.kind === 'number'
  const letter = close ? letterScales.get(wordAt(text, next)) : undefined
  if (letter !== undefined) return { value: small.value * letter, next: next + 1, scale: letter, short: wordAt(text, next) === 'k' }
  const short = close && scales.has(wordAt(text, next))
  for (let step = scales.get(wordAt(text, next)); step !== undefined && scale < 1e15; step = scales.get(wordAt(text, next))) {
    scale *= step
    next++
  }
  return { value: small.value * scale, next, scale, short }
}

const isDigits = (text: Lexed, at: number) => text.items[at]?.kind === 'number'

/**
 * Reads a number in digits, words or both: `1.500.000`, "satu setengah juta", "2 juta 500 ribu", "dua ribu dua puluh enam".
 * Undefined when none begins here.
 */
export function numeralAt(text: Lexed, at: number): Numeral | undefined {
  const first = segment(text, at)
  if (!first) return undefined
  let { value, next, scale, short } = first
  while (scale > 1) {
    const more = segment(text, next)
    if (!more || more.scale >= scale || (more.scale === 1 && (isDigits(text, next) || more.value >= scale)) || fractions.has(wordAt(text, next))) break
    value += more.value
    ;({ next, scale } = more)
  }
  return { value: float(value), last: next - 1, short, literal: isDigits(text, at) }
}
