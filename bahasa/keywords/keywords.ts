import { formalWords, isStop } from '../match/meaning.ts'
import type { At } from '../task.ts'
import { HASHTAG, MARK, NUMBER, placeOf, scan, type Scanned, spelling, WORD } from '../text/scan.ts'
import { type Background, RAREST } from './background.ts'

/** A phrase that a text is about: as first written, how often it comes, and its salience (0–1, of the most salient one). */
export type Keyword = { text: string; weight: number; count: number; at: At }

const WORDS = 4
const READ = 4_096
/** A word of a larger share of texts is everyday speech: e^-4.5, about one text in ninety. */
const EVERYDAY = -4.5

type Unit = { word: string; salience: number; edge: boolean; joined: boolean; at: At }

/** Whether a token is the hyphen inside a word: "perundang-undangan". */
function isHyphen({ kinds, starts, ends, codes, count }: Scanned, token: number): boolean {
  const [start, end] = [starts[token] as number, ends[token] as number]
  return kinds[token] === MARK && end - start === 1 && codes[start] === 45 && ends[token - 1] === start && token + 1 < count && starts[token + 1] === end
}

/** The words of a text with what each is worth, `joined` when nothing but a blank stands before it. */
function unitsOf(scanned: Scanned, background: Background): Unit[] {
  const units: Unit[] = []
  let joined = false
  for (let token = 0; token < scanned.count && units.length < READ; token++) {
    const kind = scanned.kinds[token]
    if (kind !== WORD && kind !== NUMBER && kind !== HASHTAG) {
      joined &&= isHyphen(scanned, token)
      continue
    }
    const word = spelling(scanned, token).replace('#', '')
    const share = background.logShareAnywhere(word)
    const salience = Math.max(0, EVERYDAY - share) / (EVERYDAY - RAREST)
    const said = formalWords.get(word.replace(/2$/, '')) ?? word
    const usual = isStop(said) || said !== word || word.length < 2 || share > EVERYDAY || kind === NUMBER || /^rp\d*$/.test(word)
    units.push({ word, salience: kind === NUMBER ? salience / 2 : salience, edge: !usual, joined: joined && kind !== HASHTAG, at: placeOf(scanned, token) })
    joined = kind !== HASHTAG
  }
  return units
}

type Phrase = { words: string; salience: number; count: number; at: At; units: number; from: number }

/** Every run of one to four words that neither begins nor ends with an everyday word, by its spelling. */
function phrasesOf(units: readonly Unit[]): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const [from, first] of units.entries()) {
    if (!first.edge) continue
    let [words, salience] = ['', 0]
    for (let size = 1; size <= WORDS && from + size <= units.length; size++) {
      const unit = units[from + size - 1] as Unit
      if (size > 1 && !unit.joined) break
      words = size === 1 ? unit.word : `${words} ${unit.word}`
      salience += unit.salience
      if (!unit.edge) continue
      const known = phrases.get(words)
      if (known) known.count++
      else phrases.set(words, { words, salience, count: 1, at: [first.at[0], unit.at[1]], units: size, from })
    }
  }
  return [...phrases.values()]
}

/** Longer phrases say more, but each further word must earn its place; what is repeated is what the text is about. */
const worthOf = ({ salience, count, units, from }: Phrase) =>
  (salience / units ** 0.55) * (1 + Math.log2(count)) * (units > 1 && count > 1 ? 1.2 : 1) * (1 + 0.15 / (1 + from / 10))

/** The most salient phrases of a text (or of many, line by line), at most `most`, none inside another; measured against everyday Indonesian and regional speech. */
export function keywordsOf(text: string, background: Background, most = 8): Keyword[] {
  const ranked = phrasesOf(unitsOf(scan(text), background))
    .map((phrase) => ({ ...phrase, worth: worthOf(phrase) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || one.from - other.from)
  const chosen: typeof ranked = []
  for (const phrase of ranked) {
    if (chosen.length >= most) break
    const own = phrase.words.split(' ')
    if (!chosen.some(({ words }) => words.split(' ').some((word) => own.includes(word)))) chosen.push(phrase)
  }
  const top = chosen[0]?.worth ?? 1
  return chosen.map(({ at, count, worth }) => ({ text: text.slice(...at), weight: Math.round((worth / top) * 100) / 100, count, at }))
}
