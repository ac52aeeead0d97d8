/** A repeatable source of numbers in [0, 1) (mulberry32): the same seed, the same numbers. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Shuffles in place (Fisher–Yates). */
export const shuffle = <Items extends Uint32Array | unknown[]>(items: Items, random: () => number): Items => {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = items[at]
    items[at] = items[other] as number
    items[other] = held as number
  }
  return items
}
