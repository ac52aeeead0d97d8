/** Finds against wants, by label: how often both, how often only one. For tasks that answer with a list, not with one label. */
export type Tally = Map<string, { right: number; extra: number; missed: number }>

/** Adds one text's answer to a tally: items are equal as strings, `labelOf` says under which label one counts. */
export function count(tally: Tally, found: readonly string[], wanted: readonly string[], labelOf: (item: string) => string): void {
  const left = [...wanted]
  const under = (item: string) => {
    const label = labelOf(item)
    const entry = tally.get(label) ?? { right: 0, extra: 0, missed: 0 }
    tally.set(label, entry)
    return entry
  }
  for (const item of found) {
    const at = left.indexOf(item)
    if (at < 0) under(item).extra++
    else {
      under(item).right++
      left.splice(at, 1)
    }
  }
  for (const item of left) under(item).missed++
}

type Counts = { right: number; extra: number; missed: number }

/** F1 (0–1) of counts; 1 when there was nothing to find and nothing was found. */
export const f1Of = ({ right, extra, missed }: Counts): number => (right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed))

/** Everything in a tally together. */
export const together = (tally: Tally): Counts =>
  [...tally.values()].reduce((sum, { right, extra, missed }) => ({ right: sum.right + right, extra: sum.extra + extra, missed: sum.missed + missed }), {
    right: 0,
    extra: 0,
    missed: 0,
  })

const row = (label: string, counts: Counts) => `| ${label} | ${counts.right} | ${counts.extra} | ${counts.missed} | ${f1Of(counts).toFixed(3)} |`

/** A tally as a Markdown table, with the sum below. */
export const talliedTable = (tally: Tally): string =>
  [
    '| Kind | right | found too much | missed | F1 |',
    '|---|--:|--:|--:|--:|',
    ...[...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([label, counts]) => row(label, counts)),
    row('**together**', together(tally)),
  ].join('\n')
