import { messageBags } from '../concepts/reading.ts'
import { openTaught, teachOn } from '../model/teach.ts'
import type { Task } from '../task.ts'
import { urgentIn, type Urgent } from './urgent.ts'

/** Whether a message cannot wait. */
export const task: Task<Urgent> = {
  name: 'urgent',
  open: (weights, options) => {
    const model = openTaught(weights, 'urgent.bin', options)
    return ({ text }) => urgentIn(model, text)
  },
}

/** Learns what a team says of its own messages. */
export const teach = teachOn('urgent.bin', messageBags)
