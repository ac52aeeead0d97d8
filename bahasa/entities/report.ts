import { count, type Tally, talliedTable } from '../model/tally.ts'
import type { Reporting } from '../model/train.ts'
import { entitiesIn } from './entities.ts'
import type { Entity } from './entity.ts'

type Row = { set: string; text: string; entities: { kind: string; value: string }[] }

/** An entity as our examples write it: `amount:1500000 IDR`, `time:09:00 WIB`. */
const written = ({ kind, value, currency, zone }: Entity) => [`${kind}:${value}`, currency, zone].filter((part) => part !== undefined).join(' ')

/** Kind and normalised value of every entity in sentences of our own that no tuning touched. */
export const reporting: Reporting = {
  title: 'Entities (`entities`)',
  report: ({ ownRows }) => {
    const held = ownRows<Row>('entities.jsonl').filter(({ set }) => set === 'held')
    const tally: Tally = new Map()
    const wrong: string[] = []
    for (const { text, entities } of held) {
      const found = entitiesIn(text).map(written)
      const wanted = entities.map(({ kind, value }) => `${kind}:${value}`)
      count(tally, found, wanted, (item) => item.slice(0, item.indexOf(':')))
      if (found.join(';') !== wanted.join(';')) wrong.push(`- ${text} — found ${found.join(', ') || 'nothing'}`)
    }
    return [`${held.length} held-out sentences; an entity is right when its kind and its value are.`, '', talliedTable(tally), '', ...wrong].join('\n')
  },
}
