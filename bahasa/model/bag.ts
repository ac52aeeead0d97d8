/**
 * A set of hashed features of one text, each once, with how often it stands there and the tokens it first stood on.
 * Used again for the next text: nothing is allocated once it has grown to its largest text.
 */
export type Bag = {
  hashes: Uint32Array
  tally: Uint16Array
  /** 1 + ln(how often), once settled. */
  values: Float32Array
  /** First and last token (both inside) of the feature's first place. */
  firsts: Uint32Array
  lasts: Uint32Array
  count: number
  /** 1 / the Euclidean length of `values`, once settled; 0 when empty. */
  norm: number
  /** How many times any bag had been settled when this one was: tells a new filling from the last. */
  settled: number
  slots: Uint32Array
}

const dampened = Float32Array.from({ length: 0x10000 }, (_, often) => (often < 2 ? often : 1 + Math.log(often)))

/** An empty bag. */
export const createBag = (size = 1024): Bag => ({
  hashes: new Uint32Array(size),
  tally: new Uint16Array(size),
  values: new Float32Array(size),
  firsts: new Uint32Array(size),
  lasts: new Uint32Array(size),
  count: 0,
  norm: 0,
  settled: 0,
  slots: new Uint32Array(size * 2),
})

/** Empties a bag for the next text. */
export const clear = (bag: Bag): void => {
  bag.slots.fill(0)
  bag.count = 0
  bag.norm = 0
}

const wider = <A extends Uint32Array | Uint16Array | Float32Array>(from: A, to: A): A => {
  to.set(from)
  return to
}

const grow = (bag: Bag) => {
  const size = bag.hashes.length * 2
  bag.hashes = wider(bag.hashes, new Uint32Array(size))
  bag.tally = wider(bag.tally, new Uint16Array(size))
  bag.values = wider(bag.values, new Float32Array(size))
  bag.firsts = wider(bag.firsts, new Uint32Array(size))
  bag.lasts = wider(bag.lasts, new Uint32Array(size))
  bag.slots = new Uint32Array(size * 2)
  const mask = size * 2 - 1
  for (let at = 0; at < bag.count; at++) {
    let slot = (bag.hashes[at] as number) & mask
    while (bag.slots[slot] !== 0) slot = (slot + 1) & mask
    bag.slots[slot] = at + 1
  }
}

/** Puts a feature (an unsigned 32-bit hash) into the bag, standing on the tokens `first` to `last`, both inside. */
export const add = (bag: Bag, hash: number, first: number, last: number): void => {
  const mask = bag.slots.length - 1
  let slot = hash & mask
  let found = bag.slots[slot] as number
  while (found !== 0 && bag.hashes[found - 1] !== hash) {
    slot = (slot + 1) & mask
    found = bag.slots[slot] as number
  }
  if (found !== 0) {
    const often = bag.tally[found - 1] as number
    if (often < 0xffff) bag.tally[found - 1] = often + 1
    return
  }
  const at = bag.count++
  bag.hashes[at] = hash
  bag.tally[at] = 1
  bag.firsts[at] = first
  bag.lasts[at] = last
  bag.slots[slot] = at + 1
  if (bag.count === bag.hashes.length) grow(bag)
}

let settlings = 0

/** Ends the filling of a bag: works out its values and its norm. */
export const settle = (bag: Bag): void => {
  bag.settled = ++settlings
  let squares = 0
  for (let at = 0; at < bag.count; at++) {
    const value = dampened[bag.tally[at] as number] as number
    bag.values[at] = value
    squares += value * value
  }
  bag.norm = squares === 0 ? 0 : 1 / Math.sqrt(squares)
}
