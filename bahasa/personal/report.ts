import { count, type Tally, talliedTable } from '../model/tally.ts'
import type { Reporting } from '../model/train.ts'
import { personalIn } from './personal.ts'

type Row = { set: string; text: string; kinds: string[] }

const kindsIn = (text: string) => [...new Set<string>(personalIn(text).map(({ kind }) => kind))]

/** Kinds of personal data found in messages of our own that no tuning touched, hard negatives among them. */
export const reporting: Reporting = {
  title: 'Personal data (`personal`)',
  report: ({ ownRows }) => {
    const held = ownRows<Row>('personal.jsonl').filter(({ set }) => set === 'held')
    const tally: Tally = new Map()
    const wrong: string[] = []
    for (const { text, kinds } of held) {
      const found = kindsIn(text)
      count(tally, found, kinds, (kind) => kind)
      if (found.toSorted().join() !== kinds.toSorted().join())
        wrong.push(`- ${text} — wanted ${kinds.join(', ') || 'nothing'}, found ${found.join(', ') || 'nothing'}`)
    }
    const clean = held.filter(({ kinds }) => kinds.length === 0)
    const alarms = clean.filter(({ text }) => kindsIn(text).length > 0).length
    return [
      `${held.length} held-out messages, ${clean.length} of them hard negatives with ${alarms} false alarms.`,
      '',
      talliedTable(tally),
      '',
      ...wrong,
    ].join('\n')
  },
}
