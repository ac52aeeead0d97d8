import { isBefore } from '#kit/time.ts'

/** Until an age in hours, the hours between two readings: a post lives fast at first. */
const pace: readonly { until: number; every: number }[] = [
  { until: 2, every: 0.25 },
  { until: 12, every: 1 },
  { until: 72, every: 6 },
  { until: 14 * 24, every: 24 },
  { until: 30 * 24, every: 7 * 24 },
]

const hoursBetween = (from: Temporal.Instant, to: Temporal.Instant) => (to.epochMilliseconds - from.epochMilliseconds) / 3_600_000

/** When what was published is read next; null after thirty days. `asked`: no earlier than this, where a platform asked for time. */
export function nextReading(publishedAt: Temporal.Instant, now: Temporal.Instant, asked: Temporal.Instant = now): Temporal.Instant | null {
  const age = hoursBetween(publishedAt, now)
  const step = pace.find(({ until }) => age < until)
  if (!step) return null
  const usual = now.add({ minutes: Math.round(step.every * 60) })
  return isBefore(usual, asked) ? asked : usual
}
