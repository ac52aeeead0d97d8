import { openBackground } from '../keywords/background.ts'
import type { Task } from '../task.ts'
import { type Drift, driftOf } from './drift.ts'

/** How far a text has drifted from the key messages it is asked with (`messages`); see `Drift` for the scale. */
export const task: Task<Drift> = {
  name: 'drift',
  open: (weights) => {
    const background = openBackground(weights)
    return ({ text, messages }) => driftOf(Array.isArray(messages) ? messages.filter((message) => typeof message === 'string') : [], text, background)
  },
}
