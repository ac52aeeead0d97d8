import { openBackground } from '../keywords/background.ts'
import type { Task } from '../task.ts'
import { ClaimIndex, type Match } from './claim-index.ts'

/** Which known claims a text carries: at most `top` (5), best first. */
export const task: Task<{ matches: Match[] }> = {
  name: 'match',
  open: (weights, { against = [], top = 5 }) => {
    const index = new ClaimIndex(openBackground(weights))
    for (const claim of against) index.add(claim)
    return ({ text }) => ({ matches: index.search(text, top) })
  },
}
