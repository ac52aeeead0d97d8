import { featuresOf } from './features.ts'
import type { Example } from './fit.ts'
import { largest, score, soften, type Model } from './linear.ts'
import type { Read } from './matrix.ts'

/** The margins of held-out texts and the place of each one's true label. */
export type Judged = { margins: Float64Array[]; truths: number[] }

/** Scores held-out examples; those whose label the model does not know are left out. */
export const judge = (model: Model, examples: readonly Example[], read: Read = (text) => featuresOf(text).bags): Judged => {
  const known = examples.filter(({ label }) => model.labels.includes(label))
  return {
    margins: known.map(({ text }) => score(model, read(text), new Float64Array(model.labels.length)).slice()),
    truths: known.map(({ label }) => model.labels.indexOf(label)),
  }
}

const surprise = ({ margins, truths }: Judged, temperature: number) => {
  let total = 0
  margins.forEach((given, at) => {
    const chances = soften(given.slice(), given.length, temperature)
    total -= Math.log(Math.max(1e-9, chances[truths[at] as number] as number))
  })
  return total
}

/** The temperature that makes held-out truths least surprising (Guo et al. 2017), on a grid of 5 % steps. */
export const temperatureFor = (judged: Judged): number => {
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let exponent = -60; exponent <= 40; exponent++) {
    const temperature = Math.round(1.05 ** exponent * 1000) / 1000
    const found = surprise(judged, temperature)
    if (found < least - 1e-6) {
      least = found
      best = temperature
    }
  }
  return best
}

/** For each answer how sure it was and whether it was right, the surest first. */
const bySureness = ({ margins, truths }: Judged, temperature: number) =>
  margins
    .map((given, at) => {
      const chances = soften(given.slice(), given.length, temperature)
      const best = largest(chances, given.length)
      return { sure: chances[best] as number, right: best === truths[at] }
    })
    .sort((one, other) => other.sure - one.sure)

/** The lowest confidence at which the answers given are still right as often as `wanted` (0–1), with at least `coverage` of them given. */
export const thresholdFor = (judged: Judged, temperature: number, { wanted = 0.9, coverage = 0.5 }: { wanted?: number; coverage?: number } = {}): number => {
  const answers = bySureness(judged, temperature)
  let right = 0
  let threshold = 0
  answers.forEach((answer, at) => {
    if (answer.right) right++
    if (right / (at + 1) >= wanted || at + 1 <= answers.length * coverage) threshold = answer.sure
  })
  return Math.floor(threshold * 1000) / 1000
}

/** How right the answers are when only the surest share of them is given. */
export const coverageOf = (
  judged: Judged,
  temperature: number,
  shares: readonly number[] = [1, 0.9, 0.8, 0.7, 0.5],
): { share: number; accuracy: number; confidence: number }[] => {
  const answers = bySureness(judged, temperature)
  return shares.map((share) => {
    const given = answers.slice(0, Math.max(1, Math.round(answers.length * share)))
    return { share, accuracy: given.filter(({ right }) => right).length / Math.max(1, given.length), confidence: given.at(-1)?.sure ?? 0 }
  })
}
