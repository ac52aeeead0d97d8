import type { Options, Teach, Weights } from '../task.ts'
import type { Recipe } from './fit.ts'
import { layered, learn } from './learn.ts'
import { classify, type Model } from './linear.ts'
import type { Read } from './matrix.ts'
import { decode } from './weights-file.ts'

const ordinaryIn = (weights: Weights) => new TextDecoder().decode(weights('ordinary.txt')).split('\n')

/**
 * A task's `teach`, for the model in `file` and the reading it was trained with: a team's layer, in about a second. Ordinary messages
 * with the labels they have today are learned along, so that a correction changes what resembles it and little else.
 */
export const teachOn =
  (file: string, read: Read, recipe: Omit<Recipe, 'labels' | 'read'> = {}): Teach =>
  (weights, taught) => {
    const model = decode(weights(file))
    const background = ordinaryIn(weights).map((text) => ({ text, label: classify(model, read(text)).label, weight: 0.1 }))
    return learn(model, taught, { background, recipe: { ...recipe, read } })
  }

/** The model in `file`, with the team's layer on top where `open` was given one. */
export const openTaught = (weights: Weights, file: string, { layer }: Pick<Options, 'layer'>): Model => {
  const model = decode(weights(file))
  return layer ? layered(model, layer) : model
}
