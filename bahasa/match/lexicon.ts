/** Reads lines of `word: variant variant …` into variant → word. */
export function variantsIn(lines: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const colon = line.indexOf(': ')
    for (const variant of line.slice(colon + 2).split(' ')) found.set(variant, line.slice(0, colon))
  }
  return found
}

/** Word sequences, to be found greedily, longest first, in a row of words. */
export type Sequences<T> = Map<string, { words: string[]; value: T }[]>

/** Lays sequences of words by their first word; two of the same first word are kept longest first. */
export function sequencesOf<T>(entries: Iterable<readonly [words: string[], value: T]>): Sequences<T> {
  const found: Sequences<T> = new Map()
  for (const [words, value] of entries) {
    const first = words[0]
    if (first === undefined) continue
    const list = found.get(first)
    if (list) list.push({ words, value })
    else found.set(first, [{ words, value }])
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** The longest sequence that starts at a place in a row of words, if any. */
export function sequenceAt<T>(sequences: Sequences<T>, row: readonly string[], at: number): { words: string[]; value: T } | undefined {
  const list = sequences.get(row[at] as string)
  return list?.find(({ words }) => words.every((word, offset) => row[at + offset] === word))
}
