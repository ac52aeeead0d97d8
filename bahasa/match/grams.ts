const SIZE = 4
const EDGE = 35

/** The character 4-grams of words, each word with a mark at both ends, as 32-bit hashes with how often each stands there. Two grams share a hash about once in 10^5 pairs. */
export function gramsOf(words: readonly string[]): Map<number, number> {
  const grams = new Map<number, number>()
  for (const word of words)
    for (let start = -1; start + SIZE <= Math.max(word.length + 1, SIZE - 1); start++) {
      let hash = 0x811c9dc5
      for (let at = start; at < start + SIZE; at++) hash = Math.imul(hash ^ (at < 0 || at >= word.length ? EDGE : word.charCodeAt(at)), 0x01000193)
      grams.set(hash, (grams.get(hash) ?? 0) + 1)
    }
  return grams
}
