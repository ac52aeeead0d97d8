import { encode, decode } from '../model/weights-file.ts'
import { fit, quantised, type Example, type Recipe } from '../model/fit.ts'
import { trained, type Corpus } from '../model/train.ts'

/** One authored message with all its labels; what they mean stands in `bahasa/data/README.md`. */
export type AuthoredMessage = {
  text: string
  topic: string
  sub?: string
  kind: string
  urgent: boolean
  lookalike?: boolean
  sentiment: string
  style: string
}

/** The messages that may be trained on. */
export const taughtMessages = ({ ownRows }: Pick<Corpus, 'ownRows'>): AuthoredMessage[] => ownRows<AuthoredMessage>('messages-*.jsonl')

/** The messages that no training sees. */
export const heldOutMessages = ({ ownRows }: Pick<Corpus, 'ownRows'>): AuthoredMessage[] => ownRows<AuthoredMessage>('messages-held-out.jsonl')

/** Which fold (0 to `folds - 1`) a row is judged in. */
export const foldOf = (row: number, folds: number): number => Math.floor(((Math.imul(row + 1, 0x9e3779b1) >>> 0) / 2 ** 32) * folds)

/**
 * Calibrates on a tenth that a first training does not see, then trains on all: temperature and threshold come from texts the first
 * model did not know, and no example is lost.
 */
export const trainedOnAll = (examples: readonly Example[], recipe: Recipe): Uint8Array<ArrayBuffer> => {
  const rest = examples.filter((_, row) => foldOf(row, 10) !== 0)
  const held = examples.filter((_, row) => foldOf(row, 10) === 0)
  const { temperature, threshold } = decode(trained(rest, recipe, { held }))
  return encode(quantised(fit(examples, recipe), { temperature, threshold }))
}
