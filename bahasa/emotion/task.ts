import type { Answer } from '../model/answer.ts'
import { openTaught, teachOn } from '../model/teach.ts'
import { feelingsIn } from '../sentiment/reading.ts'
import type { Task } from '../task.ts'
import { emotionOf } from './emotion.ts'
import type { Emotion } from './emotions.ts'

/** Anger, fear, happiness, love or sadness, with the words that decided it. */
export const task: Task<Answer<Emotion>> = {
  name: 'emotion',
  open: (weights, options) => {
    const model = openTaught(weights, 'emotion.bin', options)
    return ({ text }) => emotionOf(model, text, options.abstain)
  },
}

/** Learns what a team says of its own messages. */
export const teach = teachOn('emotion.bin', (text) => feelingsIn(text).bags)
