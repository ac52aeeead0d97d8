import type { Reporting } from '../model/train.ts'
import { decode } from '../model/weights-file.ts'
import { rules } from './cue-lexicon.ts'
import { coach, type Models } from './reply.ts'
import type { Pair } from './train.ts'

type Count = { right: number; wrong: number; missed: number }

const shown = (share: number) => (Number.isNaN(share) ? '–' : share.toFixed(3))
const row = (name: string, { right, wrong, missed }: Count) =>
  `| ${name} | ${shown(right / (right + wrong))} | ${shown(right / (right + missed))} | ${shown((2 * right) / (2 * right + wrong + missed))} | ${right + missed} |`

export const reporting: Reporting = {
  title: 'Reply coach',
  report: ({ ownRows }, weights) => {
    const models = Object.fromEntries(rules.map((rule) => [rule, decode(weights(`reply-${rule}.bin`))])) as Models
    const judged = ownRows<Pair>('reply-held.jsonl').map((pair) => ({ ...pair, answer: coach(models, pair.message, pair.text).map(({ rule }) => rule) }))
    const all: Count = { right: 0, wrong: 0, missed: 0 }
    const lines = rules.map((rule) => {
      const right = judged.filter(({ flags, answer }) => flags.includes(rule) && answer.includes(rule)).length
      const wrong = judged.filter(({ flags, answer }) => !flags.includes(rule) && answer.includes(rule)).length
      const missed = judged.filter(({ flags, answer }) => flags.includes(rule) && !answer.includes(rule)).length
      all.right += right
      all.wrong += wrong
      all.missed += missed
      return row(rule, { right, wrong, missed })
    })
    const off = judged.filter(({ flags, answer }) => rules.some((rule) => flags.includes(rule) !== answer.includes(rule)))
    return [
      `Our own ${judged.length} pairs of message and draft, written apart from the training pairs; ${judged.length - off.length} are judged without any error.`,
      ['| Rule | Precision | Recall | F1 | Pairs |', '|---|--:|--:|--:|--:|', ...lines, row('micro', all)].join('\n'),
      'Errors:',
      off
        .slice(0, 10)
        .map(({ text, flags, answer }) => `- ${flags.join(', ') || 'none'} → ${answer.join(', ') || 'none'}: ${text}`)
        .join('\n'),
    ].join('\n\n')
  },
}
