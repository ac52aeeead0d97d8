import { isDigit, isLetter, placeOf, scan, spelling, HASHTAG, EMAIL, EMOJI, LINK, MARK, MENTION, NUMBER, WORD, type Scanned } from '../text/scan.ts'

/** A word of a text, or something that stands like a word and is kept as it is (a name of a user, a link, a number, an emoji). */
export type Unit = {
  /** Folded spelling; a kept thing by its class, as the training texts name it (`xxxuserxxx`). */
  word: string
  /** Its place in the text: UTF-16 offsets, end exclusive. */
  start: number
  end: number
  kept: boolean
}

/** The words of a text and the marks around them: `marks[i]` stands before word i, the last one after the last word. */
export type Units = { text: string; units: Unit[]; marks: string[] }

const classes = new Map<number, string>([
  [NUMBER, 'xxxnumberxxx'],
  [MENTION, 'xxxuserxxx'],
  [LINK, 'xxxurlxxx'],
  [EMAIL, 'xxxemailxxx'],
  [HASHTAG, '#'],
  [EMOJI, '☺'],
])
const HYPHEN = 45
const APOSTROPHE = 39

const isTight = ({ starts, ends, codes, origin }: Scanned, token: number) => {
  const start = starts[token] as number
  const code = codes[start]
  if (ends[token] !== start + 1 || (code !== HYPHEN && code !== APOSTROPHE)) return false
  return ends[token - 1] === start && starts[token + 1] === start + 1 && (origin[start] as number) > 0
}

const isWordy = ({ kinds }: Scanned, token: number) => kinds[token] === WORD || kinds[token] === NUMBER

/** A word may go on over a tight hyphen or apostrophe: its last token. */
const lastOf = (scanned: Scanned, first: number) => {
  let last = first
  while (last + 2 < scanned.count && isTight(scanned, last + 1) && isWordy(scanned, last + 2)) last += 2
  return last
}

const isLatin = (word: string) => {
  for (let at = 0; at < word.length; at++) if (!isLetter(word.charCodeAt(at)) || word.charCodeAt(at) > 122) return false
  return true
}
const hasDigit = (word: string) => {
  for (let at = 0; at < word.length; at++) if (isDigit(word.charCodeAt(at))) return true
  return false
}

const unitFrom = (scanned: Scanned, first: number, last: number): Unit => {
  const [start] = placeOf(scanned, first)
  const [, end] = placeOf(scanned, last)
  const kind = scanned.kinds[first] as number
  if (kind !== WORD) return { word: last > first ? scanned.text.slice(start, end) : (classes.get(kind) ?? ''), start, end, kept: true }
  let word = ''
  for (let token = first; token <= last; token += 2)
    word += (token > first ? String.fromCharCode(scanned.codes[scanned.ends[token - 2] as number] as number) : '') + spelling(scanned, token)
  const kept = word.length > 40 || word.startsWith('xxx') || (!isLatin(word.charAt(0)) && !hasDigit(word))
  return { word, start, end, kept }
}

const rootLength = (one: string, other: string) => {
  let length = 0
  while (length < one.length && length < other.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length++
  return length
}

/** Whether two words around a hyphen set between spaces are one: "sama - sama", "e - ktp", "dm - nya". */
export const isPair = (one: string, other: string): boolean =>
  one === other ||
  other === 'nya' ||
  one === 'e' ||
  one === 'go' ||
  (one.length > 2 && other.startsWith(one)) ||
  (other.length > 3 && rootLength(one, other) >= Math.min(5, other.length - 1))

const mayPair = (found: Units, marks: string, unit: Unit) => {
  const before = found.units.at(-1)
  return marks === '-' && before !== undefined && !before.kept && !unit.kept && unit.start - before.end === 3 && isPair(before.word, unit.word)
}

/** Cuts a text into its words and the marks between them. */
export const unitsOf = (text: string): Units => {
  const scanned = scan(text)
  const found: Units = { text, units: [], marks: [] }
  let marks = ''
  for (let token = 0; token < scanned.count; token++) {
    if (scanned.kinds[token] === MARK) {
      marks += spelling(scanned, token)
      continue
    }
    const last = isWordy(scanned, token) ? lastOf(scanned, token) : token
    const unit = unitFrom(scanned, token, last)
    token = last
    const before = found.units.at(-1)
    if (before && mayPair(found, marks, unit)) found.units[found.units.length - 1] = { ...before, word: `${before.word}-${unit.word}`, end: unit.end }
    else {
      found.marks.push(marks)
      found.units.push(unit)
    }
    marks = ''
  }
  found.marks.push(marks)
  return found
}
