import { regions } from '../entities/regions-lexicon.ts'
import { spelt } from './bare.ts'

const titles = new Set(['kabupaten', 'kota', 'daerah', 'istimewa', 'dki'])
const placeWords: ReadonlySet<string> = new Set(
  regions
    .split(/\s+/)
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !titles.has(word)),
)
const isFigure = (word: string) => /^\d+$/.test(word)

/** A digit left out of a longer number is a slip, not another number. */
function isSlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (longer.length < 3 || longer.length !== shorter.length + 1) return false
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  return shorter.slice(at) === longer.slice(at + 1)
}

const isSameWord = (one: string, other: string | undefined) => one === other || (other !== undefined && isFigure(one) && isFigure(other) && isSlip(one, other))

/**
 * Whether two bare texts are one template filled in twice: word for word the same but for figures and the names of provinces, regencies and cities
 * ("banjir 40 cm di demak", "banjir 70 cm di kudus"). Names of smaller places are not known here.
 */
export function isOtherFilling(one: Uint8Array, other: Uint8Array): boolean {
  const [words, others] = [spelt(one).split(' '), spelt(other).split(' ')]
  const isFilling = (word: string) => isFigure(word) || placeWords.has(word)
  const [fixed, fixedOthers] = [words, others].map((all) => all.filter((word) => !isFilling(word))) as [string[], string[]]
  if (fixed.length !== fixedOthers.length || fixed.some((word, at) => word !== fixedOthers[at])) return false
  const [filling, otherFilling] = [words.filter(isFilling), others.filter(isFilling)]
  if (filling.length === otherFilling.length) return filling.some((word, at) => !isSameWord(word, otherFilling[at]))
  const isNew = (word: string, among: readonly string[]) => !among.some((other) => isSameWord(word, other))
  return filling.some((word) => isNew(word, otherFilling)) && otherFilling.some((word) => isNew(word, filling))
}
