/** Texts in a bucket, and in a bucket under one shingle: what stands in more belongs to a template or to the language. */
const ROOM = 16
const CROWD = 12
const FIRST_BITS = 12
/** Buckets in one piece of memory. */
const PIECE = 1 << FIRST_BITS
/** The share of places in use from which another bucket is opened. */
const FULL = 0.7

/** What it counts to share a shingle that so many texts have, in sixteenths: few say more. */
const PARTS = 16
const WEIGHTS = Uint8Array.from({ length: ROOM + 1 }, (_, texts) => Math.round(PARTS / Math.sqrt(Math.max(1, texts))))

/** `pairs` shows the marks two by two, so that a bucket is searched in eight steps. */
type Piece = { texts: Uint32Array; marks: Uint16Array; pairs: Uint32Array }
/** What a text is found by. */
type Sketch = { shingles: Uint32Array; edges: readonly number[] }
type Alike = { text: number; likeness: number }

/**
 * Which texts hold a shingle: linear hashing (Litwin 1980) in buckets of eight that never overflow: a text takes the first shingles that have room, and
 * keeps them. So a look-up reads one bucket, however many texts have come, and the index grows bucket by bucket: no pause, about 280 bytes a text.
 */
export class ShingleIndex {
  private readonly pieces: Piece[] = []
  /** Buckets at the last doubling, and how many of them were split since. */
  private whole = PIECE
  private split = 0
  private used = 0
  private counts = new Uint16Array(1 << 12)
  /** Of each text, how many different shingles it has, and under how many of them it stands. */
  private sizes = new Uint16Array(1 << 12)
  private placed = new Uint16Array(1 << 12)
  private readonly touched: number[] = []
  /** What `warm` summed up, kept so that it is summed up at all. */
  warmth = 0
  private readonly met = new Uint32Array(ROOM)

  constructor() {
    this.open()
  }

  /** Adds a text, the next after the last, under its edges, and the first `most` of its shingles (ascending, each once) that have room. */
  add({ shingles, edges }: Sketch, text: number, most: number): void {
    if (text >= this.counts.length) this.widen()
    for (const edge of edges) this.place(edge, text)
    let added = 0
    for (let at = 0; at < shingles.length && added < most; at++) if (this.place(shingles[at] as number, text)) added++
    this.sizes[text] = shingles.length
    this.placed[text] = added
    while (this.used > (this.whole + this.split) * ROOM * FULL) this.grow()
  }

  /** The `most` texts most like one of these shingles, most alike first; they share at least `least`, a shingle that few have counting 1. */
  alike({ shingles, edges }: Sketch, least: number, most: number): Alike[] {
    this.warm(shingles)
    for (const edge of edges) this.count(edge)
    for (let at = 0; at < shingles.length; at++) this.count(shingles[at] as number)
    const found: Alike[] = []
    for (const text of this.touched) {
      const shared = (this.counts[text] as number) / PARTS
      this.counts[text] = 0
      if (shared >= least) insert(found, { text, likeness: this.likeness(text, shared, shingles.length) }, most)
    }
    this.touched.length = 0
    return found
  }

  /** Touches every bucket that is going to be read, so that the processor fetches them side by side and not one after another. */
  private warm(shingles: Uint32Array): void {
    let sum = 0
    for (let at = 0; at < shingles.length; at++) {
      const bucket = this.bucketOf(shingles[at] as number)
      const { marks } = this.pieces[bucket >>> FIRST_BITS] as Piece
      sum = (sum + (marks[(bucket & (PIECE - 1)) * ROOM] as number)) | 0
    }
    this.warmth = sum
  }

  /** The share of the smaller of two texts that lies in the other, guessed low: one standard deviation below what the sample says. */
  private likeness(text: number, shared: number, shingles: number): number {
    const size = this.sizes[text] as number
    return ((shared - Math.sqrt(shared)) * size) / ((this.placed[text] as number) * Math.min(size, shingles))
  }

