import { now } from '#kit/web/clock.ts'

export type Filter = { dari?: string; sampai?: string; penulis?: string }

/** Days in the institution's zone; this month where nothing is asked. `until` is the moment after the last day. */
export function spanOf({ dari, sampai }: Filter, zone: string) {
  const today = now().toZonedDateTimeISO(zone).toPlainDate()
  const read = (text: string | undefined, usual: Temporal.PlainDate) => {
    try {
      return text ? Temporal.PlainDate.from(text) : usual
    } catch {
      return usual
    }
  }
  const first = read(dari, today.with({ day: 1 }))
  const last = read(sampai, today)
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant().toString()
  return { first: first.toString(), last: last.toString(), since: startOf(first), until: startOf(last.add({ days: 1 })) }
}
