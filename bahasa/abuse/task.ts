import { decode } from '../model/weights-file.ts'
import type { Task } from '../task.ts'
import { type Abuse, abuseIn } from './abuse.ts'

/** Whether a text insults, threatens or hates, in which ways, and where. */
export const task: Task<Abuse> = {
  name: 'abuse',
  open: (weights) => {
    const model = decode(weights('abuse.bin'))
    return ({ text }) => abuseIn(model, text)
  },
}
