import type { At } from '#bahasa/task.ts'
import type { Examined } from '../answers.ts'
import { correctableTasks, type CorrectableTask } from '../kinds.ts'
import type { Mark, MarkTone, Verdict } from './view.ts'

/** What the answers of every labelling task have in common. */
type Labelled = {
  label: string | boolean
  confidence?: number
  scores?: Record<string, number>
  reasons?: readonly { text: string; at: At }[]
  spans?: readonly { text?: string; at: At }[]
  kinds?: readonly string[]
  sub?: string
}

const tones: Partial<Record<string, MarkTone>> = {
  negative: 'amber',
  positive: 'ok',
  anger: 'amber',
  fear: 'violet',
  true: 'red',
  abusive: 'red',
  hate: 'red',
}

const marksOf = ({ reasons = [], spans = [] }: Labelled, label: string): Mark[] =>
  [...reasons, ...spans].map(({ text = '', at }) => ({ at, tone: tones[label] ?? 'accent', note: text }))

function verdictOf(task: CorrectableTask, answer: Labelled, taught: string | undefined): Verdict {
  const label = taught ?? String(answer.label)
  const sure = answer.confidence ?? answer.scores?.[label] ?? null
  return {
    task,
    label,
    sure,
    also: [...(answer.sub ? [answer.sub] : []), ...(answer.kinds ?? [])],
    marks: marksOf(answer, label),
    taught: taught !== undefined,
  }
}

/** Every label the text was given, in the order people ask: what is it about, what does it want, how does it feel. */
export function verdictsOf({ answers, taught }: Examined): Verdict[] {
  const given = answers as Readonly<Record<string, Labelled | undefined>>
  return correctableTasks.flatMap((task) => {
    const answer = given[task]
    return answer ? [verdictOf(task, answer, taught[task])] : []
  })
}
