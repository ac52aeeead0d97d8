import { taughtMessages, trainedOnAll } from '../concepts/messages.ts'
import { messageBags } from '../concepts/reading.ts'
import type { Recipe } from '../model/fit.ts'
import type { Training } from '../model/train.ts'
import { kinds } from './kinds.ts'

/** How kinds are trained. */
export const kindRecipe: Recipe = { labels: kinds, read: messageBags, cost: 1, views: [1.5, 1.5, 1.2], most: 60_000 }

export const training: Training = {
  files: ['kind.bin'],
  train: (corpus) =>
    new Map([
      [
        'kind.bin',
        trainedOnAll(
          taughtMessages(corpus).map(({ text, kind }) => ({ text, label: kind })),
          kindRecipe,
        ),
      ],
    ]),
}
