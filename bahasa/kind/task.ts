import { messageBags } from '../concepts/reading.ts'
import type { Answer } from '../model/answer.ts'
import { teachOn } from '../model/teach.ts'
import type { Task } from '../task.ts'
import { kindOf, openKinds } from './kind.ts'
import type { Kind } from './kinds.ts'

/** What a writer wants with a message. */
export const task: Task<Answer<Kind>> = {
  name: 'kind',
  open: (weights, { abstain, layer }) => {
    const model = openKinds(weights, layer ? { layer } : {})
    return ({ text }) => kindOf(model, text, abstain)
  },
}

/** A team's corrections, in about a second. */
export const teach = teachOn('kind.bin', messageBags)
