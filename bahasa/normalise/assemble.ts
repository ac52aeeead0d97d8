import type { At } from '../task.ts'
import { plain, type Settable } from './marks.ts'
import type { Gap } from './punctuation.ts'
import { inCaseOf, isCapital, type Style } from './style.ts'
import type { Unit, Units } from './units.ts'
import type { Chosen } from './wording.ts'

/** One thing that was changed: what stood there, what stands there now, and where it stood in the text as it was given. */
export type Change = { from: string; to: string; at: At }

/** A stretch of the original and what is written for it. */
type Piece = { start: number; end: number; to: string; isWord: boolean }

const isSign = (text: string, unit: Unit | undefined) => unit?.kept === true && !text.startsWith('xxx', unit.start)

const rawAt = ({ text, units }: Units, place: number) => text.slice(units[place - 1]?.end ?? 0, units[place]?.start ?? text.length)

const keepsRaw = (raw: string, gap: Gap, mark: Settable | undefined) =>
  mark === undefined ||
  raw.includes('\n') ||
  (raw !== '' && !/\s/.test(raw) && mark !== '' && gap.marks === raw) ||
  (mark === plain(gap.marks) && gap.marks.length < 2)

const blankEnd = (raw: string) => raw.slice(raw.trimEnd().length)

const setMark = (mark: string, raw: string, { style, isEnd }: { style: Style; isEnd: boolean }) => {
  if (mark === '') return isEnd ? '' : ' '
  return (style.spaced ? ' ' : '') + mark + (isEnd ? blankEnd(raw) : ' ')
}

/** What is written in a gap: as it was where nothing changed, else the mark as this text sets its marks. */
const gapText = (cut: Units, { gap, mark, style }: { gap: Gap; mark: Settable | undefined; style: Style }): string => {
  const isEnd = gap.at === cut.units.length
  const raw = rawAt(cut, gap.from)
  if (isSign(cut.text, cut.units[gap.at - 1]) || isSign(cut.text, cut.units[gap.at])) return raw
  if (isTight(raw, isEnd) || keepsRaw(raw, gap, mark)) return gap.omitted !== 0 && isEnd && mark === '' ? '' : raw
  if (gap.first) return mark === '' ? '' : raw
  return setMark(mark ?? '', raw, { style, isEnd })
}

const isTight = (raw: string, isEnd: boolean) => raw !== '' && !isEnd && !/\s/.test(raw)

const wordText = ({ text, units }: Units, { at, option }: Chosen, { style, opens }: { style: Style; opens: boolean }) => {
  const start = (units[at] as Unit).start
  const end = (units[at + option.size - 1] as Unit).end
  const original = text.slice(start, end)
  const formal = style.spaced ? option.formal.replaceAll('-', ' - ') : option.formal
  const to = option.same ? original : inCaseOf(formal, original)
  return { start, end, to: opens && style.cased ? to.charAt(0).toUpperCase() + to.slice(1) : to, isWord: true }
}

const ends = (mark: Settable | undefined) => mark === '.' || mark === '?' || mark === '!'

/** The text in pieces, each with what is written for it. */
const piecesOf = (
  cut: Units,
  { chosen, gaps, marks, style }: { chosen: readonly Chosen[]; gaps: readonly Gap[]; marks: readonly (Settable | undefined)[]; style: Style },
) => {
  const written = chosen.filter(({ option }) => option.formal !== '')
  const pieces: Piece[] = []
  let last = 0
  gaps.forEach((gap, place) => {
    const next = written[place]
    const start = next ? (cut.units[next.at] as Unit).start : cut.text.length
    const mark = marks[place]
    const omits = gap.omitted !== 0
    const lost = omits && gap.first && isCapital(cut.text.slice(cut.units[0]?.start))
    pieces.push({ start: last, end: start, to: gapText(cut, { gap, mark, style }), isWord: false })
    if (!next) return
    const opens = lost || (ends(mark) && !ends(plain(gap.marks)))
    const word = wordText(cut, next, { style, opens })
    pieces.push(word)
    last = word.end
  })
  return pieces
}

const trimmed = (from: string, { start, end, to }: Piece): Change => {
  let head = 0
  while (head < from.length && head < to.length && from[head] === to[head]) head++
  let tail = 0
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  return { from: from.slice(head, from.length - tail), to: to.slice(head, to.length - tail), at: [start + head, end - tail] }
}

/** Puts the formal text together, and tells what was changed in it. */
export const assemble = (
  cut: Units,
  how: { chosen: readonly Chosen[]; gaps: readonly Gap[]; marks: readonly (Settable | undefined)[]; style: Style },
): { text: string; changes: Change[] } => {
  let text = ''
  const changes: Change[] = []
  for (const piece of piecesOf(cut, how)) {
    const from = cut.text.slice(piece.start, piece.end)
    text += piece.to
    if (from !== piece.to) changes.push(piece.isWord ? { from, to: piece.to, at: [piece.start, piece.end] } : trimmed(from, piece))
  }
  return { text, changes }
}
