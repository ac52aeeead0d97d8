import type { Answer } from '../model/answer.ts'
import { openTaught, teachOn } from '../model/teach.ts'
import type { Task } from '../task.ts'
import { feelingsIn } from './reading.ts'
import { sentimentOf } from './sentiment.ts'
import type { Sentiment } from './sentiments.ts'

/** Negative, neutral or positive, with the words that decided it. */
export const task: Task<Answer<Sentiment>> = {
  name: 'sentiment',
  open: (weights, options) => {
    const model = openTaught(weights, 'sentiment.bin', options)
    return ({ text }) => sentimentOf(model, text, options.abstain)
  },
}

/** Learns what a team says of its own messages. */
export const teach = teachOn('sentiment.bin', (text) => feelingsIn(text).bags)
