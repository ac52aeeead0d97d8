import { featuresOf } from '../model/features.ts'
import { soften, type Model } from '../model/linear.ts'
import { decode } from '../model/weights-file.ts'
import type { Weights } from '../task.ts'
import { OTHER, type Language } from './languages.ts'
import { createReading, PARTS, readLanguage, type Reading } from './reading.ts'

/** A language, `mix` for two in substantial parts, or `unsure`; and how sure that is, 0–1 (for `mix`, how sure its parts are; for `unsure`, how sure the best guess would be). */
export type Identified = { label: Language | 'mix' | 'unsure'; confidence: number }

/** Below this many known features a text says too little: a link, an emoji, a name. */
const LEAST = 4
/** How clearly, in nats per feature, a part of a text must speak for another language than the whole does; and the features of a part at least reckoned with. */
const LEAST_PART = 110
const CLEAR = 1.1

const summed = ({ margins }: Reading, { bias }: Model, sums: Float64Array) => {
  const size = bias.length
  sums.set(bias)
  for (let part = 0; part < PARTS; part++)
    for (let label = 0; label < size; label++) sums[label] = (sums[label] as number) + (margins[part * size + label] as number)
  return sums
}

const best = (numbers: Float64Array, from: number, size: number) => {
  let top = 0
  for (let label = 1; label < size; label++) if ((numbers[from + label] as number) > (numbers[from + top] as number)) top = label
  return top
}

/** The part that speaks most clearly for another language than the whole: which, and by how many nats per feature. */
const dissenter = ({ margins, known }: Reading, size: number, whole: number) => {
  let other = whole
  let over = 0
  for (let part = 0; part < PARTS; part++) {
    const from = part * size
    const top = best(margins, from, size)
    const more = ((margins[from + top] as number) - (margins[from + whole] as number)) / Math.max(LEAST_PART, known[part] as number)
    if (more > over) {
      over = more
      other = top
    }
  }
  return { other, over }
}

/** Whether one part of the text clearly speaks another language than the whole, and another part as clearly that of the whole. */
const isMixed = (reading: Reading, size: number, whole: number) => {
  const { margins, known } = reading
  const { other, over } = dissenter(reading, size, whole)
  if (over < CLEAR) return false
  for (let part = 0; part < PARTS; part++) {
    const from = part * size
    const more = (margins[from + whole] as number) - (margins[from + other] as number)
    if (more / Math.max(LEAST_PART, known[part] as number) > CLEAR) return true
  }
  return false
}

const knownOf = ({ known }: Reading) => known.reduce((sum, part) => sum + part, 0)

const verdict = (model: Model, reading: Reading, sums: Float64Array): Identified => {
  const size = model.labels.length
  const whole = best(summed(reading, model, sums), 0, size)
  const weight = Math.sqrt(Math.max(1, knownOf(reading)))
  for (let label = 0; label < size; label++) sums[label] = (sums[label] as number) / weight
  const confidence = soften(sums, size, model.temperature)[whole] as number
  const label = model.labels[whole] as Language | typeof OTHER
  if (knownOf(reading) < LEAST || label === OTHER || confidence < model.threshold) return { label: 'unsure', confidence }
  return { label: isMixed(reading, size, whole) ? 'mix' : label, confidence }
}

/** Opens the identifier. Reads the first 4,096 tokens of a text; never throws. */
export const openIdentifier = (weights: Weights): ((text: string) => Identified) => {
  const model = decode(weights('language.bin'))
  const reading = createReading(model.labels.length)
  const sums = new Float64Array(model.labels.length)
  return (text) => verdict(model, readLanguage(model, featuresOf(text), reading), sums)
}
