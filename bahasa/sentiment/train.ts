import { trained, type Training } from '../model/train.ts'
import { sentimentExamples } from './examples.ts'
import { feelingsIn } from './reading.ts'
import { sentiments } from './sentiments.ts'

/** One model for reviews, tweets, government messages and twelve languages alike. */
export const training: Training = {
  files: ['sentiment.bin'],
  train: (corpus) => {
    const { taught, held } = sentimentExamples(corpus)
    const recipe = { labels: sentiments, cost: 2, views: [1, 1, 1, 0.5], most: 400_000, read: (text: string) => feelingsIn(text).bags }
    return new Map([['sentiment.bin', trained(taught, recipe, { held, wanted: 0.92 })]])
  },
}
