import { isLetter } from '../text/scan.ts'
import { EMOJI, MARK, NUMBER, placeOf, type Scanned, spelling, WORD } from '../text/scan.ts'
import { syllablesOf } from './syllables.ts'

/** One word of a sentence: its token, spelling and syllables. */
export type Word = { token: number; word: string; syllables: number }

/** A sentence: its words, in order. */
export type Sentence = readonly Word[]

const abbreviations: ReadonlySet<string> = new Set(
  'no jl jln kab kec kel prov dr drs dra ir prof st sh mh se spd bpk sdr yth dll dsb dst dkk tgl hlm hal rp pt cv tbk a.n u.p s d ttd ps kpd pkl pk tlp telp min maks'.split(
    ' ',
  ),
)

const isShort = (scanned: Scanned, token: number) => {
  const word = spelling(scanned, token)
  return abbreviations.has(word) || word.length === 1
}

/** A stop ends a sentence unless it belongs to an abbreviation, a number (`1.500`) or a place inside a name (`go.id`). */
function endsAt(scanned: Scanned, token: number): boolean {
  const mark = spelling(scanned, token).charAt(0)
  if (mark === '!' || mark === '?' || mark === ';') return true
  if (mark !== '.' || token === 0) return false
  const [end, next] = [scanned.ends[token] as number, scanned.starts[token + 1]]
  if (next !== undefined && next === end) return false
  return !isShort(scanned, token - 1)
}

/** Whether the original breaks the line between a token and the next. */
function breaksLine(scanned: Scanned, token: number): boolean {
  const last = placeOf(scanned, token)[1]
  const next = token + 1 < scanned.count ? placeOf(scanned, token + 1)[0] : last
  for (let at = last; at < Math.min(next, last + 16); at++) if (scanned.text.charAt(at) === '\n') return true
  return false
}

/** Cuts a text into sentences of words; links, mentions, emoji and marks are no words. */
export function sentencesOf(scanned: Scanned): Sentence[] {
  const sentences: Word[][] = []
  let open: Word[] = []
  for (let token = 0; token < scanned.count; token++) {
    const kind = scanned.kinds[token]
    if (kind === NUMBER || (kind === WORD && isLetter(scanned.codes[scanned.starts[token] as number] as number))) {
      const size = (scanned.ends[token] as number) - (scanned.starts[token] as number)
      const word = size > 60 ? '' : spelling(scanned, token)
      open.push({ token, word, syllables: size > 60 ? 6 : syllablesOf(word) })
    }
    const over = (kind === MARK && endsAt(scanned, token)) || kind === EMOJI || breaksLine(scanned, token)
    if (!over || open.length === 0) continue
    sentences.push(open)
    open = []
  }
  if (open.length > 0) sentences.push(open)
  return sentences
}
