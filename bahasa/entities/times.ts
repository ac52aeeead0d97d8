import { oneUnit, units } from './calendar-lexicon.ts'
import type { Found } from './entity.ts'
import { type Lexed, wordAt } from './lexemes.ts'
import { numeralAt } from './numerals.ts'

const zones = /^(?:wib|wita|wit|utc|gmt|lt)$/
const clock = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/

type Moment = { value: string; last: number }
const moment = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** Afternoon hours as they are said: "jam 3 sore" is 15:00. */
const shifted = (hour: number, part: string) => {
  if (hour >= 12) return hour
  return /^(?:sore|malam|mlm)$/.test(part) || (part === 'siang' && hour <= 3) ? hour + 12 : hour
}

/** "09.00", "09:00" (three lexemes), "9" where an hour is expected. */
function momentAt(text: Lexed, at: number, expected: boolean): Moment | undefined {
  const word = wordAt(text, at)
  const found = clock.exec(word) ?? (wordAt(text, at + 1) === ':' ? clock.exec(`${word}:${wordAt(text, at + 2)}`) : null)
  const last = clock.test(word) ? at : at + 2
  if (found) return { value: moment(shifted(Number(found[1]), wordAt(text, last + 1)), Number(found[2])), last }
  return expected && /^\d{1,2}$/.test(word) && Number(word) <= 24 ? { value: moment(shifted(Number(word), wordAt(text, at + 1)), 0), last: at } : undefined
}

const throughWord = /^(?:-|hingga|sampai|sd)$/

/** How many lexemes say "until": "–", "sampai dengan", "s.d.", "s/d". */
const throughLength = (text: Lexed, at: number) => {
  if (throughWord.test(wordAt(text, at))) return wordAt(text, at + 1) === 'dengan' ? 2 : 1
  const dotted = wordAt(text, at) === 's' && /^[./]$/.test(wordAt(text, at + 1)) && wordAt(text, at + 2) === 'd'
  return dotted ? (wordAt(text, at + 3) === '.' ? 4 : 3) : 0
}

const partOfDay = /^(?:pagi|siang|sore|malam|mlm|subuh|dini)$/

/** A moment, or two with "until" between, and whether it is written as only times are ("09.00–15.00", "09:00"). */
function momentsAt(text: Lexed, start: number, opened: boolean): (Moment & { sure: boolean }) | undefined {
  const first = momentAt(text, start, opened)
  if (!first) return undefined
  const past = (last: number) => (partOfDay.test(wordAt(text, last + 1)) ? last + 1 : last)
  const last = past(first.last)
  const through = throughLength(text, last + 1)
  const second = through > 0 ? momentAt(text, last + 1 + through, opened) : undefined
  const colon = wordAt(text, start + 1) === ':'
  if (!second) return { value: first.value, last, sure: colon }
  return { value: `${first.value}/${second.value}`, last: past(second.last), sure: colon || wordAt(text, start).includes('.') }
}

/** A time of day or a range of times: "pukul 09.00–15.00 WIB", "jam 9 pagi". */
export function timeAt(text: Lexed, at: number): Found | undefined {
  const opened = /^(?:pukul|jam|pkl|pk)$/.test(wordAt(text, at))
  const found = momentsAt(text, opened ? at + (wordAt(text, at + 1) === '.' ? 2 : 1) : at, opened)
  if (!found) return undefined
  const { value, last, sure } = found
  const zone = zones.test(wordAt(text, last + 1)) ? wordAt(text, last + 1).toUpperCase() : undefined
  if (!opened && !zone && !sure) return undefined
  return { kind: 'time', value, ...(zone && { zone }), last: zone ? last + 1 : last }
}

const duration = (count: number, code: string) => {
  const clockUnit = code.startsWith('T')
  const letter = clockUnit ? code.slice(1) : code.slice(0, 1)
  const factor = clockUnit ? 1 : Number(code.slice(1) || 1)
  return `P${clockUnit ? 'T' : ''}${count * factor}${letter}`
}

/** "2x24 jam". */
function timesDay(text: Lexed, at: number): Found | undefined {
  if (!/^\d+$/.test(wordAt(text, at)) || !/^[x×*]$/.test(wordAt(text, at + 1)) || wordAt(text, at + 2) !== '24' || wordAt(text, at + 3) !== 'jam')
    return undefined
  return { kind: 'duration', value: `PT${Number(wordAt(text, at)) * 24}H`, last: at + 3 }
}

/** A span of time: "3 hari kerja", "dua minggu", "setahun", "2x24 jam", "14 (empat belas) hari". */
export function durationAt(text: Lexed, at: number): Found | undefined {
  const single = oneUnit.get(wordAt(text, at))
  if (single !== undefined) return { kind: 'duration', value: duration(1, units.get(single)?.code ?? 'D'), last: at }
  const numeral = timesDay(text, at) ? undefined : numeralAt(text, at)
  if (!numeral) return timesDay(text, at)
  const end = pastBracket(text, numeral.last)
  const unit = text.items[end + 1]?.kind === 'word' ? units.get(wordAt(text, end + 1)) : undefined
  if (!unit || (unit.code === 'Y' && /^(?:19|20)\d\d$/.test(wordAt(text, end + 2)))) return undefined
  const work = wordAt(text, end + 2) === 'kerja'
  const last = work || wordAt(text, end + 2) === 'kalender' ? end + 2 : end + 1
  return { kind: 'duration', value: duration(numeral.value, unit.code), ...(work && { workdays: true as const }), last }
}

/** The number said again in words and brackets, as decrees do: "14 (empat belas)". */
export function pastBracket(text: Lexed, last: number): number {
  if (wordAt(text, last + 1) !== '(') return last
  const again = numeralAt(text, last + 2)
  return again && wordAt(text, again.last + 1) === ')' ? again.last + 1 : last
}
