import type { DaySpan } from './span-store.ts'

/** Days of a zone from midnight to midnight; the one when clocks change lasts 23 or 25 hours. */
export function daysFrom(first: string, count: number, zone: string): DaySpan[] {
  const start = Temporal.PlainDate.from(first)
  const opens = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).startOfDay().toInstant()
  return Array.from({ length: count }, (_, more) => {
    const date = start.add({ days: more })
    return { day: date.toString(), since: opens(date), until: opens(date.add({ days: 1 })) }
  })
}
