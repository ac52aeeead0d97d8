/** A shingle that stands in more texts than this belongs to a template or to the language: it no longer tells texts apart. */
const CROWD = 64
const FIRST_SIZE = 1 << 12

const grown = <Numbers extends Int32Array | Uint32Array>(old: Numbers, fresh: Numbers): Numbers => {
  fresh.set(old)
  return fresh
}

type Alike = { text: number; shared: number }

/** Which texts hold a shingle: an open-addressing table of typed arrays that grows by doubling; about 300 bytes per text and no object per entry. */
export class ShingleTable {
  private keys = new Uint32Array(FIRST_SIZE)
  private heads = new Int32Array(FIRST_SIZE)
  private crowds = new Uint8Array(FIRST_SIZE)
  private used = 0
  private texts = new Int32Array(FIRST_SIZE)
  private nexts = new Int32Array(FIRST_SIZE)
  private entries = 1
  private counts = new Uint16Array(FIRST_SIZE)

  /** Adds a text under the first `most` of its shingles that are not crowded. */
  add(shingles: Uint32Array, text: number, most: number): void {
    let added = 0
    if (text >= this.counts.length) this.counts = new Uint16Array(text * 2)
    for (let at = 0; at < shingles.length && added < most; at++) {
      const key = shingles[at] as number
      if (at > 0 && key === shingles[at - 1]) continue
      if (this.used * 2 > this.keys.length) this.widen()
      const slot = this.slotOf(key)
      if (this.keys[slot] === 0) {
        this.keys[slot] = key
        this.used++
      }
      const crowd = this.crowds[slot] as number
      if (crowd > CROWD) continue
      this.crowds[slot] = crowd + 1
      this.link(slot, text)
      added++
    }
  }

  /** The texts added under at least `least` of the shingles, crowded ones left out, and how many: at most `most` of them, first those of most. */
  alike(shingles: Uint32Array, least: number, most: number): Alike[] {
    const touched: number[] = []
    for (let at = 0; at < shingles.length; at++) {
      const key = shingles[at] as number
      if (at > 0 && key === shingles[at - 1]) continue
      const slot = this.slotOf(key)
      if (this.keys[slot] === 0 || (this.crowds[slot] as number) > CROWD) continue
      for (let entry = this.heads[slot] as number; entry !== 0; entry = this.nexts[entry] as number) {
        const text = this.texts[entry] as number
        const count = this.counts[text] as number
        if (count === 0) touched.push(text)
        this.counts[text] = count + 1
      }
    }
    const found: Alike[] = []
    for (const text of touched) {
      const shared = this.counts[text] as number
      this.counts[text] = 0
      if (shared >= least) insert(found, { text, shared }, most)
    }
    return found
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) & mask
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  private link(slot: number, text: number): void {
    if (this.entries === this.texts.length) {
      this.texts = grown(this.texts, new Int32Array(this.entries * 2))
      this.nexts = grown(this.nexts, new Int32Array(this.entries * 2))
    }
    this.texts[this.entries] = text
    this.nexts[this.entries] = this.heads[slot] as number
    this.heads[slot] = this.entries++
  }

  private widen(): void {
    const { keys, heads, crowds } = this
    this.keys = new Uint32Array(keys.length * 2)
    this.heads = new Int32Array(keys.length * 2)
    this.crowds = new Uint8Array(keys.length * 2)
    for (const [from, key] of keys.entries()) {
      if (key === 0) continue
      const slot = this.slotOf(key)
      this.keys[slot] = key
      this.heads[slot] = heads[from] as number
      this.crowds[slot] = crowds[from] as number
    }
  }
}

function insert(found: Alike[], one: Alike, most: number): void {
  let at = found.length
  while (at > 0 && (found[at - 1] as Alike).shared < one.shared) at--
  if (at === most) return
  found.splice(at, 0, one)
  if (found.length > most) found.pop()
}
