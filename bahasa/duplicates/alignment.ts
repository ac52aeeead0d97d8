const ROW = 256
const BITS = 32

/** One column of the edit matrix, as the signs of its vertical differences: 32 rows a block. */
type Column = { plus: Int32Array; minus: Int32Array }

/** Takes one block of a column one character further (Myers 1999, as written by Hyyrö 2003): the horizontal difference that leaves it below. */
function advance({ plus, minus }: Column, block: number, same: number, above: number): number {
  const [up, down] = [plus[block] as number, minus[block] as number]
  const equal = above < 0 ? same | 1 : same
  const across = (((equal & up) + up) ^ up) | equal
  const rising = down | ~(across | up)
  const falling = up & across
  const shiftedUp = (rising << 1) | (above > 0 ? 1 : 0)
  const shiftedDown = (falling << 1) | (above < 0 ? 1 : 0)
  const vertical = same | down
  plus[block] = shiftedDown | ~(vertical | shiftedUp)
  minus[block] = shiftedUp & vertical
  return (rising >>> (BITS - 1)) - (falling >>> (BITS - 1))
}

/**
 * The fewest bytes to insert, delete or replace to make `pattern` a part of `text`: what is before and behind it costs nothing.
 * Time is |pattern| / 32 × |text|.
 */
export function distanceWithin(pattern: Uint8Array, text: Uint8Array): number {
  const blocks = Math.ceil(pattern.length / BITS)
  const padding = blocks * BITS - pattern.length
  const same = new Int32Array(ROW * blocks)
  for (let at = 0; at < pattern.length; at++) {
    const cell = (pattern[at] as number) * blocks + ((at + padding) >>> 5)
    same[cell] = (same[cell] as number) | (1 << ((at + padding) & 31))
  }
  const wild = padding === 0 ? 0 : (1 << padding) - 1
  const column = { plus: new Int32Array(blocks).fill(-1), minus: new Int32Array(blocks) }
  column.plus[0] = ~wild
  let score = pattern.length
  let best = score
  for (let at = 0; at < text.length; at++) {
    const row = (text[at] as number) * blocks
    let carry = 0
    for (let block = 0; block < blocks; block++) carry = advance(column, block, (same[row + block] as number) | (block === 0 ? wild : 0), carry)
    score += carry
    if (score < best) best = score
  }
  return best
}
