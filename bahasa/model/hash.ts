/** Where every hash starts; another seed makes another family of features. */
export const SEED = 0x2f0b4c47

/** Takes one more code unit (or number below 2^32) into a running hash. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15)

/** Ends a running hash: an unsigned 32-bit number whose top bits are as well mixed as its low ones (murmur3's finaliser). */
export const finish = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The hash of a string under a seed: how a task names a feature of its own, e.g. `hashOf('negated:good')`. */
export const hashOf = (name: string, seed: number = SEED): number => {
  let hash = seed
  for (let at = 0; at < name.length; at++) hash = step(hash, name.charCodeAt(at))
  return finish(hash)
}

/** Two feature hashes, in order, as one: a bigram, a cue with its word. */
export const joined = (first: number, second: number): number => finish(step(step(SEED ^ 0x5bd1e995, first), second))
