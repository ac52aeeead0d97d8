import type { Example } from '../model/fit.ts'
import type { Corpus } from '../model/train.ts'
import { nusaKalimat } from '../sentiment/corpora.ts'
import type { Emotion } from './emotions.ts'

const labelled = (rows: readonly Record<string, string>[], weight = 1): Example<Emotion>[] =>
  rows.map(({ text = '', label }) => ({ text, label: label as Emotion, weight }))

const sentences = ({ publicRows }: Corpus, part: string) => nusaKalimat.flatMap((language) => publicRows(`nusa_kalimat-emot/${language}/${part}.csv`))

/** Held-out tweets, and held-out sentences in regional languages. */
export const heldSets = (corpus: Corpus): { emot: Example<Emotion>[]; regional: Example<Emotion>[] } => ({
  emot: labelled(corpus.publicRows('emot/valid.csv')),
  regional: labelled(sentences(corpus, 'valid')),
})

/**
 * What the model is trained on, and what it is calibrated on. The regional sentences are translations of the tweets: those of a
 * held-out tweet, or held out themselves in any language, are left out.
 */
export const emotionExamples = (corpus: Corpus): { taught: Example<Emotion>[]; held: Example<Emotion>[] } => {
  const { emot, regional } = heldSets(corpus)
  const held = new Set(sentences(corpus, 'valid').map(({ id }) => id))
  const translated = sentences(corpus, 'train').filter(({ id = '' }) => !held.has(id) && id.startsWith('emot-train-'))
  return { taught: [...labelled(corpus.publicRows('emot/train.csv')), ...labelled(translated, 0.06)], held: [...emot, ...regional] }
}
