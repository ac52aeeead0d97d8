import type { Example } from '../model/fit.ts'
import { macroF1 } from '../model/metrics.ts'
import { abstaining, judgedBy, section, worst } from '../model/report.ts'
import type { Corpus, Reporting } from '../model/train.ts'
import { heldSets, sentimentExamples } from './examples.ts'
import { feelingsIn } from './reading.ts'
import { openSentiment } from './sentiment.ts'
import type { Sentiment } from './sentiments.ts'

const read = (text: string) => feelingsIn(text).bags

const tweets = ({ publicRows }: Corpus): Example[] => {
  const labels: Record<string, string> = { Negatif: 'negative', Netral: 'neutral', Positif: 'positive' }
  return publicRows('sp4n-lapor-tweets/train.csv').map(({ text = '', label = '' }) => ({ text, label: labels[label] ?? label }))
}

const messages = ({ ownRows }: Corpus): Example[] =>
  ownRows<{ text: string; sentiment: Sentiment }>('messages-held-out.jsonl').map(({ text, sentiment }) => ({ text, label: sentiment }))

/** Sentiment on each held-out set, by one model. */
export const reporting: Reporting = {
  title: 'Sentiment (`sentiment`)',
  report: (corpus, weights) => {
    const model = openSentiment(weights)
    const { smsa, nusax } = heldSets(corpus)
    const scores = nusax.map(({ language, rows }) => ({ language, score: macroF1(judgedBy(model, rows, read)) }))
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length
    const own = messages(corpus)
    return [
      section('SmSA, valid', judgedBy(model, smsa, read)),
      `**NusaX, valid**: mean macro-F1 of 12 languages ${mean.toFixed(3)}`,
      scores.map(({ language, score }) => `${language} ${score.toFixed(3)}`).join(' · '),
      section('Government tweets (SP4N), never trained on', judgedBy(model, tweets(corpus), read)),
      section('Our own messages, held out', judgedBy(model, own, read)),
      abstaining(model, sentimentExamples(corpus).held, read),
      'Surest and wrong, of our own messages:',
      worst(model, own, { read }),
    ].join('\n\n')
  },
}
