import { fullMonths, months } from './calendar-lexicon.ts'
import type { Found } from './entity.ts'
import { capitalAt, type Lexed, wordAt } from './lexemes.ts'

const pad = (value: number) => String(value).padStart(2, '0')
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isDay = (day: number, month: number) => day >= 1 && day <= (lengths[month - 1] ?? 0)

/** A year as written: four digits, or two of this century (up to 40) or the last. */
function yearOf(word: string): number | undefined {
  if (/^(?:19|20|21)\d\d$/.test(word)) return Number(word)
  return undefined
}
const shortYear = (word: string) => yearOf(word) ?? (/^\d\d$/.test(word) ? Number(word) + (Number(word) <= 40 ? 2_000 : 1_900) : undefined)

/** ISO 8601, with dashes for what was left unsaid. */
const iso = (year: number | undefined, month: number, day?: number) => `${year ?? '-'}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`

type Parts = { value: string; last: number }

/** "17/8/2026", "17-08-26", "2026-08-17", "17.08.2026". */
function numericAt(text: Lexed, at: number): Parts | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(text, at))
  const sign = wordAt(text, at + 1)
  const spread = (sign === '/' || sign === '-') && wordAt(text, at + 3) === sign
  if (!dotted && !spread) return undefined
  const [one = '', two = '', three = ''] = dotted ? dotted.slice(1) : [wordAt(text, at), wordAt(text, at + 2), wordAt(text, at + 4)]
  const last = dotted ? at : at + 4
  const backwards = yearOf(one)
  const [year, month, day] = backwards ? [backwards, Number(two), Number(three)] : [shortYear(three), Number(two), Number(one)]
  if (year === undefined || !/^\d{1,2}$/.test(two) || !isDay(day, month)) return undefined
  return { value: iso(year, month, day), last }
}

const monthAt = (text: Lexed, at: number) => (text.items[at]?.kind === 'word' ? months.get(wordAt(text, at)) : undefined)
const dayAt = (text: Lexed, at: number) => (/^\d{1,2}$/.test(wordAt(text, at)) ? Number(wordAt(text, at)) : undefined)

/** The year behind a month; an abbreviated month may carry a dot. */
function yearAfter(text: Lexed, month: number): { year: number | undefined; last: number } {
  const dot = wordAt(text, month + 1) === '.' && wordAt(text, month).length <= 4 && yearOf(wordAt(text, month + 2)) !== undefined ? 1 : 0
  const skip = wordAt(text, month + 1 + dot) === 'tahun' ? 1 : 0
  const at = month + 1 + dot + skip
  const year = yearOf(wordAt(text, at))
  if (year !== undefined) return { year, last: at }
  const quoted = wordAt(text, month + 1) === "'" ? shortYear(wordAt(text, month + 2)) : undefined
  return quoted === undefined ? { year: undefined, last: month } : { year: quoted, last: month + 2 }
}

/** "17 Agustus 2026", "17 Agt". */
function spokenAt(text: Lexed, at: number): (Parts & { year: number | undefined; month: number; day: number }) | undefined {
  const day = dayAt(text, at)
  const month = monthAt(text, at + 1)
  if (day === undefined || month === undefined || !isDay(day, month)) return undefined
  const { year, last } = yearAfter(text, at + 1)
  return { value: iso(year, month, day), last, year, month, day }
}

/** How far a word of range reaches: "–", "s.d.", "s/d", "sampai (dengan)", "hingga". */
function throughAt(text: Lexed, at: number): number | undefined {
  const word = wordAt(text, at)
  if (word === '-' || word === 'hingga' || word === 'sd') return at + 1
  if (word === 'sampai') return at + (wordAt(text, at + 1) === 'dengan' || wordAt(text, at + 1) === 'dgn' ? 2 : 1)
  if (word !== 's' || !/^[./]$/.test(wordAt(text, at + 1)) || wordAt(text, at + 2) !== 'd') return undefined
  return wordAt(text, at + 3) === '.' ? at + 4 : at + 3
}

/** Skips "tanggal" before the second day of a range. */
const pastWord = (text: Lexed, at: number) => (/^(?:tanggal|tgl)$/.test(wordAt(text, at)) ? at + 1 : at)

/** "1–5 Maret 2026", "28 Februari s.d. 3 Maret 2026", "1/2/2026 s.d. 28/2/2026". */
function rangeAt(text: Lexed, at: number): Parts | undefined {
  const numeric = numericAt(text, at)
  const first = numeric ? undefined : spokenAt(text, at)
  const day = dayAt(text, at)
  const next = throughAt(text, (numeric ?? first ?? { last: at }).last + 1)
  if (next === undefined || (day === undefined && !numeric)) return undefined
  const end = pastWord(text, next)
  if (numeric) return joined(numeric.value, numericAt(text, end) ?? spokenAt(text, end))
  const second = spokenAt(text, end)
  if (!second || day === undefined) return undefined
  return joined(first ? iso(first.year ?? second.year, first.month, first.day) : iso(second.year, second.month, day), second)
}

const joined = (start: string, end: Parts | undefined): Parts | undefined => end && { value: `${start}/${end.value}`, last: end.last }

/** "Agustus 2026", "bulan Agustus", "Agustus". */
function monthAlone(text: Lexed, at: number): Parts | undefined {
  const month = monthAt(text, at)
  if (month === undefined) return undefined
  const { year, last } = yearAfter(text, at)
  const sure =
    fullMonths.has(wordAt(text, at)) &&
    (capitalAt(text, at) || /^(?:bulan|bln|akhir|awal|pertengahan|pada|sejak|sampai|hingga|sblm|sebelum)$/.test(wordAt(text, at - 1)))
  return year !== undefined || sure ? { value: iso(year, month), last } : undefined
}

const yearWords = /^(?:tahun|thn|th|sejak|ta|pada|hingga|sampai|periode|sebelum|setelah|dari|awal|akhir)$/
const timeWords = /^(?:tahun|thn|th|hari|bulan|bln|minggu|orang|kali|unit|rupiah|jam|menit|ribu|juta)$/

/** "tahun 2026", "2019–2024", "tanggal 20". */
function bareAt(text: Lexed, at: number): Parts | undefined {
  const word = wordAt(text, at)
  const year = yearOf(word)
  const through = throughAt(text, at + 1)
  const until = through === undefined ? undefined : yearOf(wordAt(text, through))
  if (year !== undefined && until !== undefined && through !== undefined) return { value: `${year}/${until}`, last: through }
  if (year !== undefined && yearWords.test(wordAt(text, at - 1)) && !timeWords.test(wordAt(text, at + 1))) return { value: String(year), last: at }
  const day = dayAt(text, at)
  if (day === undefined || day < 1 || day > 31 || !/^(?:tanggal|tgl|tgl\.)$/.test(wordAt(text, at - 1))) return undefined
  const end = through === undefined ? undefined : dayAt(text, through)
  return end !== undefined && through !== undefined ? { value: `---${pad(day)}/---${pad(end)}`, last: through } : { value: `---${pad(day)}`, last: at }
}

/** A date, a range of dates, a month or a year. */
export function dateAt(text: Lexed, at: number): Found | undefined {
  const found = rangeAt(text, at) ?? numericAt(text, at) ?? spokenAt(text, at) ?? monthAlone(text, at) ?? bareAt(text, at)
  return found && { kind: 'date', value: found.value, last: found.last }
}
