import type { Example } from '../model/fit.ts'
import type { Corpus } from '../model/train.ts'
import { essence, nusaKalimat, nusax } from './corpora.ts'
import type { Sentiment } from './sentiments.ts'

type Labelled = Example<Sentiment>
type Own = { text: string; sentiment: Sentiment }

const labelled = (rows: readonly Record<string, string>[], weight = 1): Labelled[] =>
  rows.map(({ text = '', label }) => ({ text, label: label as Sentiment, weight }))

/** One message in eight is held back for calibration. */
const isHeld = (_: unknown, at: number) => at % 8 === 7
const isTaught = (_: unknown, at: number) => at % 8 !== 7

const own = ({ ownRows }: Corpus): Labelled[] =>
  [...ownRows<Own>('messages-*.jsonl'), ...ownRows<Own>('sentiment.jsonl')].map(({ text, sentiment }) => ({ text, label: sentiment }))

/** Held-out texts, set by set; the twelve languages of NusaX one after the other. */
export const heldSets = ({ publicRows }: Corpus): { smsa: Labelled[]; nusax: { language: string; rows: Labelled[] }[] } => ({
  smsa: labelled(publicRows('smsa/valid.csv')),
  nusax: nusax.map((language) => ({ language, rows: labelled(publicRows(`nusax/${language}/valid.csv`)) })),
})

/** Translated tweets and reviews, annotated without "neutral": they teach only what tells praise from blame. Ids held out in any language are left out of all. */
const kalimat = ({ publicRows }: Corpus): Labelled[] => {
  const held = new Set(nusaKalimat.flatMap((language) => publicRows(`nusa_kalimat-senti/${language}/valid.csv`)).map(({ id }) => id))
  const rows = nusaKalimat.flatMap((language) => publicRows(`nusa_kalimat-senti/${language}/train.csv`)).filter(({ id }) => !held.has(id))
  return labelled(rows, 0.3).map((example) => ({ ...example, among: ['negative', 'positive'] }))
}

/** What the model is trained on, and what it is calibrated on; a text of a held-out set, or a copy of one, is never trained on. */
export const sentimentExamples = (corpus: Corpus): { taught: Labelled[]; held: Labelled[] } => {
  const sets = heldSets(corpus)
  const held = [...sets.smsa, ...sets.nusax.flatMap(({ rows }) => rows)]
  const known = new Set(held.map(({ text }) => essence(text)))
  const smsa = labelled(corpus.publicRows('smsa/train.csv')).filter(({ text }) => !known.has(essence(text)))
  const translated = nusax.flatMap((language) => labelled(corpus.publicRows(`nusax/${language}/train.csv`)))
  const messages = own(corpus)
  return { taught: [...smsa, ...translated, ...kalimat(corpus), ...messages.filter(isTaught)], held: [...held, ...messages.filter(isHeld)] }
}