  private widen(): void {
    const { sizes, placed } = this
    this.counts = new Uint16Array(sizes.length * 2)
    this.sizes = new Uint16Array(sizes.length * 2)
    this.placed = new Uint16Array(sizes.length * 2)
    this.sizes.set(sizes)
    this.placed.set(placed)
  }

  private bucketOf(shingle: number): number {
    const bucket = shingle & (this.whole - 1)
    return bucket < this.split ? shingle & (this.whole * 2 - 1) : bucket
  }

  private count(shingle: number): void {
    const bucket = this.bucketOf(shingle)
    const { texts, marks, pairs } = this.pieces[bucket >>> FIRST_BITS] as Piece
    const mark = markOf(shingle)
    const twice = mark | (mark << 16)
    const first = ((bucket & (PIECE - 1)) * ROOM) >>> 1
    let same = 0
    for (let pair = first; pair < first + ROOM / 2; pair++) {
      if (!holdsZero((pairs[pair] as number) ^ twice)) continue
      for (let at = pair * 2; at < pair * 2 + 2; at++) if (marks[at] === mark) this.met[same++] = texts[at] as number
    }
    const weight = WEIGHTS[same] as number
    for (let one = 0; one < same; one++) {
      const text = (this.met[one] as number) - 1
      if (text < 0) return
      const count = this.counts[text] as number
      if (count === 0) this.touched.push(text)
      this.counts[text] = count + weight
    }
  }

  private place(shingle: number, text: number): boolean {
    const bucket = this.bucketOf(shingle)
    const { texts, marks } = this.pieces[bucket >>> FIRST_BITS] as Piece
    const mark = markOf(shingle)
    const first = (bucket & (PIECE - 1)) * ROOM
    let same = 0
    let at = first
    for (; at < first + ROOM && texts[at] !== 0; at++) if (marks[at] === mark && ++same === CROWD) return false
    if (at === first + ROOM) return false
    texts[at] = text + 1
    marks[at] = mark
    this.used++
    return true
  }

  /** Splits the next bucket: by one more bit of the shingle, some of its texts move to a new bucket at the end. */
  private grow(): void {
    const target = this.whole + this.split
    if (target % PIECE === 0) this.open()
    const from = this.pieces[this.split >>> FIRST_BITS] as Piece
    const to = this.pieces[target >>> FIRST_BITS] as Piece
    const start = (this.split & (PIECE - 1)) * ROOM
    let stay = start
    let move = (target & (PIECE - 1)) * ROOM
    for (let at = start; at < start + ROOM; at++) {
      const [text, mark] = [from.texts[at] as number, from.marks[at] as number]
      from.texts[at] = 0
      from.marks[at] = 0
      if (text === 0) continue
      const moves = ((mark << FIRST_BITS) & this.whole) !== 0
      const [piece, place] = moves ? [to, move++] : [from, stay++]
      piece.texts[place] = text
      piece.marks[place] = mark
    }
    if (++this.split < this.whole) return
    this.whole *= 2
    this.split = 0
  }

  private open(): void {
    const marks = new Uint16Array(PIECE * ROOM)
    this.pieces.push({ texts: new Uint32Array(PIECE * ROOM), marks, pairs: new Uint32Array(marks.buffer) })
  }
}

/** The bits of a shingle that tell it from others in its bucket, and where it goes when the bucket is split. */
const markOf = (shingle: number) => (shingle >>> FIRST_BITS) & 0xffff

/** Whether one half of 32 bits is nothing but zeros, or may be: the upper half of 1 above such a lower one counts too. */
const holdsZero = (bits: number) => ((bits - 0x10001) & ~bits & 0x80008000) !== 0

function insert(found: Alike[], one: Alike, most: number): void {
  let at = found.length
  while (at > 0 && (found[at - 1] as Alike).likeness < one.likeness) at--
  if (at === most) return
  found.splice(at, 0, one)
  if (found.length > most) found.pop()
}
