import { type Background, RAREST } from '../keywords/background.ts'
import type { Claim } from '../task.ts'
import { gramsOf } from './grams.ts'
import { counted, Postings } from './postings.ts'
import { type Level, levelOf, likelihood } from './score.ts'
import { type Compared, comparer } from './words.ts'

/** A claim that a text may carry: `score` is a probability (0–1). */
export type Match = { id: string; score: number; level: Level }

/** One wording of a claim: its title, its text or a known variant. */
type Wording = { claim: number; keys: readonly string[]; grams: readonly number[] }

/** A question, read. */
type Question = { compared: Compared; keys: Map<string, number>; grams: Map<number, number>; asked: number }

const POOL = 24
const GRAM_SHARE = 0.2
/** A gram in more than one wording of eight says too little to look them all up. */
const COMMON = 2

const isNumber = (key: string) => key.charCodeAt(0) >= 48 && key.charCodeAt(0) <= 57

/** Known claims, to be added at any time and asked for those that a text carries; asking costs what the text's words touch, not the number of claims squared. */
export class ClaimIndex {
  private readonly ids: string[] = []
  private readonly wordings: Wording[] = []
  private readonly words = new Postings<string>({ k1: 2, b: 1 })
  private readonly grams = new Postings<number>({ k1: 1.5, b: 1 })
  private readonly usual = new Map<string, number>()
  private readonly background: Background
  private readonly compare: (text: string) => Compared
  private wordScores = new Float64Array(1024)
  private gramScores = new Float64Array(1024)

  constructor(background: Background) {
    this.background = background
    this.compare = comparer((word) => background.logShare(word) - RAREST)
  }

  /** Adds one claim: title, claim text and known variants are each compared by themselves, and the best counts. */
  add({ id, title, claim, variants = [] }: Claim): void {
    const place = this.ids.length
    this.ids.push(id)
    for (const text of [title, ...(claim === undefined ? [] : [claim]), ...variants]) {
      const { keys, spellings } = this.compare(text)
      const grams = gramsOf(spellings)
      this.words.add(counted(keys))
      this.grams.add(grams)
      this.wordings.push({ claim: place, keys: [...new Set(keys)], grams: [...grams.keys()] })
    }
    if (this.wordScores.length >= this.wordings.length) return
    this.wordScores = new Float64Array(this.wordings.length * 2)
    this.gramScores = new Float64Array(this.wordings.length * 2)
  }

  /** The claims that a text most likely carries, best first, at most `top`. */
  search(text: string, top = 5): Match[] {
    const question = this.read(text)
    const best = new Map<number, { score: number; wording: Wording }>()
    for (const { place, bm25 } of this.candidates(question, Math.max(POOL, top * 2))) {
      const wording = this.wordings[place] as Wording
      const score = this.judge(wording, bm25, question)
      if (score > (best.get(wording.claim)?.score ?? 0)) best.set(wording.claim, { score, wording })
    }
    return [...best]
      .sort(([, one], [, other]) => other.score - one.score)
      .slice(0, top)
      .map(([claim, { score, wording }]) => ({
        id: this.ids[claim] as string,
        score: Math.round(score * 1e4) / 1e4,
        level: levelOf(score, question.compared.words, namesOtherNumbers(wording, question)),
      }))
  }

  private read(text: string): Question {
    const compared = this.compare(text)
    const keys = counted(compared.keys)
    let asked = 0
    for (const key of keys.keys()) asked += this.rarity(key)
    return { compared, keys, grams: gramsOf(compared.spellings), asked }
  }

  /** A word's rarity over the claims, less for what is usual in Indonesian at large: a handful of claims cannot tell that by themselves. */
  private rarity(key: string): number {
    let share = this.usual.get(key)
    if (share === undefined) {
      share = 0.5 + (0.5 * this.background.logShare(key.charCodeAt(0) === 61 ? key.slice(1) : key)) / RAREST
      if (this.usual.size < 50_000) this.usual.set(key, share)
    }
    return this.words.rarity(key) * share
  }

  private candidates({ keys, grams }: Question, pool: number): { place: number; bm25: number }[] {
    const [byWord, byGram] = [this.wordScores, this.gramScores]
    const places: number[] = []
    for (const [key, count] of keys) this.words.score(key, (this.rarity(key) * 2 * count) / (count + 1), { scores: byWord, touched: places })
    const more: number[] = []
    for (const gram of grams.keys()) {
      const rarity = this.grams.rarity(gram)
      if (rarity > COMMON) this.grams.score(gram, rarity, { scores: byGram, touched: more })
    }
    for (const place of more) if (byWord[place] === 0) places.push(place)
    const best: { place: number; bm25: number }[] = []
    for (const place of places) {
      const bm25 = (byWord[place] as number) + GRAM_SHARE * (byGram[place] as number)
      if (best.length < pool || bm25 > (best.at(-1)?.bm25 ?? 0)) insert(best, { place, bm25 }, pool)
      byWord[place] = 0
      byGram[place] = 0
    }
    return best
  }

  private judge({ keys, grams }: Wording, bm25: number, question: Question): number {
    let [mass, shared, gramMass, gramShared] = [0, 0, 0, 0]
    for (const key of keys) {
      const rarity = this.rarity(key)
      mass += rarity
      if (question.keys.has(key)) shared += rarity
    }
    for (const gram of grams) {
      const rarity = this.grams.rarity(gram)
      gramMass += rarity
      if (question.grams.has(gram)) gramShared += rarity
    }
    const common = shared / (Math.sqrt(mass * question.asked) || 1)
    return likelihood({ bm25, covered: shared / (mass || 1), spelled: gramShared / (gramMass || 1), common, shared, asked: question.asked })
  }
}

function insert(best: { place: number; bm25: number }[], candidate: { place: number; bm25: number }, pool: number): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.bm25 ?? 0) < candidate.bm25) at--
  best.splice(at, 0, candidate)
  if (best.length > pool) best.pop()
}

function namesOtherNumbers({ keys }: Wording, { keys: asked }: Question): boolean {
  const missing = keys.some((key) => isNumber(key) && !asked.has(key))
  if (!missing) return false
  for (const key of asked.keys()) if (isNumber(key) && !keys.includes(key)) return true
  return false
}
