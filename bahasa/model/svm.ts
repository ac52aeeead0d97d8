import type { Matrix } from './matrix.ts'
import { randomFrom, shuffle } from './random.ts'

/** One two-sided question put to every row: does it belong (1) or not (-1), how dearly is a mistake paid (0: left out), and what does another model say already. */
export type Question = {
  sides: Int8Array
  costs: Float64Array
  offsets?: Float64Array
  /** What each column is multiplied by while learning; the answer is multiplied back. */
  scaling?: Float64Array
}

/** The weight of each column, and the bias. */
export type Plane = { weights: Float64Array; bias: number }

const dot = ({ starts, columns, values }: Matrix, row: number, weights: Float64Array) => {
  let sum = 0
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) sum += (values[at] as number) * (weights[columns[at] as number] as number)
  return sum
}

const scaledMatrix = (matrix: Matrix, scaling: Float64Array | undefined): Matrix =>
  scaling ? { ...matrix, values: matrix.values.map((value, at) => value * (scaling[matrix.columns[at] as number] as number)) } : matrix

const squaresOf = ({ starts, values, rows }: Matrix) => {
  const squares = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    let sum = 1
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) sum += (values[at] as number) ** 2
    squares[row] = sum
  }
  return squares
}

/**
 * Fits a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008, ICML), the bias as a
 * column of ones. Rows are visited in an order drawn from `seed`; stops early once no step in a pass matters.
 */
export const fitPlane = (given: Matrix, { sides, costs, offsets, scaling }: Question, { passes, seed }: { passes: number; seed: number }): Plane => {
  const matrix = scaledMatrix(given, scaling)
  const { starts, columns, values } = matrix
  const weights = new Float64Array(matrix.hashes.length)
  const duals = new Float64Array(matrix.rows)
  const squares = squaresOf(matrix)
  const order = Uint32Array.from({ length: matrix.rows }, (_, row) => row).filter((row) => (costs[row] as number) > 0)
  const random = randomFrom(seed)
  let bias = 0
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    let steepest = 0
    for (const row of order) {
      const side = sides[row] as number
      const softness = 0.5 / (costs[row] as number)
      const dual = duals[row] as number
      const slope = side * (dot(matrix, row, weights) + bias + (offsets?.[row] ?? 0)) - 1 + dual * softness
      if (dual === 0 && slope >= 0) continue
      steepest = Math.max(steepest, Math.abs(slope))
      const next = Math.max(0, dual - slope / ((squares[row] as number) + softness))
      const move = (next - dual) * side
      duals[row] = next
      bias += move
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
        const column = columns[at] as number
        weights[column] = (weights[column] as number) + move * (values[at] as number)
      }
    }
    if (steepest < 0.01) break
  }
  if (scaling) for (let column = 0; column < weights.length; column++) weights[column] = (weights[column] as number) * (scaling[column] as number)
  return { weights, bias }
}
