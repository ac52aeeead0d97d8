import type { Task } from '../task.ts'
import { type Readability, readabilityOf } from './readability.ts'

/** How hard a text is to read, and what would make it easier. */
export const task: Task<Readability> = {
  name: 'readability',
  open: () => (asked) => readabilityOf(asked.text),
}
