import type { Bag } from './bag.ts'
import { coverageOf, judge } from './calibrate.ts'
import type { Example } from './fit.ts'
import { classify, type Model } from './linear.ts'
import { accuracy, byLabel, confusionOf, macroF1, tabled, type Confusion } from './metrics.ts'

/** How a text is read into bags. */
type Read = (text: string) => readonly Bag[]

/** What a model answers to labelled texts, counted. */
export const judgedBy = (model: Model, examples: readonly Example[], read: Read): Confusion =>
  confusionOf(
    model.labels,
    examples.map(({ text, label }) => [label, classify(model, read(text)).label] as const),
  )

const figure = (share: number) => share.toFixed(3)

/** A section on one set: macro-F1, accuracy, the labels one by one, the confusion matrix. */
export const section = (name: string, confusion: Confusion): string =>
  [
    `**${name}**: macro-F1 ${figure(macroF1(confusion))}, accuracy ${figure(accuracy(confusion))}`,
    byLabel(confusion)
      .map(({ label, precision, recall, f1 }) => `${label} P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)}`)
      .join(' · '),
    tabled(confusion),
  ].join('\n\n')

/** How right the surest answers are, as a table: what abstaining buys. */
export const abstaining = (model: Model, examples: readonly Example[], read: Read): string =>
  [
    `Abstaining below ${model.threshold} (temperature ${model.temperature}):`,
    ['| answered | right | confidence from |', '|--:|--:|--:|', ...coverageOf(judge(model, examples, read), model.temperature).map(covered)].join('\n'),
  ].join('\n\n')

const covered = ({ share, accuracy: right, confidence }: { share: number; accuracy: number; confidence: number }) =>
  `| ${Math.round(share * 100)} % | ${figure(right)} | ${figure(confidence)} |`

/** The answers that were surest and wrong, to be read by a person. Only for texts that may be quoted. */
export const worst = (model: Model, examples: readonly Example[], { read, most = 12 }: { read: Read; most?: number }): string =>
  examples
    .map(({ text, label }) => ({ text, label, ...answered(model, read(text)) }))
    .filter(({ answer, label }) => answer !== label)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, most)
    .map(({ text, label, answer, confidence }) => `- ${label}, answered ${answer} (${figure(confidence)}): ${text.replaceAll(/\s+/g, ' ').slice(0, 160)}`)
    .join('\n')

const answered = (model: Model, bags: readonly Bag[]) => {
  const { label: answer, confidence } = classify(model, bags)
  return { answer, confidence }
}
