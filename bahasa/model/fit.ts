import { featuresOf } from './features.ts'
import { matrixOf, narrowed, type Matrix, type Read } from './matrix.ts'
import { fitPlane, type Plane } from './svm.ts'
import type { WeightRow, Written } from './weights-file.ts'

/** A labelled text; `weight` (1) says how much it counts; `among` names the labels its annotators chose from, when they were not all. */
export type Example<Label extends string = string> = { text: string; label: Label; weight?: number; among?: readonly Label[] }

/** How a model is trained; everything but the labels has a sound default. */
export type Recipe<Label extends string = string> = {
  labels: readonly Label[]
  /** How dearly mistakes are paid: higher follows the examples more closely (default 1). */
  cost?: number
  /** 0: every example counts alike; 1: every label counts alike in sum (default 0.5). */
  balance?: number
  /** `nb`: columns scaled by how much their presence tells (Wang & Manning 2012, NB-SVM); `idf`: by their rarity; default `idf`. */
  scaling?: 'none' | 'idf' | 'nb'
  /** How much each bag counts (default 1 each). */
  views?: readonly number[]
  /** In how many texts a feature must stand (default 2). */
  least?: number
  /** How many features are kept at most, those that matter most (default 150,000). */
  most?: number
  passes?: number
  seed?: number
  /** How a text is read (default: the shared features). */
  read?: Read
}

/** A model in full precision. */
export type Fitted = { labels: readonly string[]; hashes: Uint32Array; planes: readonly Plane[] }

type Settings = Required<Omit<Recipe, 'labels'>>
const settingsFrom = (recipe: Recipe): Settings => ({
  cost: 1,
  balance: 0.5,
  scaling: 'idf',
  views: [1, 1, 1],
  least: 2,
  most: 150_000,
  passes: 20,
  seed: 1945,
  read: (text) => featuresOf(text).bags,
  ...recipe,
})

const costsFor = (examples: readonly Example[], labels: readonly string[], { cost, balance }: Settings) => {
  const totals = new Map(labels.map((label) => [label, 0]))
  for (const { label, weight = 1 } of examples) totals.set(label, (totals.get(label) ?? 0) + weight)
  const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / labels.length
  return Float64Array.from(examples, ({ label, weight = 1 }) => cost * weight * (mean / (totals.get(label) ?? mean)) ** balance)
}

const rarity = ({ found, rows }: Matrix) => Float64Array.from(found, (count) => Math.log((1 + rows) / (1 + count)) / Math.log(1 + rows))

/** |ln r| of each column between the texts of one side and the other, smoothed, and brought to at most about 1. */
const telling = ({ starts, columns, values, rows, hashes }: Matrix, sides: Int8Array) => {
  const sums = [new Float64Array(hashes.length).fill(0.1), new Float64Array(hashes.length).fill(0.1)] as const
  const totals: [number, number] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const side = sides[row] === 1 ? 1 : 0
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const column = columns[at] as number
      sums[side][column] = (sums[side][column] as number) + (values[at] as number)
      totals[side] += values[at] as number
    }
  }
  const prior = Math.log((totals[1] || 1) / (totals[0] || 1))
  return Float64Array.from(hashes, (_, column) => 0.1 + Math.min(1, Math.abs(Math.log((sums[1][column] as number) / (sums[0][column] as number)) - prior) / 4))
}

/** What a model says already of each example: margins by example and label, added to what is learned. */
export type Prior = (row: number, label: number) => number

const planesFor = (
  matrix: Matrix,
  examples: readonly Example[],
  { labels, prior, settings }: { labels: readonly string[]; prior: Prior | undefined; settings: Settings },
) => {
  const costs = costsFor(examples, labels, settings)
  const rare = settings.scaling === 'idf' ? rarity(matrix) : undefined
  return labels.map((label, at) => {
    const sides = Int8Array.from(examples, (example) => (example.label === label ? 1 : -1))
    const scaling = settings.scaling === 'nb' ? telling(matrix, sides) : rare
    const heard = costs.map((cost, row) => (examples[row]?.among?.includes(label) === false ? 0 : cost))
    const offsets = prior && Float64Array.from(examples, (_, row) => prior(row, at))
    return fitPlane(
      matrix,
      { sides, costs: heard, ...(scaling && { scaling }), ...(offsets && { offsets }) },
      { passes: settings.passes, seed: settings.seed + at },
    )
  })
}

const mostTelling = (matrix: Matrix, planes: readonly Plane[], most: number) => {
  const worth = Float64Array.from(
    matrix.found,
    (found, column) => Math.sqrt(found) * planes.reduce((top, { weights }) => Math.max(top, Math.abs(weights[column] as number)), 0),
  )
  const bar = worth.toSorted().at(-most) ?? 0
  return Uint8Array.from(worth, (value) => (value >= bar && value > 0 ? 1 : 0))
}

/** Trains one plane per label against the rest; deterministic. With `prior`, learns only what has to be added to it. */
export const fit = (examples: readonly Example[], recipe: Recipe, prior?: Prior): Fitted => {
  const settings = settingsFrom(recipe)
  const { labels } = recipe
  let matrix = matrixOf(
    examples.map(({ text }) => text),
    settings.read,
    settings,
  )
  let planes = planesFor(matrix, examples, { labels, prior, settings })
  if (matrix.hashes.length > settings.most) {
    matrix = narrowed(matrix, mostTelling(matrix, planes, settings.most))
    planes = planesFor(matrix, examples, { labels, prior, settings })
  }
  const { hashes, scales } = matrix
  return {
    labels,
    hashes,
    planes: planes.map(({ weights, bias }) => ({ weights: weights.map((weight, column) => weight * (scales[column] as number)), bias })),
  }
}

const inSteps = (weights: Float64Array) => {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.fround(top / 127) || 1
  return { scale, steps: weights.map((weight) => Math.round(weight / scale)) }
}

/** Brings a trained model to int8, without the features whose weights all round to nothing. `temperature` and `threshold` as calibrated. */
export const quantised = ({ labels, hashes, planes }: Fitted, { temperature, threshold }: { temperature: number; threshold: number }): Written => {
  const columns = planes.map(({ weights }) => inSteps(weights))
  const rows: WeightRow[] = []
  hashes.forEach((hash, at) => {
    const weights = columns.map(({ steps }) => steps[at] as number)
    if (weights.some((weight) => weight !== 0)) rows.push({ hash, weights })
  })
  return {
    labels,
    temperature,
    threshold,
    bias: Float32Array.from(planes, ({ bias }) => bias),
    scales: Float32Array.from(columns, ({ scale }) => scale),
    rows,
  }
}
