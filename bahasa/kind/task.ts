import type { Answer } from '../model/answer.ts'
import type { Task } from '../task.ts'
import { kindOf, openKinds, type Kind } from './kind.ts'

/** What a writer wants with a message. */
export const task: Task<Answer<Kind>> = {
  name: 'kind',
  open: (weights, { abstain }) => {
    const model = openKinds(weights)
    return ({ text }) => kindOf(model, text, abstain)
  },
}
