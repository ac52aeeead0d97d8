import { distanceWithin } from './alignment.ts'
import { bareText, spelt } from './bare.ts'
import { Shelf } from './shelf.ts'
import { ShingleIndex } from './shingle-index.ts'
import { edgesOf, SHINGLE, Overlap, shinglesOf, sketchOf } from './sketch.ts'
import { isOtherFilling } from './template.ts'

/** Of so many the shared shingles are counted, all of them and not only those they stand under. */
const COUNTED = 8
/** Two texts of one language share a long word by chance: below this share of shingles there is nothing to compare. */
const CHANCE_SHARE = 0.08
/** At most so many candidates are compared letter by letter. */
const CANDIDATES = 3
/** A single shingle that many texts have is chance. */
const LEAST = 0.5
const SHORT = 30
const MIDDLE = 60
const PART = 40
/** A part of a longer text must be told apart from what any two texts of one language share. */
const SMALL_PART = 0.06
const LARGE_PART = 0.25

/** How large a share of its letters a text may have changed and still be the same: little in a short one, where a single word is the news. */
const tolerated = (length: number) => (length < SHORT ? 0.2 : length < MIDDLE ? 0.28 : 0.4)

/** Too short to be cut into shingles: looked up whole, or, where nothing is to be read, by its first signs. */
const keyOf = (bare: Uint8Array, text: string) => (bare.length === 0 ? text.slice(0, 256) : spelt(bare))

/** Groups texts as they come: each is given the place of the first text it repeats, give or take edits, cuts, and things put before or behind. */
export class Duplicates {
  private readonly firsts = new Shelf()
  private places = new Uint32Array(1 << 10)
  private readonly exact = new Map<string, number>()
  private readonly index = new ShingleIndex()
  private count = 0

  /** Takes the next text; returns the place (0, 1, 2 …, in order of coming) of the first text of its group, its own if it begins one. */
  add(text: string): number {
    const place = this.count++
    const bare = bareText(text)
    if (bare.length < SHINGLE * 2) return this.sameExactly(keyOf(bare, text), place)
    const shingles = shinglesOf(bare)
    const found = this.first(bare, shingles)
    if (found !== undefined) return this.places[found] as number
    this.index.add({ shingles, edges: edgesOf(bare) }, this.firsts.count, sketchOf(shingles.length))
    this.keep(bare, place)
    return place
  }

  /** The place of the first text of the group that a text would join, without taking it; undefined when it would begin one. */
  find(text: string): number | undefined {
    const bare = bareText(text)
    if (bare.length < SHINGLE * 2) return this.exact.get(keyOf(bare, text))
    const found = this.first(bare, shinglesOf(bare))
    return found === undefined ? undefined : this.places[found]
  }

  private keep(bare: Uint8Array, place: number): void {
    const { places } = this
    if (this.firsts.count === places.length) {
      this.places = new Uint32Array(places.length * 2)
      this.places.set(places)
    }
    this.places[this.firsts.count] = place
    this.firsts.add(bare)
  }

  private sameExactly(key: string, place: number): number {
    const found = this.exact.get(key)
    if (found === undefined) this.exact.set(key, place)
    return found ?? place
  }

  private first(bare: Uint8Array, shingles: Uint32Array): number | undefined {
    const alike = this.index.alike({ shingles, edges: edgesOf(bare) }, LEAST, COUNTED)
    if (alike.length === 0) return undefined
    const overlap = new Overlap(shingles)
    const ranked = alike.map(({ text }) => ({ text, share: overlap.with(this.firsts.at(text)) })).sort((one, other) => other.share - one.share)
    return ranked.slice(0, CANDIDATES).find(({ text, share }) => share >= CHANCE_SHARE && isSame(bare, this.firsts.at(text)))?.text
  }
}

const isEqual = (one: Uint8Array, other: Uint8Array) => one.length === other.length && one.every((byte, at) => byte === other[at])

/** Whether one bare text repeats another. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (isEqual(one, other)) return true
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const part = shorter.length * 3 < longer.length * 2
  const share = part ? (shorter.length < PART ? SMALL_PART : LARGE_PART) : tolerated(shorter.length)
  return distanceWithin(shorter, longer) <= share * shorter.length && !isOtherFilling(one, other)
}
