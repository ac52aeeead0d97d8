import { NUMBER, type Scanned, spelling, WORD } from '../text/scan.ts'
import { homes, notNames, type Part, parts, units, weightOf } from './address-lexicon.ts'
import { offices } from './cue-lexicon.ts'
import type { Find } from './span.ts'

/** A part of an address: its tokens and what it weighs. */
type Piece = { part: Part; first: number; last: number; weight: number }
type Line = { words: readonly string[]; scanned: Scanned; capital: (token: number) => boolean }

const wordOf = (line: Line, token: number) => line.words[token] ?? ''
const isMark = (line: Line, token: number) => token < line.words.length && /^[.:/,\-#()]+$/.test(wordOf(line, token))
const glued = /^(rt|rw|no|blok|kav|gg)(\d{1,4}[a-z]?)$/
const shortCode = /^[a-z]{0,2}\d{1,4}[a-z]{0,2}$/
const roman = /^[ivx]{1,5}$/

/** Steps over "." ":" "/" and "no" between a word and its number. */
const past = (line: Line, token: number) => {
  let at = token
  while (at < token + 3 && isMark(line, at)) at++
  return at
}

/** The last token of a name of at most `most` words that starts at `token`, or -1. */
function nameFrom(line: Line, token: number, most: number): number {
  let last = -1
  for (let at = token; at < Math.min(line.words.length, token + most); at++) {
    const word = wordOf(line, at)
    if (word === '.' && last === at - 1 && wordOf(line, last).length <= 3) continue
    const named = line.scanned.kinds[at] === WORD && !notNames.has(word) && !parts.has(word) && !glued.test(word) && !homes.has(word)
    if (!named) break
    last = at
  }
  return last
}

/** A house number right behind a street's name: "12", "12A", "III/7"; not "5 km". */
function bareNumber(line: Line, token: number): number {
  const word = wordOf(line, token)
  if (!shortCode.test(word) || !/\d/.test(word) || /^(?:19|20)\d\d$/.test(word)) return -1
  if (units.has(wordOf(line, token + 1)) || /\d(?:km|m|jt|rb)$/.test(word)) return -1
  return line.words[token + 1] === '/' && shortCode.test(wordOf(line, token + 2)) ? token + 2 : token
}

const written = new Set(['jalan', 'gang'])

/** A street or an alley with its number behind its name; a word that is also an ordinary one ("jalan") wants a capital. */
function street(line: Line, part: Part, token: number, last: number): Piece {
  const plain = written.has(wordOf(line, token)) && !line.capital(past(line, token + 1))
  const end = roman.test(wordOf(line, last + 1)) ? last + 1 : last
  const number = bareNumber(line, end + 1)
  if (number > 0 && !plain) return { part, first: token, last: number, weight: weightOf[part] + 1.5 }
  return { part, first: token, last: end, weight: plain ? 0.25 : weightOf[part] }
}

function named(line: Line, part: Part, token: number): Piece | undefined {
  const last = nameFrom(line, past(line, token + 1), 5)
  if (last < 0) return alleyNumber(line, part, token)
  return part === 'street' || part === 'alley' ? street(line, part, token, last) : { part, first: token, last, weight: weightOf[part] }
}

/** An alley, a street or a home of flats may have a number for a name: "gang 3", "Blok C". */
function alleyNumber(line: Line, part: Part, token: number): Piece | undefined {
  const at = past(line, token + 1)
  const numbered = line.scanned.kinds[at] === NUMBER && wordOf(line, at).length <= 3
  return part === 'alley' && numbered ? { part, first: token, last: at, weight: 1 } : undefined
}

/** RT and RW: "rt 03", "rt03", "rt/rw 03/05", "rt 03/05", "rt.003/rw.005". */
function neighbourhood(line: Line, part: Part, token: number): Piece | undefined {
  let at = past(line, token + 1)
  const both = part === 'rt' && line.words[at] === 'rw'
  if (both) at = past(line, at + 1)
  if (line.scanned.kinds[at] !== NUMBER || wordOf(line, at).length > 3) return undefined
  const second = isMark(line, at + 1) && line.words[at + 1] === '/' && line.scanned.kinds[at + 2] === NUMBER
  return { part, first: token, last: second ? at + 2 : at, weight: second || both ? 1.5 : 0.75 }
}

const isShortCode = (word: string) => shortCode.test(word) && /\d/.test(word)

/** How far a code goes on: "C3/12", "F-21", "C 3". */
function endOfCode(line: Line, at: number, block: boolean): number {
  let last = at
  while (last - at < 6 && /^[-/.]$/.test(wordOf(line, last + 1)) && shortCode.test(wordOf(line, last + 2))) last += 2
  const spaced = last === at && block && line.scanned.kinds[at + 1] === NUMBER && wordOf(line, at + 1).length <= 3
  return spaced ? last + 1 : last
}

function block(line: Line, token: number): Piece | undefined {
  const at = past(line, token + 1)
  const word = wordOf(line, at)
  const letter = /^[a-z]{1,2}$/.test(word) && !notNames.has(word)
  if (!(letter || isShortCode(word) || roman.test(word)) || units.has(wordOf(line, at + 1))) return undefined
  const last = endOfCode(line, at, letter)
  return { part: 'block', first: token, last, weight: weightOf.block + (last > at || /\d/.test(word) ? 0.5 : 0) }
}

function house(line: Line, token: number): Piece | undefined {
  const at = past(line, token + 1)
  if (!isShortCode(wordOf(line, at)) || units.has(wordOf(line, at + 1))) return undefined
  return { part: 'house', first: token, last: endOfCode(line, at, false), weight: weightOf.house }
}

function postcode(line: Line, token: number): Piece | undefined {
  const at = past(line, token + 1)
  return /^\d{5}$/.test(wordOf(line, at)) ? { part: 'code', first: token, last: at, weight: weightOf.code } : undefined
}

const readers: Partial<Record<Part, (line: Line, token: number) => Piece | undefined>> = {
  rt: (line, token) => neighbourhood(line, 'rt', token),
  rw: (line, token) => neighbourhood(line, 'rw', token),
  block,
  house,
  code: postcode,
}

function pieceAt(line: Line, token: number): Piece | undefined {
  const word = wordOf(line, token)
  const stuck = glued.exec(word)
  if (stuck) {
    const part = parts.get(stuck[1] ?? '')
    return part && { part, first: token, last: token, weight: weightOf[part] }
  }
  if (word === 'kode' && wordOf(line, token + 1) === 'pos') return postcode(line, token + 1)
  const part = parts.get(word)
  return part && (readers[part]?.(line, token) ?? (readers[part] ? undefined : named(line, part, token)))
}

const before: readonly Part[] = ['street', 'alley', 'estate', 'block', 'rt', 'rw']

/** A house number counts once, and only behind a street, an estate or a block. */
function weigh(pieces: readonly Piece[]): number {
  const seen = new Set<Part>()
  let sum = 0
  for (const { part, weight } of pieces) {
    if (seen.has(part) || (part === 'house' && !before.some((of) => seen.has(of)))) continue
    seen.add(part)
    sum += weight
  }
  return sum
}

const anyBefore = (line: Line, token: number, set: ReadonlySet<string>, count: number) => {
  for (let at = Math.max(0, token - count); at < token; at++) if (set.has(wordOf(line, at))) return true
  return false
}

const doors: ReadonlySet<Part> = new Set(['street', 'alley', 'estate', 'block', 'house'])

function judge(line: Line, pieces: readonly Piece[]): Find | undefined {
  const first = pieces[0]?.first
  if (first === undefined) return undefined
  const home = anyBefore(line, first, homes, 6)
  const office = !home && anyBefore(line, first, offices, 6)
  const total = weigh(pieces) + (home ? 1 : 0) - (office ? 2 : 0)
  const door = home || pieces.some(({ part }) => doors.has(part))
  if (total < (door ? 2 : 2.5)) return undefined
  const last = pieces.at(-1)?.last ?? first
  const [from, to] = [line.scanned.starts[first] as number, line.scanned.ends[last] as number]
  return { kind: 'address', from, to, value: '' }
}

/** Home addresses: pieces that stand close together and together tell enough of one door. A street alone, or an office's, is none. */
export function addressesIn(scanned: Scanned, capital: (index: number) => boolean): Find[] {
  const words = Array.from({ length: scanned.count }, (_, token) =>
    (scanned.ends[token] as number) - (scanned.starts[token] as number) > 40 ? '' : spelling(scanned, token),
  )
  const line: Line = { words, scanned, capital: (token) => token < scanned.count && capital(scanned.starts[token] as number) }
  const finds: Find[] = []
  let open: Piece[] = []
  const close = () => {
    const find = judge(line, open)
    if (find) finds.push(find)
    open = []
  }
  for (let token = 0; token < scanned.count; token++) {
    const piece = pieceAt(line, token)
    if (!piece) continue
    if (open.length > 0 && piece.first - (open.at(-1) as Piece).last > 4) close()
    open.push(piece)
    token = piece.last
  }
  close()
  return finds
}
