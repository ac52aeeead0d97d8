import type { Choice, Preferences } from './contract.ts'
import { kinds, type Kind, type Way } from './kinds.ts'

/** What must not wait for the morning. */
const urgent: readonly Kind[] = ['approval_late', 'emergency', 'handoff_late', 'signed_out', 'channel']
export const isUrgent = (kind: Kind) => urgent.includes(kind)

/** Good to know, and no reason to make a phone sound. */
const calm: readonly Kind[] = ['published', 'paused']

const usualChoice = (kind: Kind): Choice => ({ inApp: true, push: !calm.includes(kind), email: !calm.includes(kind) })

/** What holds until a person decides otherwise. */
export const usualPreferences = (zone: string): Preferences => ({
  choices: Object.fromEntries(kinds.map((kind) => [kind, usualChoice(kind)])) as Preferences['choices'],
  zone,
  quiet: null,
  urgentPasses: true,
  digestAt: null,
})

export const wants = ({ choices }: Preferences, kind: Kind, way: Way) => choices[kind][way]

/** The next moment the clock of a zone shows `HH:MM`, strictly after `now`; an hour that a change of clocks skips comes right after it. */
export function nextClock(now: Temporal.Instant, clock: string, zone: string): Temporal.Instant {
  const here = now.toZonedDateTimeISO(zone)
  const on = (days: number) => here.toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant()
  const today = on(0)
  return Temporal.Instant.compare(today, now) > 0 ? today : on(1)
}

const clockOf = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** Whether a clock stands inside hours that may go over midnight; both ends the same means none. */
const isInside = (clock: string, { from, to }: { from: string; to: string }) =>
  from < to ? clock >= from && clock < to : from > to && (clock >= from || clock < to)

/** When a push or e-mail of a kind may leave: now, or when the person's quiet hours end. */
export function mayLeaveAt(now: Temporal.Instant, { quiet, urgentPasses, zone }: Preferences, kind: Kind): Temporal.Instant {
  if (!quiet || (isUrgent(kind) && urgentPasses) || !isInside(clockOf(now, zone), quiet)) return now
  return nextClock(now, quiet.to, zone)
}

export type Plan = { key: string; at: Temporal.Instant }

/** One e-mail for one notice, or the day's digest it is gathered into. */
export function mailPlan(now: Temporal.Instant, preferences: Preferences, notice: { id: string; person: string; kind: Kind }): Plan {
  const { digestAt, zone } = preferences
  if (!digestAt || isUrgent(notice.kind)) return { key: `email:${notice.id}`, at: mayLeaveAt(now, preferences, notice.kind) }
  const at = nextClock(now, digestAt, zone)
  return { key: `digest:${notice.person}:${at.toZonedDateTimeISO(zone).toPlainDate().toString()}`, at }
}
