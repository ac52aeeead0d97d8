import { slang } from '../slang-lexicon.ts'

/** A stretch of informal words and what was written for it; no formal words when it was left out. */
export type Segment = { at: number; size: number; formal: string[] }

/** How a pair was aligned: its segments, left to right, and for each place between informal words the place between formal ones, or -1. */
export type Aligned = { segments: Segment[]; places: number[] }

/** How likely a formal word or phrase stands for an informal one, 0–1, as far as is known yet. */
export type Belief = (informal: string, formal: string) => number

const common = (one: string, other: string) => {
  let row = new Uint8Array(other.length + 1)
  for (let at = 0; at < one.length; at++) {
    const next = new Uint8Array(other.length + 1)
    for (let place = 0; place < other.length; place++)
      next[place + 1] = one[at] === other[place] ? (row[place] as number) + 1 : Math.max(row[place + 1] as number, next[place] as number)
    row = next
  }
  return row[other.length] as number
}

/** Spellings that share less than this are not alike. */
const LEAST = 0.43
const compared = new Map<string, number>()

const compare = (one: string, other: string) => {
  const shared = common(one, other)
  const share = (2 * shared) / (one.length + other.length)
  return one[0] === other[0] || shared === one.length ? share : share * 0.8
}

/** How alike two spellings are, 0–1: the letters they share in order, or what the slang dictionary says. */
const likeness = (one: string, other: string): number => {
  if (one === other) return 1
  if (slang.get(one)?.includes(other)) return 0.95
  if (one.length > 40 || other.length > 40) return 0
  const shorter = Math.min(one.length, other.length)
  if (2 * shorter < LEAST * (one.length + other.length)) return 0
  const key = `${one}\t${other}`
  let found = compared.get(key)
  if (found === undefined) {
    found = compare(one, other)
    compared.set(key, found)
  }
  return found
}

const SKIP = 0.8
const MOVES = [
  [1, 2],
  [1, 3],
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [2, 3],
] as const

const wordCost = (one: string, other: string, belief: Belief) => {
  const alike = likeness(one, other)
  return alike === 1 ? 0 : Math.min(1.7 * (1 - belief(one, other)), alike >= 0.5 ? 1.7 * (1 - alike) : 1.9)
}

const sharesWord = (informal: readonly string[], formal: readonly string[]) => informal.some((one) => formal.some((other) => likeness(one, other) >= 0.85))

const phraseCost = (informal: readonly string[], formal: readonly string[], belief: Belief) => {
  const [one, other] = [informal.join(' '), formal.join(' ')]
  const [tight, otherTight] = [informal.join(''), formal.join('')]
  const joins = informal.length === 1 || formal.length === 1 ? likeness(tight, otherTight) - 0.13 : 0
  const sure = Math.max(belief(one, other), slang.get(one)?.includes(other) ? 0.95 : 0, tight === otherTight ? 0.97 : 0, joins)
  return sure > 0.3 && !sharesWord(informal, formal) ? 1.9 * (1 - sure) + 0.1 : undefined
}

type Cell = { cost: number; taken: number; given: number }
const cellAt = (cells: readonly Cell[][], at: number, place: number) => (cells[at] as Cell[])[place] as Cell

type Sides = { informal: readonly string[]; formal: readonly string[]; belief: Belief }

const reach = (cells: readonly Cell[][], { informal, formal, belief }: Sides, [at, place]: readonly [number, number]) => {
  const { cost } = cellAt(cells, at, place)
  const go = (taken: number, given: number, more: number | undefined) => {
    const cell = cells[at + taken]?.[place + given]
    if (cell && more !== undefined && cost + more < cell.cost) Object.assign(cell, { cost: cost + more, taken, given })
  }
  go(1, 0, SKIP)
  go(0, 1, SKIP)
  if (at === informal.length || place === formal.length) return
  go(1, 1, wordCost(informal[at] as string, formal[place] as string, belief))
  for (const [taken, given] of MOVES)
    if (at + taken <= informal.length && place + given <= formal.length)
      go(taken, given, phraseCost(informal.slice(at, at + taken), formal.slice(place, place + given), belief))
}

const table = (sides: Sides) => {
  const { informal, formal } = sides
  const cells: Cell[][] = Array.from({ length: informal.length + 1 }, () =>
    Array.from({ length: formal.length + 1 }, () => ({ cost: Number.POSITIVE_INFINITY, taken: 0, given: 0 })),
  )
  cellAt(cells, 0, 0).cost = 0
  for (let at = 0; at <= informal.length; at++) for (let place = 0; place <= formal.length; place++) reach(cells, sides, [at, place])
  return cells
}

const movesOf = (informal: readonly string[], formal: readonly string[], belief: Belief) => {
  const cells = table({ informal, formal, belief })
  const moves: [number, number][] = []
  let [at, place] = [informal.length, formal.length]
  while (at > 0 || place > 0) {
    const { taken, given } = cellAt(cells, at, place)
    moves.push([taken, given])
    at -= taken
    place -= given
  }
  return moves.reverse()
}

/** Aligns an informal text with its formal wording, left to right; short unlike stretches are taken as one for the other. */
export const align = (informal: readonly string[], formal: readonly string[], belief: Belief): Aligned => {
  const moves = movesOf(informal, formal, belief)
  const segments: Segment[] = []
  const places: number[] = Array.from({ length: informal.length + 1 }, () => -1)
  places[0] = 0
  let [at, place] = [0, 0]
  for (let step = 0; step < moves.length;) {
    let [taken, given] = moves[step] as [number, number]
    step++
    if (taken === 0 || given === 0)
      for (let next = moves[step]; next && (next[0] === 0 || next[1] === 0); next = moves[step]) {
        taken += next[0]
        given += next[1]
        step++
      }
    if (taken > 0 && given > 0 && taken <= 3 && given <= 3) segments.push({ at, size: taken, formal: formal.slice(place, place + given) })
    else {
      for (let more = 0; more < taken; more++) segments.push({ at: at + more, size: 1, formal: [] })
      if (taken > 0 && given === 0) places[at] = -1
    }
    at += taken
    place += given
    places[at] = place
  }
  return { segments, places }
}

const beliefFrom = (pairs: readonly { informal: readonly string[] }[], aligned: readonly Aligned[]): Belief => {
  const both = new Map<string, number>()
  const ones = new Map<string, number>()
  const others = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  aligned.forEach(({ segments }, at) => {
    for (const segment of segments) {
      const one = pairs[at]?.informal.slice(segment.at, segment.at + segment.size).join(' ') ?? ''
      const other = segment.formal.join(' ')
      count(both, `${one}\t${other}`)
      count(ones, one)
      count(others, other)
    }
  })
  return (one, other) => {
    const seen = both.get(`${one}\t${other}`) ?? 0
    if (seen < 2) return 0
    const share = Math.max(seen / (ones.get(one) ?? 1), (0.6 * seen) / (others.get(other) ?? 1))
    return Math.min(0.95, (share * seen) / (seen + 1) + 0.3)
  }
}

/** Aligns all pairs three times, each time believing what the time before showed to belong together. */
export const alignAll = (pairs: readonly { informal: readonly string[]; formal: readonly string[] }[]): Aligned[] => {
  let belief: Belief = () => 0
  let aligned: Aligned[] = []
  for (let round = 0; round < 3; round++) {
    aligned = pairs.map(({ informal, formal }) => align(informal, formal, belief))
    belief = beliefFrom(pairs, aligned)
  }
  return aligned
}
