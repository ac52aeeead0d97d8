import { heldOutMessages } from '../concepts/messages.ts'
import { byLabel, confusionOf, macroF1, tabled } from '../model/metrics.ts'
import type { Reporting } from '../model/train.ts'
import { kindOf, openKinds } from './kind.ts'
import { kinds } from './kinds.ts'

export const reporting: Reporting = {
  title: 'Kind',
  report: (corpus, weights) => {
    const model = openKinds(weights)
    const judged = heldOutMessages(corpus).map(({ text, kind }) => ({ text, kind, answer: kindOf(model, text).label }))
    const confusion = confusionOf(
      kinds,
      judged.map(({ kind, answer }) => [kind, answer]),
    )
    const wrong = judged.filter(({ kind, answer }) => kind !== answer).map(({ text, kind, answer }) => `- ${kind} → ${answer}: ${text}`)
    return [
      `On ${judged.length} held-out messages: macro-F1 ${macroF1(confusion).toFixed(3)}; ${byLabel(confusion)
        .map(({ label, f1 }) => `${label} ${f1.toFixed(2)}`)
        .join(', ')}.`,
      tabled(confusion),
      `Errors:\n\n${wrong.slice(0, 12).join('\n')}`,
    ].join('\n\n')
  },
}
