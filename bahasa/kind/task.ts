import { messageBags } from '../concepts/reading.ts'
import type { Answer } from '../model/answer.ts'
import { openTaught, teachOn } from '../model/teach.ts'
import type { Task } from '../task.ts'
import { kindOf, type Kind } from './kind.ts'

/** What a writer wants with a message. */
export const task: Task<Answer<Kind>> = {
  name: 'kind',
  open: (weights, options) => {
    const model = openTaught(weights, 'kind.bin', options)
    return ({ text }) => kindOf(model, text, options.abstain)
  },
}

/** Learns what a team says of its own messages. */
export const teach = teachOn('kind.bin', messageBags)
