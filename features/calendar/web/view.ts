import type { Place } from '#kit/web/session.tsx'
import type { CalendarDay, MixDay, Slot, Targets } from '../contract.ts'
import type { Moving } from './moving.ts'
import type { Shown } from './search.ts'

/** What every view of the calendar works on. */
export type Viewing = {
  shown: Shown
  zone: string
  today: Temporal.PlainDate
  days: readonly CalendarDay[]
  /** What the desk aims for, where one desk is looked at. */
  aims: { place: Place; targets: Targets; mix: readonly MixDay[] } | null
  /** Something is filtered out, so that what is free cannot be told. */
  isNarrowed: boolean
  moving: Moving
  chosen: string | null
  choose: (slot: Slot) => void
  /** Opens a day as a list. */
  openDay: (day: string) => void
}

export const totalOf = ({ states }: CalendarDay) => Object.values(states).reduce((sum, count) => sum + count, 0)

/** How many slots a day has and should have. */
export function dayAim({ place, targets, mix }: NonNullable<Viewing['aims']>, day: string) {
  const isWorking = place.workingDays.includes(Temporal.PlainDate.from(day).dayOfWeek)
  const of = mix.filter((one) => one.day === day)
  return {
    isWorking,
    target: isWorking ? targets.working : targets.off,
    count: of.reduce((sum, { count }) => sum + count, 0),
    done: of.reduce((sum, { done }) => sum + done, 0),
  }
}
