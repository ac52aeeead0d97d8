import type { Bag } from '../model/bag.ts'
import type { Features } from '../model/features.ts'
import { rowOf, warm, type Model } from '../model/linear.ts'
import { WORD } from '../text/scan.ts'

/** A text is read in this many parts, so that two languages in it can be seen apart. */
export const PARTS = 4
/** How much a whole word counts beside its runs of letters. */
const WHOLE = 3

/** What a text says of its language: for each part and label the sum of log-odds, part by part; how many words, and how much was known of each part. */
export type Reading = { margins: Float64Array; known: Float64Array; words: number }

/** A reading to be used again and again. */
export const createReading = (labels: number): Reading => ({ margins: new Float64Array(PARTS * labels), known: new Float64Array(PARTS), words: 0 })

const SHORT = 12

/** Calls back with every feature of a text's words: its hash, how much it counts, and the part of the text it first stands in. */
export const eachFeature = ({ scanned: { kinds }, tokens, words, chars }: Features, visit: (hash: number, value: number, part: number) => void): void => {
  const size = tokens >= SHORT ? tokens / PARTS : tokens + 1
  const read = ({ hashes, tally, firsts, count }: Bag, weight: number) => {
    for (let at = 0; at < count; at++) {
      const token = firsts[at] as number
      if (kinds[token] === WORD) visit(hashes[at] as number, weight * (tally[at] as number), Math.floor(token / size))
    }
  }
  read(words, WHOLE)
  read(chars, 1)
}

/** Sums up what each language says for a text, part by part. */
export const readLanguage = (model: Model, features: Features, reading: Reading): Reading => {
  const { rows } = model
  const size = model.labels.length
  const scale = model.scales[0] as number
  const { margins, known } = reading
  margins.fill(0)
  known.fill(0)
  warm(model, features.words)
  warm(model, features.chars)
  eachFeature(features, (hash, value, part) => {
    const row = rowOf(model, hash)
    if (row < 0) return
    known[part] = (known[part] as number) + value
    const worth = value * scale
    const base = part * size
    for (let label = 0; label < size; label++) margins[base + label] = (margins[base + label] as number) + worth * (rows[row + label] as number)
  })
  reading.words = 0
  for (let token = 0; token < features.tokens; token++) if (features.scanned.kinds[token] === WORD) reading.words++
  return reading
}
