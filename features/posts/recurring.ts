/** When a series comes again, by the calendar and the clock of one zone. Days are ISO dates, times `HH:MM`, weekdays Monday = 1. */
export type Rule = {
  every: 'week' | 'month'
  /** Every week or month, every second … */
  step: number
  weekdays: number[]
  /** Day of the month; a shorter month has it on its last day. */
  monthDay: number
  at: string
  zone: string
  from: string
  /** The last day it may fall on; null where `count` ends it. */
  until: string | null
  count: number | null
  skipped: string[]
  moved: { day: string; wall: string }[]
}

/** One time a series falls on. `wall` is when it goes out, which may be another time than the rule says. */
export type Occurrence = { day: string; wall: string; state: 'planned' | 'moved' | 'skipped' }

/** A series shows all of itself before it is made; more than this is another series. */
export const mostOccurrences = 60
const furthest = { years: 3 }

function* weekly(rule: Rule, from: Temporal.PlainDate) {
  const monday = from.subtract({ days: from.dayOfWeek - 1 })
  for (let week = 0; ; week += rule.step) for (const day of rule.weekdays.toSorted((a, b) => a - b)) yield monday.add({ weeks: week, days: day - 1 })
}

function* monthly(rule: Rule, from: Temporal.PlainDate) {
  for (let month = 0; ; month += rule.step) yield from.with({ day: 1 }).add({ months: month }).with({ day: rule.monthDay }, { overflow: 'constrain' })
}

/** Every time of a series, in order, skipped ones included; at most `mostOccurrences`. */
export function occurrencesOf(rule: Rule): Occurrence[] {
  const from = Temporal.PlainDate.from(rule.from)
  const last = rule.until ? Temporal.PlainDate.from(rule.until) : from.add(furthest)
  const found: Occurrence[] = []
  if (rule.every === 'week' && rule.weekdays.length === 0) return found
  for (const day of rule.every === 'week' ? weekly(rule, from) : monthly(rule, from)) {
    if (Temporal.PlainDate.compare(day, last) > 0 || found.length === Math.min(rule.count ?? mostOccurrences, mostOccurrences)) break
    if (Temporal.PlainDate.compare(day, from) < 0) continue
    const moved = rule.moved.find((one) => one.day === day.toString())
    const state = rule.skipped.includes(day.toString()) ? 'skipped' : moved ? 'moved' : 'planned'
    found.push({ day: day.toString(), wall: moved?.wall ?? `${day.toString()}T${rule.at}`, state })
  }
  return found
}

/** A member that was made: for which day, when it goes out, and why it is no longer the series' to change. */
export type Made = { post: string; day: string; wall: string; isOurs: boolean }
export type Change =
  | { kind: 'added'; day: string; to: string }
  | { kind: 'moved' | 'kept' | 'dropped'; post: string; day: string; from: string; to: string | null }

/**
 * What another rule would do to a series that was made, before it is done. Members somebody has edited, sent or published stay as they are
 * (`kept`, where the rule would have moved or dropped them); `now` is the wall time before which nothing is added.
 */
export function changesOf(made: readonly Made[], next: readonly Occurrence[], now: string): Change[] {
  const wanted = next.filter((one) => one.state !== 'skipped')
  const old = made.flatMap((one): Change[] => {
    const to = wanted.find(({ day }) => day === one.day)?.wall ?? null
    if (to === one.wall) return []
    return [{ kind: one.isOurs ? (to ? 'moved' : 'dropped') : 'kept', post: one.post, day: one.day, from: one.wall, to }]
  })
  const added = wanted
    .filter(({ day, wall }) => wall > now && !made.some((one) => one.day === day))
    .map(({ day, wall }): Change => ({ kind: 'added', day, to: wall }))
  return [...old, ...added].toSorted((a, b) => a.day.localeCompare(b.day))
}
