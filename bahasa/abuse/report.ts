import { byLabel, confusionOf, macroF1, tabled } from '../model/metrics.ts'
import type { Reporting } from '../model/train.ts'
import { decode } from '../model/weights-file.ts'
import { abuseIn } from './abuse.ts'
import { type Label, labels } from './labels.ts'

const percent = (share: number) => share.toFixed(3)

/** How often abuse of either sort is found, as one question: abusive or not. */
const eitherSort = (pairs: readonly (readonly [string, string])[]) => {
  const sorts = pairs.map(([truth, answer]) => [truth === 'none' ? 'none' : 'abuse', answer === 'none' ? 'none' : 'abuse'] as const)
  const found = byLabel(confusionOf(['none', 'abuse'], sorts)).find(({ label }) => label === 'abuse')
  return `Abusive or hateful against none: F1 ${percent(found?.f1 ?? 0)}, precision ${percent(found?.precision ?? 0)}, recall ${percent(found?.recall ?? 0)}.`
}

export const reporting: Reporting = {
  title: 'Abuse',
  report: ({ ownRows }, weights) => {
    const model = decode(weights('abuse.bin'))
    const judged = ownRows<{ text: string; label: Label }>('abuse-held.jsonl').map(({ text, label }) => ({ text, label, answer: abuseIn(model, text).label }))
    const pairs = judged.map(({ label, answer }) => [label, answer] as const)
    const confusion = confusionOf(labels, pairs)
    const wrong = judged.filter(({ label, answer }) => label !== answer).map(({ text, label, answer }) => `- ${label} → ${answer}: ${text}`)
    return [
      `Our own ${judged.length} texts, written apart from the training examples and never used in tuning. Macro-F1 ${percent(macroF1(confusion))}. ${eitherSort(pairs)}`,
      tabled(confusion),
      'Errors:',
      wrong.slice(0, 12).join('\n'),
    ].join('\n\n')
  },
}
