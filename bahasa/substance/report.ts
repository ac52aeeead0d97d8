import { f1Of } from '../model/tally.ts'
import type { Reporting } from '../model/train.ts'
import { type Fact, substanceOf } from './substance.ts'

type Lost = { fact: string; kind: string; status: string }
type Row = { set: string; source: string; text: string; lost: Lost[] }

/** Pairs each fact found changed or lost with a marked one it overlaps in the source; each marked one is taken once. */
function compare({ source, text, lost }: Row) {
  const left = lost.map((mark) => ({ ...mark, from: source.indexOf(mark.fact), to: source.indexOf(mark.fact) + mark.fact.length }))
  const extra: Fact[] = []
  const pairs: [Fact, Lost][] = []
  for (const fact of substanceOf(source, text).filter(({ status }) => status !== 'kept')) {
    const at = left.findIndex(({ from, to }) => fact.at[0] < to && fact.at[1] > from)
    const [mark] = at < 0 ? [] : left.splice(at, 1)
    if (mark) pairs.push([fact, mark])
    else extra.push(fact)
  }
  return { pairs, extra, missed: left }
}

/** How well facts that were changed or lost are found in pairs of our own that no tuning touched. */
export const reporting: Reporting = {
  title: 'Substance (`substance`)',
  report: ({ ownRows }) => {
    const held = ownRows<Row>('substance.jsonl').filter(({ set }) => set === 'held')
    const results = held.map((row) => compare(row))
    const pairs = results.flatMap((result) => result.pairs)
    const counts = {
      right: pairs.length,
      extra: results.flatMap(({ extra }) => extra).length,
      missed: results.flatMap(({ missed }) => missed).length,
    }
    const sameKind = pairs.filter(([fact, mark]) => fact.kind === mark.kind).length
    const sameStatus = pairs.filter(([fact, mark]) => fact.status === mark.status).length
    return [
      `${held.length} held-out pairs with ${counts.right + counts.missed} facts changed or lost, right when found at its place in the source.`,
      '',
      '| right | found too much | missed | F1 | same kind | same status |',
      '|--:|--:|--:|--:|--:|--:|',
      `| ${counts.right} | ${counts.extra} | ${counts.missed} | ${f1Of(counts).toFixed(3)} | ${sameKind} | ${sameStatus} |`,
      '',
      ...results.flatMap(({ missed }) => missed.map(({ fact, kind }) => `- missed: ${kind} “${fact}”`)),
      ...results.flatMap(({ extra }) => extra.map(({ fact, kind, status }) => `- too much: ${status} ${kind} “${fact}”`)),
    ].join('\n')
  },
}
