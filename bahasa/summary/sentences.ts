import type { At } from '../task.ts'
import { isDigit } from '../text/scan.ts'

const abbreviations = new Set(
  'no jl jln dr drs dra prof ir hj st kh rt rw tn ny sdr sdri bpk yth dll dsb dst tsb a.n d.a hlm tgl pkl rp kab kec kel prov pt cv tbk s.d u.p'.split(' '),
)
const LONGEST_SENTENCE = 600
const closing = new Set(['"', "'", '”', '’', ')', ']'])

const wordBefore = (text: string, at: number) => {
  let start = at
  while (start > 0 && at - start < 12 && !/\s/.test(text.charAt(start - 1))) start--
  return text
    .slice(start, at)
    .toLowerCase()
    .replaceAll(/[("'[]/g, '')
}

/** Whether the mark at a place ends a sentence: not the point of a number, of an address or of a title. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '\n') return true
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false
  const next = text.charAt(at + 1)
  if (next !== '' && !/\s/.test(next) && !closing.has(next)) return false
  if (mark !== '.') return true
  const before = wordBefore(text, at)
  return !abbreviations.has(before) && !(before.length === 1 && !isDigit(before.charCodeAt(0)))
}

/** The places of the sentences of a text, in order, without blanks at their ends; a line is never joined with the next, and none is longer than 600 units. */
export function sentencesOf(text: string): At[] {
  const places: At[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && at - start < LONGEST_SENTENCE && !endsSentence(text, at)) continue
    let end = Math.min(text.length, at + 1)
    while (end < text.length && closing.has(text.charAt(end)) && text.charAt(at) !== '\n') end++
    while (start < end && /\s/.test(text.charAt(start))) start++
    let last = end
    while (last > start && /\s/.test(text.charAt(last - 1))) last--
    if (last > start) places.push([start, last])
    start = end
    at = Math.max(at, end - 1)
  }
  return places
}
