import type { Task } from '../task.ts'
import { openUrgent, urgentIn, type Urgent } from './urgent.ts'

/** Whether a message cannot wait. */
export const task: Task<Urgent> = {
  name: 'urgent',
  open: (weights) => {
    const model = openUrgent(weights)
    return ({ text }) => urgentIn(model, text)
  },
}
