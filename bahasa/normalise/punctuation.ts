import { finish, hashOf, SEED, step } from '../model/hash.ts'
import { marksHash, plain, settable, type Settable } from './marks.ts'
import type { Chosen, Lattice } from './wording.ts'

/** A place between words where a mark may be set: before word `at`, between what is written before and after it. */
export type Gap = {
  at: number
  marks: string
  /** Hashes of the words written before and after. */
  before: number
  after: number
  /** The last word left out just before, or 0. */
  omitted: number
  /** Where its marks stand: before this word. */
  from: number
  /** Nothing is written before it. */
  first: boolean
}

const START = hashOf('<start>')
const END = hashOf('<end>')
const QUESTIONS = new Set(['mengapa', 'kenapa', 'apakah', 'bagaimana', 'apa', 'siapa', 'kapan', 'berapa', 'mana', 'kok', 'kah'].map((word) => hashOf(word)))

/** The places between what is written, the marks around words left out taken together; the last is the end of the text. */
export const gapsOf = ({ words, marks }: Lattice, chosen: readonly Chosen[]): Gap[] => {
  const gaps: Gap[] = []
  let before = START
  let carried = ''
  let omitted = 0
  let from = 0
  for (const { at, option } of chosen) {
    const here = marks[at] || carried
    if (marks[at] || carried === '') from = at
    if (option.formal === '') {
      carried = here
      omitted = words[at]?.hash ?? 0
      continue
    }
    gaps.push({ at, marks: here, before, after: option.first, omitted, from, first: gaps.length === 0 })
    before = option.last
    carried = ''
    omitted = 0
  }
  if (marks[words.length] || carried === '') from = words.length
  gaps.push({ at: words.length, marks: marks[words.length] || carried, before, after: END, omitted, from, first: gaps.length === 0 })
  return gaps
}

/** What the punctuator remembers of the sentence so far: its question word, and how many words have passed since a mark. */
export type Sentence = { question: number; since: number }

const NEW: Sentence = { question: 0, since: 0 }

/** The sentence after a mark was set and the word after it written. */
export const afterMark = (sentence: Sentence, mark: Settable | undefined, word: number): Sentence => {
  const ended = mark === '.' || mark === '?' || mark === '!'
  const from = ended ? NEW : sentence
  const since = mark === '' || mark === undefined ? from.since + 1 : 1
  return { question: from.question || (QUESTIONS.has(word) ? word : 0), since }
}

/** How many features a gap has. */
export const GAP_FEATURES = 19

/** The features of a gap, into `room`. */
export const gapFeatures = ({ words, marks }: Lattice, gap: Gap, sentence: Sentence, room: Uint32Array): void => {
  const { at, before, after, omitted } = gap
  const size = words.length
  const simple = plain(gap.marks)
  const kind = hashOf(simple ?? '#', SEED ^ (at === 0 ? 11 : at === size ? 12 : 13))
  const hash = (place: number) => (place < 0 ? START : (words[place]?.hash ?? END))
  const since = Math.min(8, sentence.since)
  const left = Math.min(8, size - at)
  let count = 0
  const put = (one: number, other = 0) => {
    const name = count
    room[count++] = finish(step(step(step(kind, name + 101), one), other))
  }
  put(0)
  put(before)
  put(after)
  put(hash(at - 1))
  put(hash(at))
  put(before, after)
  put(sentence.question)
  put(sentence.question, QUESTIONS.has(after) ? 1 : 0)
  put(since)
  put(since, left)
  put(left)
  put(omitted)
  put(hash(at - 2), hash(at - 1))
  put(hash(at), hash(at + 1))
  put(hash(at + 1))
  put(hash(at - 2))
  put(marksHash(gap.marks))
  put(at < size ? marksHash(marks[at + 1] ?? '') : 0)
  put(after, sentence.question)
}

/** Weighs each settable mark in a gap: sums into `margins`, in the order of `settable`. */
export type WeighMarks = (features: Uint32Array, margins: Float64Array) => void

const room = new Uint32Array(GAP_FEATURES)
const margins = new Float64Array(settable.length)

/** The mark for each gap; undefined where other marks stand that are kept. At the end, `undefined` keeps and `.` is set after them. */
export const punctuate = (lattice: Lattice, gaps: readonly Gap[], weigh: WeighMarks): (Settable | undefined)[] => {
  let sentence = NEW
  return gaps.map((gap) => {
    const simple = plain(gap.marks)
    let mark: Settable | undefined
    if (simple !== undefined && gap.before !== START) {
      gapFeatures(lattice, gap, sentence, room)
      weigh(room, margins)
      let best = 0
      for (let at = 1; at < settable.length; at++) if ((margins[at] as number) > (margins[best] as number)) best = at
      mark = settable[best]
    } else mark = simple
    sentence = afterMark(sentence, mark ?? '', gap.after)
    return mark
  })
}
