import { heldOutMessages } from '../concepts/messages.ts'
import type { Reporting } from '../model/train.ts'
import { openUrgent, urgentIn } from './urgent.ts'

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`

export const reporting: Reporting = {
  title: 'Urgent',
  report: (corpus, weights) => {
    const model = openUrgent(weights)
    const judged = heldOutMessages(corpus).map(({ text, urgent, lookalike }) => ({ text, urgent, lookalike, answer: urgentIn(model, text) }))
    const urgent = judged.filter((message) => message.urgent)
    const calm = judged.filter((message) => !message.urgent)
    const alike = calm.filter(({ lookalike }) => lookalike)
    const called = (messages: typeof judged) => messages.filter(({ answer }) => answer.label).length
    const missed = urgent.filter(({ answer }) => !answer.label).map(({ text }) => `- missed: ${text}`)
    const alarms = calm.filter(({ answer }) => answer.label).map(({ text }) => `- false alarm: ${text}`)
    return [
      `On ${judged.length} held-out messages: recall ${share(called(urgent), urgent.length)}, false alarms ${share(called(calm), calm.length)}, among look-alikes ${share(called(alike), alike.length)}.`,
      `Errors:\n\n${[...missed, ...alarms.slice(0, 10)].join('\n')}`,
    ].join('\n\n')
  },
}
