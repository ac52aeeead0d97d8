import { decode } from '../model/weights-file.ts'
import type { Task } from '../task.ts'
import { rules } from './cue-lexicon.ts'
import { coach, type Flag, type Models } from './reply.ts'

/** Reads a draft reply beside the citizen's message, and says which rules it breaks. */
export const task: Task<{ flags: Flag[] }> = {
  name: 'reply',
  open: (weights) => {
    const models = Object.fromEntries(rules.map((rule) => [rule, decode(weights(`reply-${rule}.bin`))])) as Models
    return ({ message, text }) => ({ flags: coach(models, typeof message === 'string' ? message : '', text) })
  },
}
