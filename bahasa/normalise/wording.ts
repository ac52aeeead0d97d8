import { finish, hashOf, SEED, step } from '../model/hash.ts'
import type { Choice, Option } from './options.ts'
import { marksHash } from './marks.ts'

/** The words of a text with the ways to write each, and the marks before each and after the last. */
export type Lattice = {
  words: readonly Choice[]
  marks: readonly string[]
  /** Every option that begins at a word, phrases included. */
  optionsAt: (at: number) => readonly Option[]
}

/** A stretch of words and what it becomes. */
export type Chosen = { at: number; option: Option }

/** What stands before the first word, after the last, and what nothing has been written before. */
export const START = hashOf('<start>')
const END = hashOf('<end>')

/** Where the features of one option are put; as long as the most there can be. */
export const createRoom = (): Uint32Array => new Uint32Array(12)

const mix = (kind: number, one: number, other: number) => finish(step(step(SEED ^ Math.imul(kind, 0x9e3779b1), one), other))

/** The features of an option in its place, but for what was written before it; those from the answer's `lexical` on name the words themselves. */
export const contextOf = ({ words, marks }: Lattice, at: number, option: Option, room: Uint32Array): { count: number; lexical: number } => {
  const end = at + option.size
  const left = words[at - 1]?.hash ?? START
  const right = words[end]?.hash ?? END
  const before = marksHash(marks[at] ?? '') + (at === 0 ? 1 : 0)
  const after = marksHash(marks[end] ?? '') + (end === words.length ? 1 : 0)
  let count = 0
  if (option.formal === '') {
    room[count++] = mix(1, left, 0)
    room[count++] = mix(2, right, 0)
    room[count++] = mix(3, after, 0)
  } else room[count++] = mix(4, option.last, right)
  const lexical = count
  const { pair } = option
  room[count++] = mix(5, pair, left)
  room[count++] = mix(6, pair, right)
  room[count++] = mix(7, pair, before)
  room[count++] = mix(8, pair, after)
  room[count++] = mix(9, pair, mix(0, right, words[end + 1]?.hash ?? END))
  room[count++] = mix(10, pair, mix(0, left, right))
  return { count, lexical }
}

/** The two features of an option after the last word written before it: of the words alone, and of the pair. */
export const afterFeature = (option: Option, last: number): number => mix(11, option.first, last)
export const pairAfterFeature = (option: Option, last: number): number => mix(12, option.pair, last)

/** The word that stands last once an option is written. */
export const lastAfter = (option: Option, last: number): number => (option.formal === '' ? last : option.last)

type Path = { score: number; last: number; before: Path | undefined; chosen: Chosen | undefined }

const WIDTH = 4

const offer = (paths: Path[], path: Path) => {
  const same = paths.findIndex(({ last }) => last === path.last)
  if (same >= 0) {
    if ((paths[same] as Path).score < path.score) paths[same] = path
  } else if (paths.length < WIDTH) paths.push(path)
  else {
    let worst = 0
    for (let at = 1; at < WIDTH; at++) if ((paths[at] as Path).score < (paths[worst] as Path).score) worst = at
    if ((paths[worst] as Path).score < path.score) paths[worst] = path
  }
}

const room = createRoom()

/** What one feature is worth. */
export type Weight = (hash: number) => number

const ownScores = (lattice: Lattice, at: number, options: readonly Option[], weight: Weight) =>
  options.map((option) => {
    const { count } = contextOf(lattice, at, option, room)
    let score = 0
    for (let place = 0; place < count; place++) score += weight(room[place] as number)
    option.worth ??= option.fixed.reduce((sum, hash) => sum + weight(hash), 0)
    return score + option.worth
  })

const extend = (path: Path, scores: readonly number[], options: readonly Option[], weight: Weight) => {
  const all = options.map((option, at) => (scores[at] as number) + weight(afterFeature(option, path.last)) + weight(pairAfterFeature(option, path.last)))
  let top = Number.NEGATIVE_INFINITY
  for (const score of all) top = Math.max(top, score)
  let total = 0
  for (const score of all) total += Math.exp(score - top)
  const whole = top + Math.log(total)
  return all.map((score) => score - whole)
}

const follow = (path: Path, chosen: Chosen, score: number): Path => ({ score, last: lastAfter(chosen.option, path.last), before: path, chosen })

/** The likeliest way to write all words, found with a beam of a few readings. */
export const reword = (lattice: Lattice, weight: Weight): Chosen[] => {
  const size = lattice.words.length
  const beams: Path[][] = Array.from({ length: size + 1 }, () => [])
  beams[0]?.push({ score: 0, last: START, before: undefined, chosen: undefined })
  for (let at = 0; at < size; at++) {
    const paths = beams[at] as Path[]
    if (paths.length === 0) continue
    const options = lattice.optionsAt(at)
    const only = options.length === 1 ? options[0] : undefined
    const scores = only ? [] : ownScores(lattice, at, options, weight)
    for (const path of paths) {
      if (only) {
        offer(beams[at + 1] as Path[], follow(path, { at, option: only }, path.score))
        continue
      }
      const chances = extend(path, scores, options, weight)
      options.forEach((option, place) => offer(beams[at + option.size] as Path[], follow(path, { at, option }, path.score + (chances[place] as number))))
    }
  }
  return traced(beams[size] as Path[])
}

const traced = (paths: readonly Path[]) => {
  let best = paths[0]
  for (const path of paths) if (best && path.score > best.score) best = path
  const found: Chosen[] = []
  for (let path = best; path?.chosen; path = path.before) found.push(path.chosen)
  return found.reverse()
}
