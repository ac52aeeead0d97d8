import { encode } from '../../model/weights-file.ts'
import { randomFrom, shuffle } from '../../model/random.ts'

/** Numbers features by their hash as they come. */
export class Index {
  readonly hashes: number[] = []
  readonly #places = new Map<number, number>()

  /** The place of a feature; new ones are put at the end. */
  of(hash: number): number {
    let place = this.#places.get(hash)
    if (place === undefined) {
      place = this.hashes.length
      this.hashes.push(hash)
      this.#places.set(hash, place)
    }
    return place
  }
}

/** A choice that was made: the weights each option would add up, those that name its words apart, and which option it was. */
export type Made = { options: readonly { general: Int32Array; lexical: Int32Array }[]; right: number }

/** How a softmax is learned: `dropped` is the share of choices shown without the words' own features, so that the general ones learn to stand alone. */
export type Course = { passes: number; pace: number; decay: number; dropped: number; seed: number }

const sum = (weights: Float64Array, places: Int32Array) => {
  let total = 0
  for (const place of places) total += weights[place] as number
  return total
}

/** Learns weights that make the choices likely: stochastic gradients with a pace per weight (AdaGrad), the same for the same seed. */
export const fitChoices = (made: readonly Made[], size: number, { passes, pace, decay, dropped, seed }: Course): Float64Array => {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const random = randomFrom(seed)
  const order = Uint32Array.from({ length: made.length }, (_, at) => at)
  const move = (places: Int32Array, slope: number, step: number) => {
    for (const place of places) {
      const gradient = slope + decay * (weights[place] as number)
      squares[place] = (squares[place] as number) + gradient * gradient
      weights[place] = (weights[place] as number) - (step * gradient) / Math.sqrt(squares[place] as number)
    }
  }
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    const step = pace / (1 + 0.3 * pass)
    for (const at of order) {
      const { options, right } = made[at] as Made
      const bare = random() < dropped
      const scores = options.map(({ general, lexical }) => sum(weights, general) + (bare ? 0 : sum(weights, lexical)))
      const top = Math.max(...scores)
      const chances = scores.map((score) => Math.exp(score - top))
      const total = chances.reduce((whole, chance) => whole + chance, 0)
      options.forEach(({ general, lexical }, place) => {
        const slope = (chances[place] as number) / total - (place === right ? 1 : 0)
        if (Math.abs(slope) < 1e-3) return
        move(general, slope, step)
        if (!bare) move(lexical, slope, step)
      })
    }
  }
  return weights
}

/** The weights as a file: one column per label; of each feature's weights the last lies at `place × labels + label`. Weights within `least` of nothing are left out. */
export const weightsFile = (hashes: readonly number[], weights: Float64Array, { labels, least }: { labels: readonly string[]; least: number }): Uint8Array => {
  const size = labels.length
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.fround(top / 127) || 1
  const rows = hashes
    .map((hash, at) => ({ hash, weights: Array.from({ length: size }, (_, label) => Math.round((weights[at * size + label] as number) / scale)) }))
    .filter((row) => row.weights.some((weight) => Math.abs(weight) * scale > least))
  return encode({ labels, temperature: 1, threshold: 0, bias: new Float32Array(size), scales: new Float32Array(size).fill(scale), rows })
}
