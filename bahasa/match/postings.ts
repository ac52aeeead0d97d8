/** How often a key stands in a text, discounted as it repeats and as the text is long (BM25); the settings were chosen on public claims of January to May 2024. */
export type Saturation = { k1: number; b: number }

/** Fewer texts than this tell nothing of how rare a key is: they are taken for so many. */
const FEW = 150

/** An inverted index: for each key the texts that hold it, with how often. Texts are only ever added at the end, each by its place. */
export class Postings<Key extends string | number> {
  private readonly lists = new Map<Key, number[]>()
  private readonly lengths: number[] = []
  private readonly saturation: Saturation
  private total = 0

  constructor(saturation: Saturation) {
    this.saturation = saturation
  }

  /** Adds the next text by how often it holds each key. */
  add(counts: ReadonlyMap<Key, number>): void {
    const place = this.lengths.length
    let length = 0
    for (const [key, count] of counts) {
      const list = this.lists.get(key)
      if (list) list.push(place, count)
      else this.lists.set(key, [place, count])
      length += count
    }
    this.lengths.push(length)
    this.total += length
  }

  /** How rare a key is over the texts: its inverse document frequency, natural logarithm, above 0. */
  rarity(key: Key): number {
    const spread = (this.lists.get(key)?.length ?? 0) / 2
    return Math.log(1 + (Math.max(FEW, this.lengths.length) - spread + 0.5) / (spread + 0.5))
  }

  /** Adds to each text's score what one key of a question brings it, `weight` at most (k1 + 1) times over; texts first touched are pushed on `touched`. */
  score(key: Key, weight: number, { scores, touched }: { scores: Float64Array; touched: number[] }): void {
    const list = this.lists.get(key)
    if (!list) return
    const { k1, b } = this.saturation
    const mean = this.total / this.lengths.length
    for (let at = 0; at < list.length; at += 2) {
      const place = list[at] as number
      const count = list[at + 1] as number
      const discount = k1 * (1 - b + (b * (this.lengths[place] as number)) / mean)
      if (scores[place] === 0) touched.push(place)
      scores[place] = (scores[place] as number) + (weight * count * (k1 + 1)) / (count + discount)
    }
  }
}

/** How often each item stands in a list. */
export function counted<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
