import { featuresOf } from './features.ts'
import { fit, quantised, type Example, type Prior, type Recipe } from './fit.ts'
import { score, type Model } from './linear.ts'
import type { Read } from './matrix.ts'
import { decode, encode } from './weights-file.ts'

/** What a label nobody has shipped is worth before anything speaks for it. */
const NEWCOMER = -1

/** What the model says of the examples; of the background, that it is right by exactly the margin, so that it only resists being moved. */
const priorFrom = (model: Model, { examples, background }: { examples: readonly Example[]; background: readonly Example[] }, read: Read): Prior => {
  const margins = examples.map(({ text }) => score(model, read(text), new Float64Array(model.labels.length)))
  const places = background.map(({ label }) => model.labels.indexOf(label))
  return (row, label) => (row < margins.length ? (margins[row]?.[label] ?? NEWCOMER) : places[row - margins.length] === label ? 1 : -1)
}

/**
 * Learns on the spot, in seconds, what a team shows: corrections of shipped labels, and labels of its own by 5–20 examples each.
 * The layer's bytes stay with the team; `layered` puts them on the shipped model. `background` are ordinary texts with their labels
 * as the model answers them now: they hold it in place where the examples are not special, and 200 of them are plenty.
 */
export const learn = (
  model: Model,
  examples: readonly Example[],
  { background = [], recipe = {} }: { background?: readonly Example[]; recipe?: Omit<Recipe, 'labels'> } = {},
): Uint8Array<ArrayBuffer> => {
  const labels = [...new Set([...model.labels, ...examples.map(({ label }) => label)])]
  const all = [...examples, ...background]
  const read = recipe.read ?? ((text: string) => featuresOf(text).bags)
  const prior = priorFrom(model, { examples, background }, read)
  const fitted = fit(all, { cost: 4, least: 1, balance: 0.5, most: 60_000, ...recipe, labels }, prior)
  const planes = fitted.planes.map(({ weights, bias }, at) => ({ weights, bias: at < model.labels.length ? bias : bias + NEWCOMER }))
  return encode(quantised({ ...fitted, planes }, { temperature: model.temperature, threshold: model.threshold }))
}

/** A shipped model with a team's layer on top; throws when the layer was learned on other labels. */
export const layered = (model: Model, layer: Uint8Array): Model => {
  const learned = decode(layer)
  if (model.labels.some((label, at) => learned.labels[at] !== label)) throw new Error('This layer was learned on a model with other labels')
  return { ...model, layer: learned }
}
