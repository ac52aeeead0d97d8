import { cutsOf, frameOf, type Known } from './rules.ts'
import { slang } from './slang-lexicon.ts'

/** What has been seen of one word (or of up to three words in a row): how often as formal wording, and what it was written as instead. */
export type Seen = { formal: number; common: boolean; meanings: ReadonlyMap<string, number>; total: number }

/** The words learned from pairs of informal and formal texts, and what the rules ask of them. */
export type Dictionary = Known & {
  seen: (word: string) => Seen | undefined
  /** Whether some phrase that was learned or written down begins with this word. */
  opensPhrase: (word: string) => boolean
}

const COMMON = 3
const LONG = 4

const pushed = (index: Map<string, string[]>, key: string, word: string) => {
  const words = index.get(key)
  if (words) words.push(word)
  else index.set(key, [word])
}

const openings = (words: Iterable<string>) => {
  const found = new Set<string>()
  for (const word of words) if (word.includes(' ')) found.add(word.slice(0, word.indexOf(' ')))
  return found
}

/** Builds a dictionary and its indexes. */
export const dictionaryOf = (entries: ReadonlyMap<string, Seen>): Dictionary => {
  const frames = new Map<string, string[]>()
  const cuts = new Map<string, string[]>()
  const formal = [...entries].filter(([word, seen]) => seen.formal >= 2 && word.length >= LONG && /^[a-z]+$/.test(word))
  for (const [word, seen] of formal.sort(([, one], [, other]) => other.formal - one.formal)) {
    pushed(frames, frameOf(word), word)
    if (seen.formal >= COMMON && word.length > LONG) for (const cut of cutsOf(word)) pushed(cuts, cut, word)
  }
  const phrases = openings([...entries.keys(), ...slang.keys()])
  return {
    seen: (word) => entries.get(word),
    opensPhrase: (word) => phrases.has(word),
    isFormal: (word) => (entries.get(word)?.formal ?? 0) >= 2,
    isCommon: (word) => entries.get(word)?.common ?? false,
    framed: (frame) => frames.get(frame) ?? [],
    trimmed: (cut) => cuts.get(cut) ?? [],
  }
}

/** The dictionary as a text: a line a word, `word TAB formal TAB common TAB meaning TAB count …`, in the order of code units; `=` is the word itself. */
export const written = (entries: ReadonlyMap<string, Seen>): string =>
  [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, { formal, common, meanings }]) =>
      [word, formal, common ? 1 : 0, ...[...meanings].flatMap(([meaning, count]) => [meaning === word ? '=' : meaning, count])].join('\t'),
    )
    .join('\n')

/** Reads what `written` wrote. */
export const read = (text: string): Map<string, Seen> => {
  const entries = new Map<string, Seen>()
  for (const line of text.split('\n')) {
    const [word = '', formal, common, ...rest] = line.split('\t')
    const meanings = new Map<string, number>()
    let total = 0
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const count = Number(rest[at + 1])
      meanings.set(rest[at] === '=' ? word : (rest[at] as string), count)
      total += count
    }
    entries.set(word, { formal: Number(formal), common: common === '1', meanings, total })
  }
  return entries
}
