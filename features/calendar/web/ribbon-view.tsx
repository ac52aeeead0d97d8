import { useMemo } from 'react'
import { useSession } from '#kit/web/session.tsx'
import { seenBy } from '../rules.ts'
import type { Filters, Slot } from '../contract.ts'
import { lookOf } from './look.ts'
import { usePlatforms } from './platforms.ts'
import styles from './ribbon-view.module.css'
import { TimeRibbon } from './time-ribbon.tsx'
import type { Viewing } from './view.ts'
import { useCalendarWords } from './words.ts'

/** A day of every zone at once: one lane per city, its office hours as a band. */
export function RibbonView({ viewing, filters }: { viewing: Viewing; filters: Filters }) {
  const say = useCalendarWords()
  const { person, placeOf } = useSession()
  const { nameOf } = usePlatforms()
  const { days, zone } = viewing
  const day = days[0]
  const places = useMemo(() => {
    const { whole, thin } = seenBy(person, filters)
    return [...whole, ...thin].map(placeOf)
  }, [person, filters, placeOf])
  const of = useMemo(() => {
    const start = viewing.shown.first.toZonedDateTime(zone)
    return { from: start.toInstant(), until: start.add({ days: 1 }).toInstant() }
  }, [viewing.shown.first, zone])
  if (!day) return null
  const rows = day.slots.map((slot: Slot) => {
    const look = lookOf(slot)
    // A ribbon shows deliveries; how far an approval is stands on the slot itself.
    const state = slot.deliveries.find((one) => one.state === look)?.state ?? 'scheduled'
    return {
      institution: slot.institution,
      at: slot.at,
      state,
      title: slot.post?.title ?? null,
      post: slot.post?.id ?? null,
      platform: slot.deliveries[0]?.platform ?? '',
    }
  })
  return (
    <div className={styles['ribbon']}>
      <TimeRibbon rows={rows} titleOf={(row) => row.title || (row.post ? say('untitled') : nameOf(row.platform))} of={of} zone={zone} places={places} />
    </div>
  )
}
