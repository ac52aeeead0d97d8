import type { Task } from '../task.ts'
import { mask, personalIn } from './personal.ts'
import type { PersonalSpan } from './span.ts'

/** Personal data in a text, and the text without it. */
export const task: Task<{ spans: PersonalSpan[]; masked: string }> = {
  name: 'personal',
  open: () => (asked) => {
    const spans = personalIn(asked.text)
    return { spans, masked: mask(asked.text, spans) }
  },
}
