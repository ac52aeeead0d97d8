const PAGE = 1 << 20

const grown = <Numbers extends Uint16Array | Uint32Array>(old: Numbers, fresh: Numbers): Numbers => {
  fresh.set(old)
  return fresh
}

/** Many short texts, byte after byte in pages of a megabyte: six bytes a text more than what they say, and nothing for the collector to walk. */
export class Shelf {
  private readonly pages: Uint8Array[] = []
  private starts = new Uint32Array(1 << 10)
  private lengths = new Uint16Array(1 << 10)
  private end = 0
  /** How many texts stand here. */
  count = 0

  /** Puts a text of at most 65,535 bytes last; it is found again by its place, from 0. */
  add(text: Uint8Array): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts, new Uint32Array(this.count * 2))
      this.lengths = grown(this.lengths, new Uint16Array(this.count * 2))
    }
    const last = this.pages.length - 1
    if (last < 0 || this.end + text.length > (last + 1) * PAGE) {
      this.end = this.pages.length * PAGE
      this.pages.push(new Uint8Array(PAGE))
    }
    this.pages.at(-1)?.set(text, this.end % PAGE)
    this.starts[this.count] = this.end
    this.lengths[this.count++] = text.length
    this.end += text.length
  }

  /** The text at a place; empty where there is none. */
  at(place: number): Uint8Array {
    const start = this.starts[place] ?? 0
    const from = start % PAGE
    return this.pages[Math.floor(start / PAGE)]?.subarray(from, from + (this.lengths[place] ?? 0)) ?? new Uint8Array()
  }
}
