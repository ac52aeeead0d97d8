import { distanceWithin } from './alignment.ts'
import { bareText } from './bare.ts'
import { ShingleTable } from './shingle-table.ts'
import { SHINGLE, SKETCH, shinglesOf } from './sketch.ts'

/** At most so many candidates are compared letter by letter. */
const CANDIDATES = 3
/** One shared shingle is chance. */
const LEAST = 2
const SHORT = 30
const MIDDLE = 60
const PART = 40
/** A part of a longer text must be told apart from what any two texts of one language share. */
const SMALL_PART = 0.06
const LARGE_PART = 0.25

/** How large a share of its letters a text may have changed and still be the same: little in a short one, where a single word is the news. */
const tolerated = (length: number) => (length < SHORT ? 0.2 : length < MIDDLE ? 0.28 : 0.4)

/** Groups texts as they come: each is given the place of the first text it repeats, give or take edits, cuts, and things put before or behind. */
export class Duplicates {
  private readonly firsts: string[] = []
  private readonly places: number[] = []
  private readonly exact = new Map<string, number>()
  private readonly table = new ShingleTable()
  private count = 0

  /** Takes the next text; returns the place (0, 1, 2 …, in order of coming) of the first text of its group, its own if it begins one. */
  add(text: string): number {
    const place = this.count++
    const bare = bareText(text)
    if (bare.length < SHINGLE * 2) return this.sameExactly(bare === '' ? text.slice(0, 256) : bare, place)
    const shingles = shinglesOf(bare)
    const found = this.first(bare, shingles)
    if (found !== undefined) return this.places[found] as number
    this.table.add(shingles, this.firsts.length, SKETCH)
    this.firsts.push(bare)
    this.places.push(place)
    return place
  }

  /** The place of the first text of the group that a text would join, without taking it; undefined when it would begin one. */
  find(text: string): number | undefined {
    const bare = bareText(text)
    if (bare.length < SHINGLE * 2) return this.exact.get(bare === '' ? text.slice(0, 256) : bare)
    const found = this.first(bare, shinglesOf(bare))
    return found === undefined ? undefined : this.places[found]
  }

  /** Too short to be cut into shingles: the same only when spelt the same. */
  private sameExactly(bare: string, place: number): number {
    const found = this.exact.get(bare)
    if (found === undefined) this.exact.set(bare, place)
    return found ?? place
  }

  private first(bare: string, shingles: Uint32Array): number | undefined {
    return this.table.alike(shingles, LEAST, CANDIDATES).find(({ text }) => isSame(bare, this.firsts[text] as string))?.text
  }
}

/** Whether one bare text repeats another. */
export function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const part = shorter.length * 3 < longer.length * 2
  const share = part ? (shorter.length < PART ? SMALL_PART : LARGE_PART) : tolerated(shorter.length)
  return distanceWithin(shorter, longer) <= share * shorter.length
}
