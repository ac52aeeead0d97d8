import { trained, type Training } from '../model/train.ts'
import { emotionExamples } from './examples.ts'
import { emotionsIn } from './cues.ts'
import { emotions } from './emotions.ts'

/** Five emotions, in Indonesian and eleven regional languages. */
export const training: Training = {
  files: ['emotion.bin'],
  train: (corpus) => {
    const { taught, held } = emotionExamples(corpus)
    const recipe = { labels: emotions, scaling: 'nb' as const, cost: 3, views: [1, 1, 1, 0.5, 1], most: 150_000, read: (text: string) => emotionsIn(text).bags }
    return new Map([['emotion.bin', trained(taught, recipe, { held, wanted: 0.85 })]])
  },
}
