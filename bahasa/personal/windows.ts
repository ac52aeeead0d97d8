import type { Group, Run } from './runs.ts'

/** Groups `first` to `last` (inclusive) of a run, read as one number. */
export type Window = { first: number; last: number; digits: string }

const joined = (run: Run, first: number, last: number): Window => ({
  first,
  last,
  digits: run
    .slice(first, last + 1)
    .map(({ digits }) => digits)
    .join(''),
})

/** Whether a number that ends at group `last` may end there: nothing of the same cut goes on behind it. */
function isWhole(run: Run, first: number, last: number): boolean {
  const next = run[last + 1]
  if (!next || first === last) return true
  const length = (run[last] as Group).digits.length
  return next.digits.length >= 8 || next.digits.startsWith('08') || next.digits.length < Math.min(3, length)
}

/** The window from `first` on that holds between `least` and `most` digits: the longest that ends cleanly. */
export function windowOf(run: Run, first: number, least: number, most: number): Window | undefined {
  let total = 0
  let best: number | undefined
  for (let last = first; last < run.length && last - first < 24; last++) {
    total += (run[last] as Group).digits.length
    if (total > most) break
    if (total >= least && isWhole(run, first, last)) best = last
    if (total >= 10 && endsBefore(run, first, last)) break
  }
  return best === undefined ? undefined : joined(run, first, best)
}

/** A new number begins behind a long one: with 0 and its own length, or as a short count after longer groups. */
function endsBefore(run: Run, first: number, last: number): boolean {
  const next = run[last + 1]
  if (!next) return true
  if (next.digits.length >= 9 || (next.digits.length >= 4 && next.digits.startsWith('08'))) return true
  const longest = run.slice(first, last + 1).reduce((most, { digits }) => Math.max(most, digits.length), 0)
  return longest >= 9
}

/** Digits as people group money (`1.500.000`) or write a day (`17-08-2026`). */
export function isAmountOrDay(run: Run, plain: string, first: number, last: number): boolean {
  const groups = run.slice(first, last + 1)
  const sign = (at: number) => plain.slice((groups[at - 1] as Group).to, (groups[at] as Group).from)
  const lengths = groups.map(({ digits }) => digits.length)
  if (groups.length >= 2 && (lengths[0] as number) <= 3 && groups.every((_, at) => at === 0 || (lengths[at] === 3 && sign(at) === '.'))) return true
  return groups.length >= 3 && (lengths[0] as number) <= 2 && (lengths[1] as number) <= 2 && (lengths[2] === 4 || (lengths[2] === 2 && groups.length === 3))
}
