import type { Corpus, Reporting } from '../model/train.ts'
import { bleu } from './bleu.ts'
import { openNormaliser } from './normalise.ts'

type Row = { informal: string; formal: string; answer: string }

const pairsOf = (rows: readonly Row[], answer: (row: Row) => string) => rows.map((row) => [answer(row), row.formal] as const)
const shown = (score: number) => score.toFixed(1)

const lineFor = (name: string, pairs: (readonly [string, string])[]) => {
  const { score, precisions, brevity } = bleu(pairs)
  const smoothed = bleu(pairs, { smoothed: true })
  return `| ${name} | ${shown(score)} | ${shown(smoothed.score)} | ${precisions.map((precision) => shown(100 * precision)).join(' / ')} | ${brevity.toFixed(3)} |`
}

const worst = (rows: readonly Row[]) =>
  rows
    .map((row) => ({ ...row, score: bleu([[row.answer, row.formal]], { smoothed: true }).score }))
    .filter(({ informal }) => informal.split(' ').length > 5)
    .sort((one, other) => one.score - other.score || (one.informal < other.informal ? -1 : 1))
    .slice(0, 8)
    .map(({ informal, formal, answer, score }) => `| ${shown(score)} | ${[informal, answer, formal].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)

const rowsOf = ({ publicRows }: Corpus, answer: (informal: string) => string): Row[] =>
  publicRows('stif/dev.csv').map(({ informal = '', formal = '' }) => ({ informal, formal, answer: answer(informal) }))

/** BLEU on STIF's development pairs: as the texts stand there, on tokens between spaces. */
export const reporting: Reporting = {
  title: 'normalise: slang to formal Indonesian',
  report: (corpus, weights) => {
    const normalise = openNormaliser(weights)
    const rows = rowsOf(corpus, (informal) => normalise(informal, { spaced: true }).text)
    const people = rowsOf(corpus, (informal) => normalise(informal).text)
    return [
      'Learned from the 1,922 training pairs of STIF; the 214 of `dev` were seen by no training, and settled a few choices of design.',
      '',
      '| STIF dev | BLEU | smoothed | precision of 1 / 2 / 3 / 4 words | brevity |',
      '|---|--:|--:|---|--:|',
      lineFor(
        'nothing done',
        pairsOf(rows, ({ informal }) => informal),
      ),
      lineFor(
        'normalise',
        pairsOf(rows, ({ answer }) => answer),
      ),
      lineFor(
        'the library, marks close to their words where a text has none',
        pairsOf(people, ({ answer }) => answer),
      ),
      '',
      'Farthest from their reference:',
      '',
      '| BLEU | informal | normalise | reference |',
      '|--:|---|---|---|',
      ...worst(rows),
    ].join('\n')
  },
}
