import { placeOf, type Scanned } from '../text/scan.ts'
import type { At } from '../task.ts'
import { heavyNoun, notPassive } from './hint-lexicon.ts'
import type { Sentence, Word } from './sentences.ts'

export type HintKind = 'long_sentence' | 'passive' | 'noun_pile' | 'abbreviations'
/** Advice to the writer, in Indonesian, with the place it is about. */
export type Hint = { kind: HintKind; at: At; message: string }

/** A sentence above this is hard to hold in mind when read aloud. */
const LONG = 22
const PILE = 3
const MANY = 4

const placeBetween = (scanned: Scanned, first: Word, last: Word): At => [placeOf(scanned, first.token)[0], placeOf(scanned, last.token)[1]]

function longSentence(scanned: Scanned, sentence: Sentence): Hint[] {
  const [first, last] = [sentence[0], sentence.at(-1)]
  if (!first || !last || sentence.length <= LONG) return []
  const message = `Kalimat ini ${sentence.length} kata. Pecah menjadi beberapa kalimat, masing-masing satu pokok dan paling banyak ${LONG} kata.`
  return [{ kind: 'long_sentence', at: placeBetween(scanned, first, last), message }]
}

const isPassive = (word: string) => word.startsWith('di') && word.length >= 6 && !notPassive.has(word) && !notPassive.has(word.replace(/nya$/, ''))

/** Two passives in one sentence, or one whose doer is put behind "oleh". */
function passive(scanned: Scanned, sentence: Sentence): Hint[] {
  const verbs = sentence.filter(({ word }) => isPassive(word))
  const [first, last] = [verbs[0], verbs.at(-1)]
  const byDoer = verbs.length > 0 && sentence.some(({ word }) => word === 'oleh')
  if (!first || !last || (verbs.length < 2 && !byDoer)) return []
  const named = verbs.map(({ word }) => `“${word}”`).slice(0, 3)
  return [
    { kind: 'passive', at: placeBetween(scanned, first, last), message: `Kalimat pasif (${named.join(', ')}). Sebutkan siapa yang melakukannya di depan.` },
  ]
}

/** Heavy nouns in a row: "peningkatan kualitas penyelenggaraan pelayanan". */
function nounPile(scanned: Scanned, sentence: Sentence): Hint[] {
  const hints: Hint[] = []
  let run: Word[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= PILE)
      hints.push({
        kind: 'noun_pile',
        at: placeBetween(scanned, first, last),
        message: `${run.length} kata benda berimbuhan beruntun. Ubah sebagian menjadi kata kerja.`,
      })
    run = []
  }
  for (const word of sentence) {
    if (heavyNoun.test(word.word) && (run.length === 0 || run.at(-1)?.token === word.token - 1)) run.push(word)
    else {
      close()
      if (heavyNoun.test(word.word)) run = [word]
    }
  }
  close()
  return hints
}

const known: ReadonlySet<string> = new Set('ktp rt rw wib wita wit sd smp sma hp sim ri'.split(' '))

/** Different abbreviations in capitals, when there are many of them in one text. */
function abbreviations(scanned: Scanned, sentences: readonly Sentence[]): Hint[] {
  const seen = new Map<string, Word>()
  for (const word of sentences.flat()) {
    const [start, end] = placeOf(scanned, word.token)
    const written = scanned.text.slice(start, end)
    if (/^[A-Z][A-Z0-9]{1,9}$/.test(written) && !known.has(word.word) && !seen.has(written)) seen.set(written, word)
  }
  const [first, last] = [[...seen.values()][0], [...seen.values()].at(-1)]
  if (!first || !last || seen.size < MANY) return []
  const message = `${seen.size} singkatan (${[...seen.keys()].slice(0, 5).join(', ')}). Tulis kepanjangannya saat pertama disebut.`
  return [{ kind: 'abbreviations', at: placeBetween(scanned, first, last), message }]
}

/** What would make a text easier, in the order of the text; at most `most` hints. */
export function hintsFor(scanned: Scanned, sentences: readonly Sentence[], most = 200): Hint[] {
  const each = sentences.flatMap((sentence) => [...longSentence(scanned, sentence), ...passive(scanned, sentence), ...nounPile(scanned, sentence)])
  return [...each, ...abbreviations(scanned, sentences)].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).slice(0, most)
}
