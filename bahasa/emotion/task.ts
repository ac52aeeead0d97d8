import type { Answer } from '../model/answer.ts'
import type { Task } from '../task.ts'
import { emotionOf, openEmotion, type Emotion } from './emotion.ts'

/** Anger, fear, happiness, love or sadness, with the words that decided it. */
export const task: Task<Answer<Emotion>> = {
  name: 'emotion',
  open: (weights, { abstain }) => {
    const model = openEmotion(weights)
    return ({ text }) => emotionOf(model, text, abstain)
  },
}
