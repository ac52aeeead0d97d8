import type { AgendaRow } from '#features/publishing/contract.ts'
import type { Place } from '#kit/web/session.tsx'

/** What a mark stands for; title and post only where one may read them. */
export type RibbonRow = Pick<AgendaRow, 'institution' | 'at' | 'state' | 'title' | 'post' | 'platform'>

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
const moreUrgent = (a: RibbonRow, b: RibbonRow) => urgency.indexOf(a.state) - urgency.indexOf(b.state)

export type Cluster = { at: number; rows: RibbonRow[]; first: RibbonRow; /** The share of the day that is free to its right. */ room: number }

/** Deliveries of one place in order of time; those closer than `apart` (a share of the day) are one mark with a count. */
export function clustersOf(rows: readonly RibbonRow[], day: Day, apart: number): Cluster[] {
  const groups: { at: number; rows: RibbonRow[] }[] = []
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

export type Lane = { place: Place; rows: RibbonRow[] }

type Among = { current: Place; placeOf: (id: string) => Place; /** Cities that have a lane also when nothing goes out there. */ places?: readonly Place[] }

/** One lane per city, the reader's own always there, from the earliest sunrise to the latest. */
export function lanesOf(rows: readonly RibbonRow[], { current, placeOf, places = [] }: Among, at: Temporal.Instant): Lane[] {
  const lanes = new Map<string, Lane>([current, ...places].map((place) => [place.place, { place, rows: [] }] as const))
  for (const row of rows) {
    const place = placeOf(row.institution)
    const lane = lanes.get(place.place) ?? { place, rows: [] }
    lane.rows.push(row)
    lanes.set(place.place, lane)
  }
  const offsets = new Map<string, number>()
  const ahead = ({ place: { zone } }: Lane) => {
    const known = offsets.get(zone) ?? at.toZonedDateTimeISO(zone).offsetNanoseconds
    offsets.set(zone, known)
    return known
  }
  return [...lanes.values()].toSorted((a, b) => ahead(b) - ahead(a) || a.place.place.localeCompare(b.place.place))
}
