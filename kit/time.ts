/** A time somebody planned: what the clock on the wall will show, where, and the instant that is by today's rules of that zone. */
export type Plan = { wall: string; zone: string; at: Temporal.Instant }

/** What a wall time means in a zone: once, never (clocks go forward over it) or twice (clocks go back over it). */
export type Resolved =
  | { kind: 'once'; at: Temporal.Instant }
  | { kind: 'missing'; before: Temporal.Instant; after: Temporal.Instant }
  | { kind: 'repeated'; earlier: Temporal.Instant; later: Temporal.Instant }

/** Resolves `2026-03-29T02:30` in an IANA zone. Throws RangeError on a wall time or zone that does not exist at all. */
export function resolveWall(wall: string, zone: string): Resolved {
  const plain = Temporal.PlainDateTime.from(wall)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.equals(later)) return { kind: 'once', at: earlier.toInstant() }
  const isRepeated = earlier.toPlainDateTime().equals(plain)
  return isRepeated
    ? { kind: 'repeated', earlier: earlier.toInstant(), later: later.toInstant() }
    : { kind: 'missing', before: earlier.toInstant(), after: later.toInstant() }
}

/** Which of two meanings a person chose for a missing or repeated hour. */
export type HourChoice = 'earlier' | 'later'

export function settleWall(resolved: Resolved, choice: HourChoice | undefined): Temporal.Instant | null {
  if (resolved.kind === 'once') return resolved.at
  if (!choice) return null
  if (resolved.kind === 'repeated') return resolved[choice]
  return choice === 'earlier' ? resolved.before : resolved.after
}

/** The plan's instant by the rules of its zone as they are now; a plan follows the wall time, not the instant. */
export function replan(plan: Plan, choice: HourChoice = 'later'): Plan {
  const resolved = resolveWall(plan.wall, plan.zone)
  if (resolved.kind !== 'once' && isOneOf(resolved, plan.at)) return plan
  const at = settleWall(resolved, choice)
  return at ? { ...plan, at } : plan
}

const isOneOf = (resolved: Resolved, at: Temporal.Instant) => Object.values(resolved).some((value) => value instanceof Temporal.Instant && value.equals(at))

/** `2026-11-24T09:00` as the wall in a zone shows it. */
export const wallOf = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** What Indonesians call their zones (Keputusan Presiden 41/1987). */
const indonesian: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** `WIB`, `WITA`, `WIT`, or the city that names the zone: `Tokyo`, `New York`. */
export const zoneLabel = (zone: string, place?: string) => indonesian[zone] ?? place ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** `09.30 WIB`. */
export const timeWithZone = (at: Temporal.Instant, zone: string, place?: string) => {
  const { hour, minute } = at.toZonedDateTimeISO(zone)
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')} ${zoneLabel(zone, place)}`
}

/** The local day of an instant, as the window in which a move needs no new approval. */
export function localDay(at: Temporal.Instant, zone: string) {
  const start = at.toZonedDateTimeISO(zone).startOfDay()
  return { from: start.toInstant(), to: start.add({ days: 1 }).toInstant() }
}

export const isWithin = (at: Temporal.Instant, window: { from: Temporal.Instant; to: Temporal.Instant }) =>
  Temporal.Instant.compare(at, window.from) >= 0 && Temporal.Instant.compare(at, window.to) < 0

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0
