import { MARK, type Scanned, spelling } from '../text/scan.ts'
import { aimWords, allWords, closeWords, harmlessCues, harmlessPhrases, reportingWords, selfWords, slipWords } from './context-lexicon.ts'
import { type Hit, phrasesIn, type Words } from './find.ts'
import { attackWords, threatPhrases } from './lexicon.ts'
import { phrasesByFirst } from './entries.ts'
import { canonical, squeezed } from './spelling.ts'

const setOf = (words: string) => new Set(words.split(/\s+/).flatMap((word) => [squeezed(word), canonical(squeezed(word))]))
const lines = (text: string) => text.split('\n').map((line) => line.trim())

const harmless = phrasesByFirst(lines(harmlessPhrases).map((phrase) => ({ phrase, kinds: [], strength: 'harsh' as const })))
const threats = phrasesByFirst(lines(threatPhrases).map((phrase) => ({ phrase, kinds: ['threat'] as const, strength: 'strong' as const })))
const cues = setOf(harmlessCues)
const reporting = setOf(reportingWords)
const self = setOf(selfWords)
const aims = setOf(aimWords)
const attacks = setOf(attackWords)
const all = setOf(allWords)
const close = setOf(closeWords)
const slips = setOf(slipWords)

/** What a hit means where it stands. */
export type Sense = 'meant' | 'aimed' | 'reported' | 'self' | 'harmless' | 'bare'

/** A text's hits, each with its sense, and the rest of what its judgement rests on. */
export type Reading = { hits: { hit: Hit; sense: Sense }[]; threats: Hit[]; harmless: number; attacks: number; all: number; tokens: number }

/** A token's place among the words. */
type Places = ReadonlyMap<number, number>

const quotes = new Set(['"', "'"])

/** For each token whether it stands between a pair of quotation marks; an apostrophe inside a word is none. */
const quotedTokens = (scanned: Scanned): Uint8Array => {
  const quoted = new Uint8Array(scanned.count)
  let opened = -1
  for (let token = 0; token < scanned.count; token++) {
    if (scanned.kinds[token] !== MARK) continue
    const mark = spelling(scanned, token).charAt(0)
    if (!quotes.has(mark)) continue
    const before = token > 0 && scanned.ends[token - 1] === scanned.starts[token]
    const after = token + 1 < scanned.count && scanned.ends[token] === scanned.starts[token + 1]
    if (mark === "'" && before && after) continue
    if (opened >= 0 && token - opened <= 40) {
      quoted.fill(1, opened, token + 1)
      opened = -1
    } else opened = token
  }
  return quoted
}

const someWithin = (words: readonly string[], from: number, to: number, wanted: ReadonlySet<string>) => {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++) if (wanted.has(words[at] as string)) return true
  return false
}

const isReported = (words: readonly string[], at: number, quoted: boolean) => {
  if (quoted && someWithin(words, at - 8, at + 8, reporting)) return true
  if (!someWithin(words, at - 3, at, reporting)) return false
  const passive = words.slice(Math.max(0, at - 3), at).some((word) => reporting.has(word) && word.startsWith('di'))
  return passive || someWithin(words, at - 6, at + 6, self) || someWithin(words, at - 6, at + 6, close)
}

const isSelf = (words: readonly string[], at: number) =>
  someWithin(words, at - 2, at, self) &&
  !someWithin(words, at - 4, at, reporting) &&
  !someWithin(words, at - 4, at, close) &&
  !someWithin(words, at - 5, at + 5, spokenTo)
/** "bodoh banget gue" at the end of what is said. */
const isOwn = (words: readonly string[], last: number) => last + 2 >= words.length && self.has(words[last + 1] ?? '')

const spokenTo = setOf('lu kalian anda min admin kowe maneh dia mereka petugas petugasnya')

const isAimed = (words: readonly string[], at: number, last: number) => someWithin(words, at - 2, at, aims) || someWithin(words, last + 1, last + 3, aims)

/** What surrounds every hit of a text. */
type Around = { words: Words; places: Places; quoted: Uint8Array; covered: ReadonlySet<number>; cueCount: number; slip: boolean }

const isHarmless = (hit: Hit, { covered, quoted, cueCount, slip }: Around) =>
  slip || (covered.has(hit.first) && hit.strength !== 'strong') || (quoted[hit.first] === 1 && cueCount > 0)

const senseOf = (hit: Hit, around: Around): Sense => {
  const { words, places, quoted, cueCount } = around
  const at = places.get(hit.first) ?? 0
  const last = places.get(hit.last) ?? at
  if (isHarmless(hit, around)) return 'harmless'
  if (isReported(words.canonicals, at, quoted[hit.first] === 1)) return 'reported'
  if (hit.strength !== 'group' && (isSelf(words.canonicals, at) || isOwn(words.canonicals, last))) return 'self'
  if (isAimed(words.canonicals, at, last)) return 'aimed'
  if (hit.strength === 'strong' || hit.strength === 'plain') return 'meant'
  return cueCount > 0 ? 'harmless' : 'bare'
}

const countOf = (words: readonly string[], wanted: ReadonlySet<string>) => words.reduce((count, word) => count + (wanted.has(word) ? 1 : 0), 0)

/** Reads the hits of a text in their places: aimed at somebody, told of another, said of oneself, or meant as an animal or a thing. */
export const readingOf = (scanned: Scanned, words: Words, hits: readonly Hit[]): Reading => {
  const keys = words.canonicals
  const counts = { harmless: countOf(words.keys, cues), attacks: countOf(words.keys, attacks), all: countOf(words.keys, all), tokens: words.tokens.length }
  const found = phrasesIn(words, threats)
  if (hits.length + found.length === 0) return { hits: [], threats: [], ...counts }
  const places: Places = new Map(words.tokens.map((token, at) => [token, at] as const))
  const covered = new Set(
    phrasesIn(words, harmless).flatMap(({ first, last }) => {
      const from = places.get(first) ?? 0
      return words.tokens.slice(from, (places.get(last) ?? from) + 1)
    }),
  )
  const around = { words, places, quoted: quotedTokens(scanned), covered, cueCount: counts.harmless, slip: countOf(words.keys, slips) > 0 }
  const told = found.filter((threat) => !isReported(keys, places.get(threat.first) ?? 0, around.quoted[threat.first] === 1))
  return { hits: hits.map((hit) => ({ hit, sense: senseOf(hit, around) })), threats: told, ...counts }
}
