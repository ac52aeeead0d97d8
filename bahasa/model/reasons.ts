import type { At } from '../task.ts'
import { placeOf, type Scanned } from '../text/scan.ts'
import type { Bag } from './bag.ts'
import { labelsOf, rowOf, rowsOf, type Model } from './linear.ts'

/** A stretch of the text that spoke for the answer, as it was written, and its share (0–1) of all that spoke for it. */
export type Reason = { text: string; weight: number; at: At }

/** A text is judged by its first 4,096 tokens. */
const shares = new Float64Array(4_096)

/** A feature's part in a label's margin over the mean of the others. */
const speaksFor = ({ rows, scales }: Model, row: number, label: number) => {
  const size = scales.length
  let total = 0
  for (let other = 0; other < size; other++) total += (rows[row + other] as number) * (scales[other] as number)
  const own = label < size ? (rows[row + label] as number) * (scales[label] as number) : 0
  return size === 1 ? own : own - (total - own) / (size - 1)
}

const addShares = (model: Model, bags: readonly Bag[], label: number) => {
  const known = rowsOf(model, bags)
  let place = 0
  for (const { hashes, values, firsts, lasts, count, norm } of bags)
    for (let at = 0; at < count; at++) {
      const row = known ? (known[place++] as number) : rowOf(model, hashes[at] as number)
      if (row < 0) continue
      const first = firsts[at] as number
      const last = lasts[at] as number
      if (first >= shares.length) continue
      const share = ((values[at] as number) * norm * speaksFor(model, row, label)) / (first === last ? 1 : 2)
      shares[first] = (shares[first] as number) + share
      if (last !== first) shares[last] = (shares[last] as number) + share
    }
}

const sumOfPositive = (count: number) => {
  let total = 0
  for (let token = 0; token < count; token++) if ((shares[token] as number) > 0) total += shares[token] as number
  return total
}

/**
 * The stretches of a text that spoke most for a label, strongest first, at most `most`: every feature's part in the margin is
 * laid on the tokens it stands on, and neighbouring tokens that both count become one stretch.
 */
export const reasonsFor = (
  model: Model,
  { scanned, bags, label, most = 5 }: { scanned: Scanned; bags: readonly Bag[]; label: string; most?: number },
): Reason[] => {
  const place = labelsOf(model).indexOf(label)
  const count = Math.min(scanned.count, shares.length)
  shares.fill(0, 0, count)
  addShares(model, bags, place)
  if (model.layer) addShares(model.layer, bags, place)
  const total = sumOfPositive(count)
  const least = Math.max(total * 0.04, 1e-9)
  const found: Reason[] = []
  let before = -2
  for (let token = 0; token < count; token++) {
    if ((shares[token] as number) < least) continue
    const at = placeOf(scanned, token)
    const open = before === token - 1 ? found.at(-1) : undefined
    if (open && at[0] - open.at[1] <= 1 && open.at[1] - open.at[0] < 40) {
      open.at[1] = at[1]
      open.weight += (shares[token] as number) / total
    } else found.push({ text: '', weight: (shares[token] as number) / total, at })
    before = token
  }
  const strongest = found.sort((one, other) => other.weight - one.weight).slice(0, most)
  return strongest.map(({ weight, at }) => ({ text: scanned.text.slice(...at), weight: Math.round(weight * 1000) / 1000, at }))
}
