/** Characters in a shingle: long enough to be rare, short enough to outlive every sixth character changed. */
export const SHINGLE = 7
/** How many of a text's different shingles stand for it: all of a short one's, a quarter of a long one's, so that a part of it is found as well. */
export const sketchOf = (shingles: number): number => Math.max(32, shingles >>> 2)

/** A 32-bit hash of a shingle, well mixed (murmur3's finaliser), never 0. */
function hashAt(text: Uint8Array, start: number, size = SHINGLE): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + size; at++) hash = Math.imul(hash ^ (text[at] as number), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0 || 1
}

/** The different shingles of a bare text, as hashes, ascending: its first ones are its MinHash sketch (bottom-k of one permutation, Broder 1997). */
export function shinglesOf(text: Uint8Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - SHINGLE + 1))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(text, at)
  hashes.sort()
  let count = 0
  for (let at = 0; at < hashes.length; at++) if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[count++] = hashes[at] as number
  return hashes.subarray(0, count)
}

/** Characters in an edge. */
const EDGE = 16

/**
 * How a bare text opens and how it ends, as hashes like those of shingles: what was cut off keeps one of them, and may keep nothing else that few texts have.
 * Nothing for a text that is hardly longer.
 */
export const edgesOf = (text: Uint8Array): readonly number[] => (text.length < EDGE ? [] : [hashAt(text, 0, EDGE), hashAt(text, text.length - EDGE, EDGE)])

const BITS = 1 << 14
/** So many shingles are shared by chance. */
const CHANCE = 4

/** How much of other texts lies in one, counted over all its shingles; by a filter of 16,384 bits, so now and then one too many. */
export class Overlap {
  private readonly bits = new Uint32Array(BITS / 32)
  private readonly size: number

  constructor(shingles: Uint32Array) {
    this.size = shingles.length
    for (let at = 0; at < shingles.length; at++) {
      const bit = (shingles[at] as number) & (BITS - 1)
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }

  /** The share of the smaller text's shingles that stand in the other as well; of two equal shares that of more shingles is the larger. */
  with(text: Uint8Array): number {
    const count = text.length - SHINGLE + 1
    let shared = 0
    for (let at = 0; at < count; at++) {
      const bit = hashAt(text, at) & (BITS - 1)
      if (((this.bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) shared++
    }
    return shared / (Math.min(count, this.size) + CHANCE)
  }
}
