import { taughtMessages, trainedOnAll } from '../concepts/messages.ts'
import { messageBags } from '../concepts/reading.ts'
import type { Recipe } from '../model/fit.ts'
import { trained, type Corpus, type Training } from '../model/train.ts'
import { paragraphTopics, topics } from './topics.ts'

/** How government topics are trained. */
export const topicRecipe: Recipe = { labels: topics, read: messageBags, cost: 2, views: [1, 1.2, 1], most: 40_000 }

/** How the topics of NusaParagraph are trained. */
export const paragraphRecipe: Recipe = { labels: paragraphTopics, most: 150_000, least: 3 }

/** The regional languages of NusaParagraph by the folders of the data set. */
export const paragraphLanguages = ['bew', 'btk', 'bug', 'jav', 'mad', 'mak', 'min', 'mui', 'rej', 'sun'] as const

/** The labelled paragraphs of a split of every language. */
export const paragraphsOf = ({ publicRows }: Pick<Corpus, 'publicRows'>, split: 'train' | 'valid') =>
  paragraphLanguages.flatMap((language) =>
    publicRows(`nusa_alinea-topic/${language}/${split}.csv`).map(({ text = '', label = '' }) => ({ text, label, language })),
  )

const workerExamples = (corpus: Corpus) =>
  taughtMessages(corpus)
    .filter(({ topic }) => topic === 'pelindungan_wni')
    .map(({ text, sub }) => ({ text, label: sub ?? 'other' }))

export const training: Training = {
  files: ['topic.bin', 'topic-pmi.bin', 'topic-nusaparagraf.bin'],
  train: (corpus) =>
    new Map([
      [
        'topic.bin',
        trainedOnAll(
          taughtMessages(corpus).map(({ text, topic }) => ({ text, label: topic })),
          topicRecipe,
        ),
      ],
      ['topic-pmi.bin', trainedOnAll(workerExamples(corpus), { labels: ['other', 'pmi'], read: messageBags, most: 4_000 })],
      ['topic-nusaparagraf.bin', trained(paragraphsOf(corpus, 'train'), paragraphRecipe, { held: paragraphsOf(corpus, 'valid') })],
    ]),
}
