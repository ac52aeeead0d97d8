import type { Task } from '../task.ts'
import { openIdentifier, type Identified } from './identify.ts'

/** `language`: `{label, confidence}`; a hint in `lang` is not looked at. */
export const task: Task<Identified> = {
  name: 'language',
  open: (weights) => {
    const identify = openIdentifier(weights)
    return ({ text }) => {
      const { label, confidence } = identify(text)
      return { label, confidence: Math.round(confidence * 1_000) / 1_000 }
    }
  },
}
