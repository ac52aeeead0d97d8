import type { Sentence } from './sentences.ts'

/** What the formula sees of a text: words a sentence, syllables a word, and the share of words of four syllables and more. */
export type Measures = { wordsPerSentence: number; syllablesPerWord: number; longShare: number }

/** `grade = base + words · √(words per sentence) + syllables · (syllables per word) + long · (share of long words)` */
export type Coefficients = { base: number; words: number; syllables: number; long: number }

export function measuresOf(sentences: readonly Sentence[]): Measures {
  const words = sentences.flat()
  const count = Math.max(1, words.length)
  return {
    wordsPerSentence: words.length / Math.max(1, sentences.length),
    syllablesPerWord: words.reduce((sum, { syllables }) => sum + syllables, 0) / count,
    longShare: words.filter(({ syllables }) => syllables >= 4).length / count,
  }
}

const rowOf = ({ wordsPerSentence, syllablesPerWord, longShare }: Measures) => [1, Math.sqrt(wordsPerSentence), syllablesPerWord, longShare]

/** Solves a small system of linear equations by Gaussian elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (let column = 0; column < size; column++) {
    const pivot = rows.slice(column).reduce((best, row, at) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + at : best), column)
    const [top, chosen] = [rows[column] ?? [], rows[pivot] ?? []]
    rows[column] = chosen
    rows[pivot] = top
    for (let at = 0; at < size; at++) {
      const row = rows[at] ?? []
      const factor = at === column ? 0 : (row[column] ?? 0) / (chosen[column] ?? 1)
      rows[at] = row.map((value, place) => value - factor * (chosen[place] ?? 0))
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}

/** Least squares with a touch of ridge (0.05, not on the base): coefficients, to two decimals, for texts of known grade. */
export function fitGrade(texts: readonly { measures: Measures; grade: number }[]): Coefficients {
  const rows = texts.map(({ measures }) => rowOf(measures))
  const matrix = [0, 1, 2, 3].map((a) => [0, 1, 2, 3].map((b) => rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), a === b && a > 0 ? 0.05 : 0)))
  const right = [0, 1, 2, 3].map((a) => rows.reduce((sum, row, at) => sum + (row[a] ?? 0) * (texts[at]?.grade ?? 0), 0))
  const [base = 0, words = 0, syllables = 0, long = 0] = solve(matrix, right).map((value) => Math.round(value * 100) / 100)
  return { base, words, syllables, long }
}

/** The shipped coefficients: `fitGrade` of the fitting half of `bahasa/data/readability.jsonl`, as the report shows. */
export const coefficients: Coefficients = { base: -6.93, words: 2.16, syllables: 2.63, long: 1.88 }

/** The school grade a text asks for: 1–6 SD, 7–9 SMP, 10–12 SMA, up to 18 for the language of decrees; one decimal. */
export function gradeOf(measures: Measures, { base, words, syllables, long }: Coefficients = coefficients): number {
  const grade = base + words * Math.sqrt(measures.wordsPerSentence) + syllables * measures.syllablesPerWord + long * measures.longShare
  return Math.round(Math.min(18, Math.max(1, grade)) * 10) / 10
}
