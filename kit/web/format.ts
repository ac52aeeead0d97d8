import { timeWithZone } from '../time.ts'
import { now, ownZone } from './clock.ts'
import type { Language } from './language.tsx'

type Place = { zone: string; place?: string }

const two = (number: number) => String(number).padStart(2, '0')
const dayOf = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDate()

/** `09.30 WIB`. */
export const timeIn = (at: string, { zone, place }: Place) => timeWithZone(Temporal.Instant.from(at), zone, place)

/** `09.30`, where the zone stands beside it already. */
export function clockIn(at: Temporal.Instant, zone: string) {
  const { hour, minute } = at.toZonedDateTimeISO(zone)
  return `${two(hour)}.${two(minute)}`
}

/** `Sel 24 Nov`, with the year when it is not this one. */
export function dayIn(at: string, { zone }: Place, language: Language) {
  const day = dayOf(Temporal.Instant.from(at), zone)
  const isThisYear = day.year === dayOf(now(), zone).year
  return day.toLocaleString(language, { weekday: 'short', day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) }).replace(',', '')
}

/** `Selasa, 24 November 2026`. */
export const longDay = (at: Temporal.Instant, zone: string, language: Language) =>
  dayOf(at, zone).toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** Time today, day and time otherwise: `09.30 WIB`, `Sel 24 Nov, 09.30 WIB`. */
export function whenIn(at: string, place: Place, language: Language) {
  const isToday = dayOf(Temporal.Instant.from(at), place.zone).equals(dayOf(now(), place.zone))
  return isToday ? timeIn(at, place) : `${dayIn(at, place, language)}, ${timeIn(at, place)}`
}

/** The same moment where the reader is; for a title. */
export const whenHere = (at: string, language: Language) => whenIn(at, { zone: ownZone() }, language)

const units: Record<Language, { minute: string; hour: string; now: string; left: (text: string) => string; ago: (text: string) => string }> = {
  id: { minute: 'mnt', hour: 'j', now: 'sekarang', left: (text) => `${text} lagi`, ago: (text) => `lewat ${text}` },
  en: { minute: 'min', hour: 'h', now: 'now', left: (text) => `in ${text}`, ago: (text) => `${text} overdue` },
}

export type Due = { text: string; tone: 'red' | 'amber' | 'plain' }

/** A relative due time under a day, else the date; overdue is red, under an hour amber. */
export function dueIn(at: string, place: Place, language: Language): Due {
  const minutes = Math.round((Temporal.Instant.from(at).epochMilliseconds - now().epochMilliseconds) / 60_000)
  const words = units[language]
  const size = Math.abs(minutes)
  if (size >= 24 * 60) return { text: minutes < 0 ? words.ago(dayIn(at, place, language)) : whenIn(at, place, language), tone: minutes < 0 ? 'red' : 'plain' }
  if (size === 0) return { text: words.now, tone: 'amber' }
  const hours = Math.floor(size / 60)
  const text = hours > 0 ? `${hours} ${words.hour}${size % 60 ? ` ${size % 60} ${words.minute}` : ''}` : `${size} ${words.minute}`
  return { text: minutes < 0 ? words.ago(text) : words.left(text), tone: minutes < 0 ? 'red' : minutes < 60 ? 'amber' : 'plain' }
}

/** `1.240`. */
export const count = (number: number, language: Language) => number.toLocaleString(language)

/** A planned wall time as it is read aloud: `Rabu, 25 November 2026, 09.00 WIB`; the browser's own field may show another country's order. */
export function wallInWords(wall: string, zone: string, language: Language) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wall)) return null
  const plain = Temporal.PlainDateTime.from(wall)
  const day = plain.toPlainDate().toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return `${day}, ${two(plain.hour)}.${two(plain.minute)} ${zone}`
}

/** What a date-and-time field holds for an instant: `2026-11-24T09:30`. */
export function wallIn(at: Temporal.Instant, zone: string) {
  const { year, month, day, hour, minute } = at.toZonedDateTimeISO(zone)
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

export const postNumber = (number: number) => `K-${String(number).padStart(4, '0')}`
