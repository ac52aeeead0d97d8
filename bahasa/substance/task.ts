import type { Task } from '../task.ts'
import { type Fact, substanceOf } from './substance.ts'

/** What a simplified text (`text`) kept of its `source`; without a source there is nothing to keep. */
export const task: Task<{ facts: Fact[] }> = {
  name: 'substance',
  open: () => (asked) => ({ facts: substanceOf(typeof asked.source === 'string' ? asked.source : '', asked.text) }),
}
