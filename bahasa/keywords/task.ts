import type { Task } from '../task.ts'
import { openBackground } from './background.ts'
import { type Keyword, keywordsOf } from './keywords.ts'

/** The phrases a text is about, most salient first. */
export const task: Task<{ phrases: Keyword[] }> = {
  name: 'keywords',
  open: (weights) => {
    const background = openBackground(weights)
    return ({ text }) => ({ phrases: keywordsOf(text, background) })
  },
}
