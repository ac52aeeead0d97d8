import { type Cue, cues, own } from './cue-lexicon.ts'

const REACH = 64
const word = /[a-z0-9]+(?:[.-][a-z]+)?/g

/** The words of a stretch of folded text, in order; a stretch cut in the middle of a word loses that word. */
const wordsOf = (plain: string, from: number, to: number): string[] => {
  let start = from
  if (start > 0 && /[a-z0-9]/.test(plain.charAt(start - 1))) while (start < to && /[a-z0-9]/.test(plain.charAt(start))) start++
  return plain.slice(start, to).match(word) ?? []
}

/** A cue and how many words away from the number it stands. */
export type Near = { cue: Cue; away: number }

const cueAt = (words: readonly string[], at: number): Cue | undefined =>
  cues.get(`${words[at - 1] ?? ''}${words[at] ?? ''}`) ?? cues.get(words[at] ?? '') ?? cues.get((words[at] ?? '').replace(/^(?:no|nomor|nmr)\.?-?/, ''))

/** The nearest cues before a folded index, nearest first, not looking further back than `limit`. */
export function cuesBefore(plain: string, at: number, limit: number): Near[] {
  const words = wordsOf(plain, Math.max(limit, at - REACH), at)
  const found: Near[] = []
  for (let place = words.length - 1; place >= Math.max(0, words.length - 9); place--) {
    const cue = cueAt(words, place)
    if (cue) found.push({ cue, away: words.length - place })
  }
  return found
}

/** The cue among the first three words after a number, e.g. "1234567890 (BCA a.n. Budi)". */
export function cueAfter(plain: string, at: number): Cue | undefined {
  const stretch = plain.slice(at, at + 24)
  if (/^[\s,(]*(?:a\.?n\.?|a\/n|atas nama|an)[\s.:)]/.test(stretch)) return 'account'
  const words = stretch.match(word) ?? []
  if (/^\s?[.!?]\s/.test(stretch)) return undefined
  return cueAt(words.slice(0, 1), 0) ?? cueAt(words.slice(0, 2), 1)
}

/** Whether a word of one's own ("saya", "ibu") stands within a few words before. */
export const isOwn = (plain: string, at: number, limit: number): boolean =>
  wordsOf(plain, Math.max(limit, at - 40), at)
    .slice(-5)
    .some((said) => own.has(said))

/** Whether any of `set` stands among the last `count` words before a place. */
export const saidBefore = (plain: string, at: number, set: ReadonlySet<string>, count: number): boolean =>
  wordsOf(plain, Math.max(0, at - 90), at)
    .slice(-count)
    .some((said) => set.has(said))
