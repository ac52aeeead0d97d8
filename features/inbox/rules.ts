import type { Hearing } from '#kit/connector.ts'

/** Between two readings of an account. */
export const usual = { minutes: 10 }
/** How far back an account is read when it is read for the first time. */
export const firstLook = { hours: 30 * 24 }
/** How long what was said is kept. */
export const keptFor = { hours: 180 * 24 }

/** A stranger's text as it may be kept: whole characters, no control signs but line ends, of a length that no platform passes. */
export const plain = (text: string, most = 5_000) =>
  text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .slice(0, most)
    .toWellFormed()

/** When an account that told nothing is asked again. */
export function askedFor(now: Temporal.Instant, hearing: Exclude<Hearing, { kind: 'heard' }>) {
  if (hearing.kind === 'retry' || hearing.kind === 'pending') return now.add({ milliseconds: hearing.after.total('milliseconds') })
  if (hearing.kind === 'over_budget') return hearing.until
  if (hearing.kind === 'unavailable' || hearing.kind === 'unknown') return now.add({ minutes: 30 })
  return now.add({ hours: hearing.kind === 'signed_out' ? 6 : 24 })
}
