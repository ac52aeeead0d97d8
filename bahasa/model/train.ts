import { judge, temperatureFor, thresholdFor } from './calibrate.ts'
import { fit, quantised, type Example, type Recipe } from './fit.ts'
import { decode, encode } from './weights-file.ts'

/** What training and reports read: rows of the public data sets and of our own. Without I/O of its own, so that a browser can bring its own. */
export type Corpus = {
  /** A public file's rows, e.g. `smsa/train.csv`. */
  publicRows: (path: string) => Record<string, string>[]
  /** Our own data in `bahasa/data`: one file, e.g. `topic.jsonl`, or all numbered parts, e.g. `messages-*.jsonl`. */
  ownRows: <Row>(path: string) => Row[]
}

/** What a task's `train.ts` exports as `training`: the files it makes, and how. The same corpus must give the same bytes. */
export type Training = { files: readonly string[]; train: (corpus: Corpus) => Map<string, Uint8Array> }

/** What a task's `report.ts` exports as `reporting`: Markdown on held-out data, from the shipped weights. Never quotes unlicensed texts. */
export type Reporting = { title: string; report: (corpus: Corpus, weights: (name: string) => Uint8Array) => string }

/** Trains, calibrates on `held` (never trained on) and encodes: the bytes of a file of weights. */
export const trained = (
  examples: readonly Example[],
  recipe: Recipe,
  { held, wanted = 0.9, coverage = 0.5 }: { held: readonly Example[]; wanted?: number; coverage?: number },
): Uint8Array<ArrayBuffer> => {
  const fitted = fit(examples, recipe)
  const judged = judge(decode(encode(quantised(fitted, { temperature: 1, threshold: 0 }))), held, recipe.read)
  const temperature = judged.truths.length === 0 ? 1 : temperatureFor(judged)
  return encode(quantised(fitted, { temperature, threshold: thresholdFor(judged, temperature, { wanted, coverage }) }))
}
