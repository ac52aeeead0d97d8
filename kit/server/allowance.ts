/**
 * How often one asker may ask: `most` times within `per`. Counted in this process alone, so several servers allow that many times more.
 * Askers beyond `remembers` push out whoever began longest ago, so that no crowd fills the memory.
 */
export function allowance({ most, per, remembers = 20_000 }: { most: number; per: Temporal.DurationLike; remembers?: number }) {
  const windows = new Map<string, { until: number; count: number }>()
  return (asker: string, now: Temporal.Instant): boolean => {
    const known = windows.get(asker)
    if (known && now.epochMilliseconds < known.until) {
      known.count += 1
      return known.count <= most
    }
    windows.delete(asker)
    const [eldest] = windows.size >= remembers ? windows.keys() : []
    if (eldest !== undefined) windows.delete(eldest)
    windows.set(asker, { until: now.add(per).epochMilliseconds, count: 1 })
    return true
  }
}
