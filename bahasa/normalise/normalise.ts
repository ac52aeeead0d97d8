import { rowOf } from '../model/linear.ts'
import { decode } from '../model/weights-file.ts'
import type { Weights } from '../task.ts'
import { assemble, type Change } from './assemble.ts'
import { dictionaryOf, read } from './dictionary.ts'
import { createMemory, latticeOf } from './lattice.ts'
import { settable } from './marks.ts'
import { gapsOf, punctuate, type WeighMarks } from './punctuation.ts'
import { slang } from './slang-lexicon.ts'
import { isCapital, isShouted, styleOf, type Style } from './style.ts'
import { unitsOf, type Units } from './units.ts'
import { reword, type Lattice } from './wording.ts'

/** A text in formal Indonesian, and every change by its place in the text as it was given: applied from the last to the first, they make one of the other. */
export type Normalised = { text: string; changes: Change[] }

/**
 * `lang` is what the text is written in (ISO 639-3) when that is known; a text in another language than Indonesian is left as it is.
 * `keepMarks` leaves the marks between words as they are; `spaced` sets marks off by spaces in a text that does not show how it sets its own.
 */
export type Normalise = (text: string, hint?: { lang?: string; spaced?: boolean; keepMarks?: boolean }) => Normalised

const MOST = 4_096
const SHARE = 0.2

const isOther = (lang: string | undefined) => lang !== undefined && lang !== 'ind' && lang !== 'bew' && lang !== 'mix' && lang !== 'unsure'

const isForeign = ({ words }: Lattice) => {
  let found = 0
  for (const { isForeign } of words) if (isForeign) found++
  return found >= 2 && found >= words.length * SHARE
}

/** A name stays: a capital inside a sentence, or an acronym among small letters, that is no known slang. */
const namesIn =
  ({ text, units, marks }: Units, { shouted }: Style) =>
  (at: number) => {
    const unit = units[at]
    if (!unit || shouted || slang.has(unit.word)) return false
    const original = text.slice(unit.start, unit.end)
    if (isShouted(original)) return true
    return isCapital(original) && at > 0 && !/[.?!:"“]/.test(marks[at] ?? '')
  }

const weighing = (bytes: Uint8Array): WeighMarks => {
  const model = decode(bytes)
  const size = settable.length
  const scale = model.scales[0] as number
  return (features, margins) => {
    margins.fill(0)
    for (const hash of features) {
      const row = rowOf(model, hash)
      if (row < 0) continue
      for (let label = 0; label < size; label++) margins[label] = (margins[label] as number) + (model.rows[row + label] as number) * scale
    }
  }
}

const wordWeights = (bytes: Uint8Array) => {
  const model = decode(bytes)
  const scale = model.scales[0] as number
  return (hash: number) => {
    const row = rowOf(model, hash)
    return row < 0 ? 0 : (model.rows[row] as number) * scale
  }
}

/**
 * Opens the normaliser: slang, abbreviations, stretched and doubled words, digits for letters, clitics and colloquial affixes become formal Indonesian,
 * with the marks of a written sentence; names, hashtags, mentions, links, emoji and placeholders stay. Never throws; its time grows with the text's length.
 */
export const openNormaliser = (weights: Weights): Normalise => {
  const dictionary = dictionaryOf(read(new TextDecoder().decode(weights('normalise-dictionary.bin'))))
  const weigh = weighing(weights('normalise-marks.bin'))
  const weight = wordWeights(weights('normalise-words.bin'))
  const memory = createMemory()
  return (text, { lang, spaced = false, keepMarks = false } = {}) => {
    const cut = unitsOf(text)
    if (cut.units.length === 0 || cut.units.length > MOST || isOther(lang)) return { text, changes: [] }
    const style = styleOf(cut, spaced)
    const lattice = latticeOf(cut, dictionary, { memory, isKept: namesIn(cut, style) })
    if (lang === undefined && isForeign(lattice)) return { text, changes: [] }
    const chosen = reword(lattice, weight)
    if (style.cased && chosen.every(({ option }) => option.same)) return { text, changes: [] }
    const gaps = gapsOf(lattice, chosen)
    const marks = keepMarks ? gaps.map((gap) => (gap.marks === '' ? '' : undefined)) : punctuate(lattice, gaps, weigh)
    return assemble(cut, { chosen, gaps, marks, style })
  }
}
