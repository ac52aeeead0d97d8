import type { Entity } from '../entities/entity.ts'
import { units } from '../entities/calendar-lexicon.ts'

const hoursOf = new Map([...units.values()].filter(({ code }) => !/\d/.test(code)).map(({ code, hours }) => [code, hours]))

/** The length of an ISO 8601 duration in hours, or undefined. */
export function hours(value: string): number | undefined {
  const found = /^P(T?)([\d.]+)([SMHDWY])$/.exec(value)
  const unit = found && hoursOf.get(`${found[1]}${found[3]}`)
  return found && unit !== undefined && unit !== null ? Number(found[2]) * unit : undefined
}

/** Whether a date still says the same when a part of it was left out ("1 Maret" of "1 Maret 2026"). */
function isDatePart(source: string, text: string): boolean {
  if (source === text) return true
  const [whole, part] = [/^(\d{4}|-)-(.*)$/.exec(source), /^(\d{4}|-)-(.*)$/.exec(text)]
  return whole !== null && part !== null && whole[2] === part[2] && (whole[1] === part[1] || part[1] === '-' || whole[1] === '-')
}

/** A day is told by itself or as an end of a range. */
const isDateIn = (source: string, text: string) =>
  isDatePart(source, text) || (!source.includes('/') && text.split('/').some((end) => text.includes('/') && isDatePart(source, end)))

const numeric = new Set(['number', 'amount', 'percentage', 'ordinal'])

const isSameLength = (a: Entity, b: Entity) => {
  if ((a.workdays ?? false) !== (b.workdays ?? false)) return false
  const [one, other] = [hours(String(a.value)), hours(String(b.value))]
  return a.value === b.value || (one !== undefined && other !== undefined && Math.abs(one - other) <= one * 0.02)
}

function isSameNumber(a: Entity, b: Entity): boolean {
  if (a.kind === 'amount' && b.kind === 'amount' && a.currency !== b.currency) return false
  return (a.kind === 'percentage') === (b.kind === 'percentage') && a.value === b.value && a.approximate === b.approximate
}

/** Whether two entities, of whatever writing, say the same value: 14 days and two weeks, 1.5 million and 1500000, the year 2026 and 2026. */
export function isSameValue(source: Entity, text: Entity): boolean {
  if (numeric.has(source.kind) && numeric.has(text.kind)) return isSameNumber(source, text)
  if (source.kind === 'date' && text.kind === 'date') return isDateIn(String(source.value), String(text.value))
  const year = (source.kind === 'date' && text.kind === 'number') || (source.kind === 'number' && text.kind === 'date')
  if (year) return String(source.value) === String(text.value)
  if (source.kind !== text.kind || (source.zone !== undefined && text.zone !== undefined && source.zone !== text.zone)) return false
  return source.kind === 'duration' ? isSameLength(source, text) : source.value === text.value
}

/** Whether a range of dates or times is told by its two ends apart. */
export function isToldApart(source: Entity, all: readonly Entity[]): boolean {
  const ends = String(source.value).split('/')
  if (ends.length !== 2 || (source.kind !== 'date' && source.kind !== 'time')) return false
  return ends.every((end) =>
    all.some(
      (other) =>
        other.kind === source.kind &&
        String(other.value)
          .split('/')
          .some((part) => isDatePart(end, part)),
    ),
  )
}

/** Whether one number is a fair rounding of another (within one part in twenty). */
export const isRounding = (source: Entity, text: Entity): boolean =>
  numeric.has(source.kind) && numeric.has(text.kind) && Math.abs(Number(source.value) - Number(text.value)) <= Math.abs(Number(source.value)) * 0.05

/** Whether one could stand where the other stood: the same sort of thing. */
export const isSameSort = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind || (a.kind === 'number' && b.kind === 'amount') || (a.kind === 'amount' && b.kind === 'number')
