/** Where a slot stands in a day's column: minutes after midnight by the wall. */
export type Placed<Item> = {
  item: Item
  minutes: number
  column: number
  columns: number
  /** Minutes of room until something else begins below. */ room: number
}
/** More at one time than stand beside each other. */
export type More = { minutes: number; count: number }

type Timed<Item> = { item: Item; minutes: number }
export const least = 30
const mostRoom = 75

/**
 * Lays the slots of one day out: what begins within half an hour of each other stands side by side, at most two, the rest is counted.
 * `minutes` of the items must be ascending.
 */
export function layOut<Item>(items: readonly Timed<Item>[]): { placed: Placed<Item>[]; more: More[] } {
  const groups: Timed<Item>[][] = []
  for (const one of items) {
    const group = groups.at(-1)
    if (group && one.minutes - (group[0]?.minutes ?? 0) < least) group.push(one)
    else groups.push([one])
  }
  const placed: Placed<Item>[] = []
  const more: More[] = []
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1]?.[0]?.minutes ?? Infinity
    const columns = Math.min(group.length, 2)
    for (const [column, { item, minutes }] of group.slice(0, 2).entries())
      placed.push({ item, minutes, column, columns, room: Math.max(least, Math.min(mostRoom, next - minutes)) })
    if (group.length > 2) more.push({ minutes: group[0]?.minutes ?? 0, count: group.length - 2 })
  }
  return { placed, more }
}

/** The hour of a day that clocks skip, or go through twice, in minutes of the wall; null on any other day. */
export function changeOf(day: Temporal.PlainDate, zone: string): { kind: 'missing' | 'repeated'; from: number; to: number } | null {
  const start = day.toZonedDateTime(zone)
  if (start.hoursInDay === 24) return null
  const change = start.getTimeZoneTransition('next')
  if (!change || !change.toPlainDate().equals(day)) return null
  const shift = Math.round((change.offsetNanoseconds - change.subtract({ minutes: 1 }).offsetNanoseconds) / 60_000_000_000)
  const after = change.hour * 60 + change.minute
  return shift > 0 ? { kind: 'missing', from: after - shift, to: after } : { kind: 'repeated', from: after, to: after - shift }
}

/** Minutes after midnight by the wall of a zone. */
export function wallMinutes(at: string, zone: string) {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return hour * 60 + minute
}
