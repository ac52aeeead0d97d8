import { hashOf } from '../model/hash.ts'

/** The marks that may be set, changed or left out between words; anything else (quotes, brackets, dashes) is kept as it is. */
export const settable = ['', ',', '.', '?', '!'] as const
export type Settable = (typeof settable)[number]

const ranks: Readonly<Record<string, number>> = { ',': 1, '.': 2, '…': 2, '!': 3, '?': 4 }
const byRank: readonly Settable[] = ['', ',', '.', '!', '?']

/** Marks that are only of those kinds, as the one that counts: "?!!" is a question; undefined when something else is among them. */
export const plain = (marks: string): Settable | undefined => {
  let rank = 0
  for (let at = 0; at < marks.length; at++) {
    const found = ranks[marks.charAt(at)]
    if (found === undefined) return undefined
    rank = Math.max(rank, found)
  }
  return byRank[rank]
}

const hashes = new Map<string, number>()

/** The hash of the marks before a word, as a feature. */
export const marksHash = (marks: string): number => {
  let hash = hashes.get(marks)
  if (hash === undefined) {
    hash = hashOf(marks.slice(0, 3))
    if (marks.length < 4) hashes.set(marks, hash)
  }
  return hash
}
