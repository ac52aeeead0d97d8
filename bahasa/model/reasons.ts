import type { At } from '../task.ts'
import { placeOf, type Scanned } from '../text/scan.ts'
import type { Bag } from './bag.ts'
import { labelsOf, rowOf, rowsOf, type Model } from './linear.ts'

/** A stretch of the text that spoke for the answer, as it was written, and its share (0–1) of all that spoke for it. */
export type Reason = { text: string; weight: number; at: At }

/** Up to so many labels a row is summed where it stands; above, its sum is looked up. */
const FEW = 8
const sums = new WeakMap<Model, Float32Array>()

const totalOf = ({ weights, scales }: Model, row: number) => {
  let total = 0
  for (let label = 0, at = row * scales.length; label < scales.length; label++) total += (weights[at + label] as number) * (scales[label] as number)
  return total
}

/** What all labels together hold against or for each row of a model of many labels; worked out once. */
const totalsOf = (model: Model): Float32Array | undefined => {
  if (model.scales.length <= FEW) return undefined
  const known = sums.get(model)
  if (known) return known
  const totals = Float32Array.from({ length: model.weights.length / model.scales.length }, (_, row) => totalOf(model, row))
  sums.set(model, totals)
  return totals
}

/** A feature's part in a label's margin over the mean of the others. */
const addShares = (model: Model, bags: readonly Bag[], label: number, shares: Float64Array) => {
  const size = model.scales.length
  const totals = totalsOf(model)
  const scale = label < size ? (model.scales[label] as number) : 0
  const others = Math.max(1, size - 1)
  const rows = rowsOf(model, bags)
  let place = 0
  for (const { hashes, values, firsts, lasts, count, norm } of bags)
    for (let at = 0; at < count; at++) {
      const row = rows ? (rows[place++] as number) : rowOf(model, hashes[at] as number)
      if (row < 0) continue
      const first = firsts[at] as number
      const last = lasts[at] as number
      const own = label < size ? (model.weights[row * size + label] as number) * scale : 0
      const speaks = size === 1 ? own : own - ((totals ? (totals[row] as number) : totalOf(model, row)) - own) / others
      const share = ((values[at] as number) * norm * speaks) / (first === last ? 1 : 2)
      shares[first] = (shares[first] as number) + share
      if (last !== first) shares[last] = (shares[last] as number) + share
    }
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
  const shares = new Float64Array(Math.min(scanned.count, 4_096))
  addShares(model, bags, place, shares)
  if (model.layer) addShares(model.layer, bags, place, shares)
  const total = shares.reduce((sum, share) => sum + Math.max(0, share), 0)
  const least = Math.max(total * 0.04, 1e-9)
  const found: Reason[] = []
  let before = -2
  for (let token = 0; token < shares.length; token++) {
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
