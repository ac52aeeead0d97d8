import type { AgendaRow } from '#features/publishing/contract.ts'
import type { Place } from '#kit/web/session.tsx'

export type Day = { from: Temporal.Instant; until: Temporal.Instant }

/** Today where the desk stands, from midnight to midnight. */
export function dayIn(zone: string, at: Temporal.Instant): Day {
  const start = at.toZonedDateTimeISO(zone).startOfDay()
  return { from: start.toInstant(), until: start.add({ days: 1 }).toInstant() }
}

/** Where an instant falls in the day, 0–1; outside it at the nearer edge. */
export function shareOf(day: Day, at: Temporal.Instant) {
  const length = day.until.epochMilliseconds - day.from.epochMilliseconds
  return Math.min(1, Math.max(0, (at.epochMilliseconds - day.from.epochMilliseconds) / length))
}

export type Band = { from: number; to: number }

/** The parts of the day in which a place is at work by its own clock; two when the reader's day cuts its working day. */
export function officeBands(day: Day, { zone, workingDays, opens, closes }: Place): Band[] {
  const first = day.from.toZonedDateTimeISO(zone).toPlainDate()
  return [0, 1].flatMap((more) => {
    const local = first.add({ days: more })
    if (!workingDays.includes(local.dayOfWeek)) return []
    const at = (clock: string) => shareOf(day, local.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant())
    const band = { from: at(opens), to: at(closes) }
    return band.to > band.from ? [band] : []
  })
}

/** What a reader must see first when marks fall together. */
const urgency: readonly AgendaRow['state'][] = [
  'rejected',
  'signed_out',
  'unconfirmed',
  'handoff',
  'held',
  'expired',
  'waiting',
  'sending',
  'scheduled',
  'published',
  'recalled',
  'cancelled',
]
const moreUrgent = (a: AgendaRow, b: AgendaRow) => urgency.indexOf(a.state) - urgency.indexOf(b.state)

export type Cluster = { at: number; rows: AgendaRow[]; first: AgendaRow; /** The share of the day that is free to its right. */ room: number }

/** Deliveries of one place in order of time; those closer than `apart` (a share of the day) are one mark with a count. */
export function clustersOf(rows: readonly AgendaRow[], day: Day, apart: number): Cluster[] {
  const groups: { at: number; rows: AgendaRow[] }[] = []
  for (const row of rows.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const at = shareOf(day, Temporal.Instant.from(row.at))
    const last = groups.at(-1)
    if (last && at - last.at < apart) last.rows.push(row)
    else groups.push({ at, rows: [row] })
  }
  return groups.flatMap((group, index) => {
    const [first] = group.rows.toSorted(moreUrgent)
    return first ? [{ ...group, first, room: (groups[index + 1]?.at ?? 1) - group.at }] : []
  })
}

export type Lane = { place: Place; rows: AgendaRow[] }

/** One lane per city, the reader's own always there, from the earliest sunrise to the latest. */
export function lanesOf(rows: readonly AgendaRow[], current: Place, placeOf: (id: string) => Place, at: Temporal.Instant): Lane[] {
  const lanes = new Map<string, Lane>([[current.place, { place: current, rows: [] }]])
  for (const row of rows) {
    const place = placeOf(row.institution)
    const lane = lanes.get(place.place) ?? { place, rows: [] }
    lane.rows.push(row)
    lanes.set(place.place, lane)
  }
  const ahead = ({ place }: Lane) => at.toZonedDateTimeISO(place.zone).offsetNanoseconds
  return [...lanes.values()].toSorted((a, b) => ahead(b) - ahead(a) || a.place.place.localeCompare(b.place.place))
}
