import type { Example } from '../model/fit.ts'
import { type Corpus, trained, type Training } from '../model/train.ts'
import { readAbuse } from './abuse.ts'
import { type Label, labels } from './labels.ts'
import { isMeant } from './hate.ts'

/** How a text is read for training, as for judging. */
const read = (text: string) => readAbuse(text).bags

/** How the model is trained; the report's cross-validation uses the same. */
export const recipe = { labels, read, cost: 1, balance: 0.3, least: 2, most: 60_000, views: [1, 1, 1] }

/** Tweets of EmoT that are abusive, by row (our own labels); the others are everyday talk, which teaches what is not abuse. */
const everyday = ({ publicRows, ownRows }: Corpus): Example<Label>[] => {
  const abusive = new Set(ownRows<{ row: number }>('abuse-emot.jsonl').map(({ row }) => row))
  return publicRows('emot/train.csv').map(({ text = '' }, row) => ({ text, label: abusive.has(row) ? 'abusive' : 'none', weight: 0.5 }))
}

/** Messages to institutions, which hardly ever abuse; those in which the lexicon is sure are left out. */
const messages = ({ ownRows }: Corpus): Example<Label>[] =>
  ownRows<{ text: string }>('messages-*.jsonl')
    .filter(({ text }) => {
      const { reading } = readAbuse(text)
      return reading.threats.length === 0 && !reading.hits.some(isMeant)
    })
    .map(({ text }) => ({ text, label: 'none', weight: 0.5 }))

/** What is trained on: our own examples, then everyday tweets and messages. */
export const examplesFrom = (corpus: Corpus): { own: Example<Label>[]; everyday: Example<Label>[] } => ({
  own: corpus.ownRows<Example<Label>>('abuse.jsonl'),
  everyday: [...everyday(corpus), ...messages(corpus)],
})

/** The bytes of `abuse.bin`. */
export const trainedOn = (examples: readonly Example<Label>[], held: readonly Example<Label>[]): Uint8Array => trained(examples, recipe, { held })

export const training: Training = {
  files: ['abuse.bin'],
  train: (corpus) => {
    const { own, everyday: others } = examplesFrom(corpus)
    return new Map([
      [
        'abuse.bin',
        trainedOn(
          [...own, ...others],
          own.filter((_, at) => at % 5 === 0),
        ),
      ],
    ])
  },
}
