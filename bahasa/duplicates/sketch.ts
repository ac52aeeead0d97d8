/** Characters in a shingle: long enough to be rare, short enough to outlive every sixth character changed. */
export const SHINGLE = 7
/** How many shingles stand for a text. */
export const SKETCH = 32

/** A 32-bit hash of a shingle, well mixed (murmur3's finaliser), never 0. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + SHINGLE; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0 || 1
}

/**
 * The hashes of all character shingles of a text, ascending: its first ones are its MinHash sketch (bottom-k of one permutation, Broder 1997), and any two
 * texts choose theirs alike.
 */
export function shinglesOf(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - SHINGLE + 1))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(text, at)
  return hashes.sort()
}
