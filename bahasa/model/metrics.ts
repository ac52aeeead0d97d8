/** Right and wrong answers: `counts[truth][answer]`, in the order of `labels`. */
export type Confusion<Label extends string = string> = { labels: readonly Label[]; counts: number[][] }

/** Counts answers against truths, pair by pair; pairs with an unknown label are left out. */
export const confusionOf = <Label extends string>(labels: readonly Label[], pairs: Iterable<readonly [truth: string, answer: string]>): Confusion<Label> => {
  const counts = labels.map(() => labels.map(() => 0))
  for (const [truth, answer] of pairs) {
    const row = counts[labels.indexOf(truth as Label)]
    const column = labels.indexOf(answer as Label)
    if (row && column >= 0) row[column] = (row[column] as number) + 1
  }
  return { labels, counts }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Precision, recall and F1 (0–1) of each label, and how often it was the truth. */
export const byLabel = ({ labels, counts }: Confusion): { label: string; precision: number; recall: number; f1: number; support: number }[] =>
  labels.map((label, at) => {
    const right = counts[at]?.[at] ?? 0
    const support = sum(counts[at] ?? [])
    const answered = sum(counts.map((row) => row[at] ?? 0))
    const precision = answered === 0 ? 0 : right / answered
    const recall = support === 0 ? 0 : right / support
    return { label, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall), support }
  })

/** The mean F1 of the labels (0–1), each counting alike; labels that were neither truth nor answer are left out, as scikit-learn does. */
export const macroF1 = (confusion: Confusion): number => {
  const seen = byLabel(confusion).filter(({ support }, at) => support > 0 || sum(confusion.counts.map((row) => row[at] ?? 0)) > 0)
  return seen.length === 0 ? 0 : sum(seen.map(({ f1 }) => f1)) / seen.length
}

/** The share of right answers (0–1). */
export const accuracy = ({ counts }: Confusion): number => sum(counts.map((row, at) => row[at] ?? 0)) / Math.max(1, sum(counts.flat()))

/** A confusion matrix as a Markdown table: truths down, answers across. */
export const tabled = ({ labels, counts }: Confusion): string =>
  [
    `| truth ↓ answer → | ${labels.join(' | ')} |`,
    `|---|${'--:|'.repeat(labels.length)}`,
    ...counts.map((row, at) => `| ${labels[at]} | ${row.join(' | ')} |`),
  ].join('\n')
