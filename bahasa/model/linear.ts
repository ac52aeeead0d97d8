import type { Bag } from './bag.ts'

/** A linear classifier with int8 weights, as its file lays it out (see `weights-file.ts`). */
export type Model = {
  labels: readonly string[]
  /** Divides the margins before they become probabilities; calibrated on held-out texts. */
  temperature: number
  /** The confidence below which it is better to abstain. */
  threshold: number
  bias: Float32Array
  /** What one step of int8 is worth, per label. */
  scales: Float32Array
  /** A feature's hash shifted right by this is its bucket; the eight bits below tell it from its neighbours. */
  shift: number
  /** Where each bucket's rows begin in `rows`, and one entry more. */
  starts: Uint32Array
  /** Row by row: the eight bits that tell it from its neighbours, then its weight for each label; together, so that one glance in memory finds both. */
  rows: Int8Array
  /** A layer learned on the spot, whose margins are added; its labels begin with these and may go on. */
  layer?: Model
}

/** Where a feature's weights begin in `rows`, one per label, or -1. */
export const rowOf = ({ shift, starts, rows, scales }: Model, hash: number): number => {
  const bucket = hash >>> shift
  const low = ((hash >>> (shift - 8)) << 24) >> 24
  const end = starts[bucket + 1] as number
  for (let at = starts[bucket] as number; at < end; at += scales.length + 1) if (rows[at] === low) return at + 1
  return -1
}

const touched = new Int32Array(1)

/**
 * Touches where the features of a bag lie in a model, one after another without looking: the processor fetches many at once, which it cannot while each
 * must be compared before the next. Halves the time of a verdict; changes nothing.
 */
export const warm = ({ shift, starts, rows }: Model, { hashes, count }: Bag): void => {
  let sum = 0
  for (let at = 0; at < count; at++) sum = (sum + (rows[starts[(hashes[at] as number) >>> shift] as number] as number)) | 0
  touched[0] = sum
}

const sums = new Float64Array(256)

let found = new Int32Array(4_096)
let lastModel: Model | undefined
let lastBags: readonly Bag[] = []
let lastCounts: number[] = []

const remember = (model: Model, bags: readonly Bag[]) => {
  lastModel = model
  lastBags = bags
  lastCounts = bags.map(({ settled }) => settled)
  const size = bags.reduce((all, { count }) => all + count, 0)
  if (found.length < size) found = new Int32Array(size * 2)
}

/** The rows of every feature of the bags in turn, as `score` has just found them for this model; undefined when it was asked of others since. */
export const rowsOf = (model: Model, bags: readonly Bag[]): Int32Array | undefined =>
  model === lastModel && bags.length === lastBags.length && bags.every((bag, at) => bag === lastBags[at] && bag.settled === lastCounts[at]) ? found : undefined

const addMargins = (model: Model, bags: readonly Bag[], margins: Float64Array) => {
  const { rows, scales, bias } = model
  const size = scales.length
  for (let label = 0; label < size; label++) margins[label] = (margins[label] as number) + (bias[label] as number)
  let place = 0
  remember(model, bags)
  for (const bag of bags) {
    sums.fill(0, 0, size)
    const { hashes, values, count } = bag
    warm(model, bag)
    for (let at = 0; at < count; at++) {
      const row = rowOf(model, hashes[at] as number)
      found[place++] = row
      if (row < 0) continue
      const value = values[at] as number
      for (let label = 0; label < size; label++) sums[label] = (sums[label] as number) + value * (rows[row + label] as number)
    }
    for (let label = 0; label < size; label++) margins[label] = (margins[label] as number) + bag.norm * (sums[label] as number) * (scales[label] as number)
  }
}

/** Every label a model knows, those of its layer included. */
export const labelsOf = (model: Model): readonly string[] => model.layer?.labels ?? model.labels

/** The margin of each label into `margins` (at least as long as the labels), which is returned. Allocates nothing. */
export const score = (model: Model, bags: readonly Bag[], margins: Float64Array): Float64Array => {
  margins.fill(0, 0, labelsOf(model).length)
  addMargins(model, bags, margins)
  if (model.layer) addMargins(model.layer, bags, margins)
  return margins
}

/** The place of the largest of the first `size` numbers. */
export const largest = (numbers: Float64Array, size: number): number => {
  let best = 0
  for (let at = 1; at < size; at++) if ((numbers[at] as number) > (numbers[best] as number)) best = at
  return best
}

/** Turns margins into probabilities in place: softmax at a temperature, over the first `size`. */
export const soften = (margins: Float64Array, size: number, temperature: number): Float64Array => {
  const top = margins[largest(margins, size)] as number
  let total = 0
  for (let at = 0; at < size; at++) {
    margins[at] = Math.exp(((margins[at] as number) - top) / temperature)
    total += margins[at] as number
  }
  for (let at = 0; at < size; at++) margins[at] = (margins[at] as number) / total
  return margins
}

const room = new Float64Array(256)

/** The label a model gives, how sure it is (0–1), and the probability of each label, rounded to three places. */
export type Verdict<Label extends string = string> = { label: Label; confidence: number; scores: Record<Label, number> }

/** Judges a text by its bags. The labels are those the model's file was trained with. */
export const classify = <Label extends string = string>(model: Model, bags: readonly Bag[]): Verdict<Label> => {
  const labels = labelsOf(model) as readonly Label[]
  const chances = soften(score(model, bags, room), labels.length, model.temperature)
  const best = largest(chances, labels.length)
  const scores = {} as Record<Label, number>
  labels.forEach((label, at) => (scores[label] = Math.round((chances[at] as number) * 1000) / 1000))
  return { label: labels[best] as Label, confidence: chances[best] as number, scores }
}
