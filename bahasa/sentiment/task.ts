import type { Answer } from '../model/answer.ts'
import type { Task } from '../task.ts'
import { openSentiment, sentimentOf, type Sentiment } from './sentiment.ts'

/** Negative, neutral or positive, with the words that decided it. */
export const task: Task<Answer<Sentiment>> = {
  name: 'sentiment',
  open: (weights, { abstain }) => {
    const model = openSentiment(weights)
    return ({ text }) => sentimentOf(model, text, abstain)
  },
}
