import type { Example } from '../model/fit.ts'
import { accuracy, byLabel, confusionOf, tabled } from '../model/metrics.ts'
import type { Corpus, Reporting } from '../model/train.ts'
import { colloquialTexts, nusaxTexts, opening, postTexts } from './corpus.ts'
import { openIdentifier } from './identify.ts'
import { languages, OTHER } from './languages.ts'

const answers = [...languages, 'mix', 'unsure'] as const
type Ask = (text: string) => { label: string }

const judged = (ask: Ask, examples: readonly Example[]) =>
  confusionOf(
    answers,
    examples.map(({ text, label }) => [label === OTHER ? 'unsure' : label, ask(text).label] as const),
  )

const line = (name: string, ask: Ask, examples: readonly Example[]) => {
  const confusion = judged(ask, examples)
  const each = byLabel(confusion).filter(({ support }) => support > 0)
  return `| ${name} | ${examples.length} | ${accuracy(confusion).toFixed(4)} | ${each.map(({ label, recall }) => `${label} ${recall.toFixed(2)}`).join(' · ')} |`
}

/** The first six words of one text and the last six of another language's. */
const mixtures = (texts: readonly Example[]): Example[] =>
  texts.flatMap(({ text, label }, at) => {
    const other = texts[(at * 7 + 131) % texts.length]
    if (!other || other.label === label || text.split(' ').length < 8 || other.text.split(' ').length < 8) return []
    return [{ text: `${opening(text, 8)} ${other.text.split(/\s+/).slice(-8).join(' ')}`, label: 'mix' }]
  })

const report = (corpus: Corpus, ask: Ask) => {
  const nusax = nusaxTexts(corpus, 'valid')
  const posts = postTexts(corpus, 'valid')
  const openings = nusax.map(({ text, label }) => ({ text: opening(text, 4), label }))
  return [
    'Naive Bayes on runs of letters, words and pairs of words. Posts and colloquial texts are `valid` splits of sources whose `train` splits were learned from;',
    'NusaX’ `valid` texts set the temperature of the confidence, nothing else.',
    '',
    '| Texts | number | accuracy | share found of each language |',
    '|---|--:|--:|---|',
    line('NusaX, 12 languages', ask, nusax),
    line('NusaX, the first four words', ask, openings),
    line(
      'regional posts and reviews',
      ask,
      posts.filter(({ label }) => label !== OTHER),
    ),
    line('colloquial Indonesian', ask, colloquialTexts(corpus, 'valid')),
    line(
      'Makassarese, Rejang, Bima: to be `unsure` of',
      ask,
      posts.filter(({ label }) => label === OTHER),
    ),
    line('eight words of one language after eight of another: `mix`', ask, mixtures(nusax)),
    '',
    'The first four words of NusaX:',
    '',
    tabled(judged(ask, openings)),
  ].join('\n')
}

/** Accuracy on held-out texts, whole and short. */
export const reporting: Reporting = {
  title: 'language: thirteen languages, mixtures, and too little to tell',
  report: (corpus, weights) => report(corpus, openIdentifier(weights)),
}
