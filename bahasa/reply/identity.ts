import { institutionWords, speakingPhrases } from './identity-lexicon.ts'
import { isCapital } from './persons.ts'
import { findPhrases, phrasesFrom, wordSet, type Words } from './words.ts'

const institutions = wordSet(institutionWords)
const speaking = phrasesFrom(speakingPhrases)

const COLON = 58
/** Words before an institution's name that make it the place to go to, not the one who speaks. */
const towards = wordSet('ke di dari kepada oleh lewat via pihak sama dengan bersama')
const opening = wordSet('halo hai hi selamat pagi siang sore malam assalamualaikum kak kakak bapak ibu pak bu terima kasih')

/** Whether a label with a colon ("Dinas X:") opens the reply. */
const isLabelled = ({ scanned }: Words) => {
  for (let token = 1; token < Math.min(7, scanned.count); token++) {
    const code = scanned.codes[scanned.starts[token] as number]
    if (code === COLON) return true
    if (code === 44 || code === 46 || code === 33 || code === 63) return false
  }
  return false
}

/** Marks that set a signature apart: dashes, a tilde, a caret, a bracket. */
const signing = new Set([45, 126, 94, 40, 8212])

const isSigned = ({ scanned, tokens, keys }: Words, places: readonly number[]) => {
  const last = Math.max(0, keys.length - 7)
  return places.some((at) => {
    const token = tokens[at] as number
    if (at < last || token === 0) return false
    const before = scanned.starts[token - 1] as number
    const ended = scanned.codes[before] === 46 || scanned.codes[before] === 33
    return signing.has(scanned.codes[before] as number) || ended
  })
}

const isSubject = ({ keys }: Words, places: readonly number[]) => {
  const first = places[0]
  if (first === undefined || first > 4 || towards.has(keys[first - 1] ?? '')) return false
  return keys.slice(0, first).every((key) => opening.has(key)) && first + 1 < keys.length
}

const namedSigns = (words: Words, places: readonly number[]) => {
  const signs: string[] = []
  if ((places[0] as number) < 3) signs.push('institution first')
  if ((places.at(-1) as number) >= words.keys.length - 6) signs.push('institution last')
  if (isSubject(words, places)) signs.push('institution speaks')
  if (isSigned(words, places)) signs.push('signed by institution')
  for (const { phrase, first, last } of findPhrases(words, speaking)) {
    signs.push(`says ${phrase}`)
    if (places.some((at) => at > last && at <= last + 3) || (places.includes(first - 1) && phrase !== 'kami di')) signs.push('speaks for institution')
    if (places.some((at) => at < first && at >= first - 5)) signs.push('institution near')
  }
  return signs
}

const introducing = wordSet('kami admin humas')

/** Whether "kami" or "admin" is followed by a name: a word with a capital inside a sentence. */
const isIntroduced = (words: Words) =>
  words.keys.some(
    (key, at) => introducing.has(key) && at + 1 < words.keys.length && words.tokens[at + 1] === (words.tokens[at] as number) + 1 && isCapital(words, at + 1),
  )

/** How a reply says who speaks, as the names of features. */
export const identityIn = (words: Words): string[] => {
  const places = words.keys.flatMap((key, at) => (institutions.has(key) ? [at] : []))
  const signs = places.length === 0 ? ['no institution'] : namedSigns(words, places)
  if (isLabelled(words)) signs.push('labelled')
  if (isIntroduced(words)) signs.push('introduced')
  if (places.some((at) => words.keys.slice(Math.max(0, at - 2), at).includes('kami'))) signs.push('speaks for institution')
  return [...new Set(signs)]
}

/** The features by which a reply is known to say who speaks. */
const certain = new Set(['institution speaks', 'speaks for institution', 'signed by institution', 'labelled', 'introduced'])

/** Whether a reply says which institution speaks: `true`, `false`, or `undefined` when it names one and may speak for it. */
export const isIdentified = (signs: readonly string[]): boolean | undefined => {
  if (signs.some((sign) => certain.has(sign))) return true
  return signs.includes('no institution') ? false : undefined
}
