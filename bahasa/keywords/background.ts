import type { Weights } from '../task.ts'

/** How usual words are in everyday Indonesian and in the regional languages. */
export type Background = {
  /** Share of Indonesian texts that hold the word, as its natural logarithm; `RAREST` for a word never met. */
  logShare: (word: string) => number
  /** The same over Indonesian and ten regional languages together: what is usual in any of them is not salient. */
  logShareAnywhere: (word: string) => number
  /** Whether the word was met in Indonesian texts. */
  knows: (word: string) => boolean
}

/** The natural logarithm of a share too small to have been seen; one step of a stored byte is `STEP` above it. */
export const RAREST = -12.75
export const STEP = 0.05

/** A word's 32-bit key in the table (FNV-1a over UTF-16 units); two words share one about once in 10^5 look-ups, which only blurs a weight. */
export function wordKey(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The name of the file of weights: little-endian keys (4 bytes each, ascending), then one byte per key for Indonesian, then one for all languages. */
export const backgroundFile = 'background.bin'

const place = (keys: Uint32Array, key: number) => {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle] as number
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Reads the background model from its weights (see `backgroundFile`). */
export function openBackground(weights: Weights): Background {
  const bytes = weights(backgroundFile)
  const count = Math.floor(bytes.length / 6)
  const keys = new Uint32Array(Uint8Array.from(bytes.subarray(0, count * 4)).buffer)
  const shares = (from: number) => (word: string) => {
    const at = place(keys, wordKey(word))
    return at < 0 ? RAREST : RAREST + STEP * (bytes[from + at] as number)
  }
  const logShare = shares(count * 4)
  return { logShare, logShareAnywhere: shares(count * 5), knows: (word) => logShare(word) > RAREST }
}
