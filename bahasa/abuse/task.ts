import { openTaught, teachOn } from '../model/teach.ts'
import type { Task } from '../task.ts'
import { type Abuse, abuseIn, readAbuse } from './abuse.ts'

/** Whether a text insults, threatens or hates, in which ways, and where. */
export const task: Task<Abuse> = {
  name: 'abuse',
  open: (weights, options) => {
    const model = openTaught(weights, 'abuse.bin', options)
    return ({ text }) => abuseIn(model, text)
  },
}

/** Learns what a team says of its own messages; the lexicon's plainest words keep their say. */
export const teach = teachOn('abuse.bin', (text) => readAbuse(text).bags)
