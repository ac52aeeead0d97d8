import { foldedText } from '../text/fold.ts'
import { hashOf, joined } from '../model/hash.ts'
import { feelings, functionWords, happyEmoji, unhappyEmoji, wryEmoji } from './sentiment-lexicon.ts'

const suffixes = ['', 'nya', 'lah', 'ku', 'mu', 'kah', 'e', 'ne', 'na', 'an']

/** A word's hash, or that of a phrase (its words joined by `-`), as texts are read. */
const named = (word: string) =>
  word
    .split('-')
    .map((part) => hashOf(foldedText(part)))
    .reduce(joined)

const allForms = (word: string) => (word.length < 4 || word.includes('-') ? [word] : suffixes.map((suffix) => word + suffix))

/** The hashes under which a listed word, or phrase joined by `-`, is met in texts: as it is and with the common suffixes. */
export const hashesOf = (word: string): number[] => allForms(word).map(named)

/** 1 (praise) or -1 (blame) by the hash of a word, or of two words joined; blame wins where both claim a form. */
export const polarities: ReadonlyMap<number, number> = new Map(
  feelings.toSorted(([one], [other]) => other - one).flatMap(([sign, words]) => words.flatMap(hashesOf).map((hash) => [hash, sign] as const)),
)

export const NEGATOR = 1
export const BOOSTER = 2
export const TURN = 3
export const WAIT = 4
export const STILL = 5
export const PLEA = 6
export const NOTICE = 7

const { negators, boosters, turns, waits, still, pleas, notices } = functionWords

/** What a word does to its neighbours, by its hash. */
export const roles: ReadonlyMap<number, number> = new Map(
  [notices, pleas, still, waits, turns, boosters, negators].flatMap((words, at) => words.map((word) => [named(word), NOTICE - at] as const)),
)

const emojiHashes = (emoji: string) => new Set(Array.from(emoji, (sign) => hashOf(sign)))

/** Emoji by the hash they are read as. */
export const happy: ReadonlySet<number> = emojiHashes(happyEmoji)
export const unhappy: ReadonlySet<number> = emojiHashes(unhappyEmoji)
export const wry: ReadonlySet<number> = emojiHashes(wryEmoji)
