import { openBackground } from '../keywords/background.ts'
import type { Task } from '../task.ts'
import { type Carrying, readerOf, summaryOf } from './summary.ts'

/** The one to three sentences that carry a text or a cluster (one message a line). */
export const task: Task<{ sentences: Carrying[] }> = {
  name: 'summary',
  open: (weights) => {
    const reader = readerOf(openBackground(weights))
    return ({ text }) => ({ sentences: summaryOf(text, reader) })
  },
}
