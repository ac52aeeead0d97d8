import type { Reporting } from '../model/train.ts'
import { scan } from '../text/scan.ts'
import { coefficients, fitGrade, gradeOf, measuresOf } from './formula.ts'
import { sentencesOf } from './sentences.ts'

type Row = { set: string; grade: number; text: string }

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

/** Pearson's correlation of two equally long rows of numbers. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [of, to] = [mean(a), mean(b)]
  const product = a.reduce((sum, value, at) => sum + (value - of) * ((b[at] ?? to) - to), 0)
  const spread = (numbers: readonly number[], middle: number) => Math.sqrt(numbers.reduce((sum, value) => sum + (value - middle) ** 2, 0))
  return product / (spread(a, of) * spread(b, to))
}

const written = ({ base, words, syllables, long }: typeof coefficients) =>
  `${base} + ${words} · √(words/sentence) + ${syllables} · syllables/word + ${long} · long share`

/** The formula fitted again from our texts of marked grade, beside the shipped one, and judged on the half it was not fitted on. */
export const reporting: Reporting = {
  title: 'Readability (`readability`)',
  report: ({ ownRows }) => {
    const rows = ownRows<Row>('readability.jsonl').map((row) => ({ ...row, measures: measuresOf(sentencesOf(scan(row.text))) }))
    const fitted = fitGrade(rows.filter(({ set }) => set === 'dev'))
    const held = rows.filter(({ set }) => set === 'held')
    const grades = held.map(({ measures }) => gradeOf(measures))
    const error = mean(held.map(({ grade }, at) => Math.abs(grade - (grades[at] ?? 0))))
    const levels = [...new Set(held.map(({ grade }) => grade))].sort((a, b) => a - b)
    const level = (grade: number) => mean(grades.filter((_, at) => held[at]?.grade === grade)).toFixed(1)
    return [
      `- fitted now:  grade = ${written(fitted)}`,
      `- shipped:     grade = ${written(coefficients)}`,
      `- ${held.length} held-out texts: mean error ${error.toFixed(2)} grades, correlation ${correlation(
        held.map(({ grade }) => grade),
        grades,
      ).toFixed(3)}`,
      '',
      `| Marked grade | ${levels.join(' | ')} |`,
      `|---|${'--:|'.repeat(levels.length)}`,
      `| Mean answer | ${levels.map(level).join(' | ')} |`,
    ].join('\n')
  },
}
