import { type Background, RAREST } from '../keywords/background.ts'
import { type Compared, comparer } from '../match/words.ts'
import type { At } from '../task.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence that carries a text: `weight` is the share (0–1) of what the text speaks of that it speaks of. */
export type Carrying = { text: string; weight: number; at: At }

/** What reading sentences needs; made once by `readerOf`. */
export type Reader = { background: Background; compare: (text: string) => Compared }

export const readerOf = (background: Background): Reader => ({ background, compare: comparer((word) => background.logShare(word) - RAREST) })

const MOST = 3
const READ = 400
/** A further sentence must bring at least this share of what is spoken of, not yet said by those chosen. */
const NEW = 0.18
const USUAL_LENGTH = 12

type Sentence = { at: At; keys: string[]; early: number }

/** How much each key is worth: rare in Indonesian, spoken of in several sentences. */
function worthOf(sentences: readonly Sentence[], background: Background): Map<string, number> {
  const spread = new Map<string, number>()
  for (const { keys } of sentences) for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1)
  const rarity = (key: string) => 0.15 + background.logShare(key.startsWith('=') ? key.slice(1) : key) / RAREST
  return new Map([...spread].map(([key, count]) => [key, rarity(key) * Math.log2(1 + count) ** 2]))
}

/**
 * The one to three sentences that carry a text, or a cluster of messages given line by line, in their order: each chosen for what it says that is spoken of
 * much and not yet said (greedy coverage). The first 400 sentences are read.
 */
export function summaryOf(text: string, { background, compare }: Reader): Carrying[] {
  const sentences = sentencesOf(text)
    .slice(0, READ)
    .map((at, place) => ({ at, keys: [...new Set(compare(text.slice(...at)).keys)], early: 1 / (1 + place * 0.1) }))
  const worth = worthOf(sentences, background)
  const whole = [...worth.values()].reduce((sum, one) => sum + one, 0)
  const chosen: (Carrying & { gain: number })[] = []
  const said = new Set<string>()
  while (chosen.length < MOST) {
    let best: { sentence: Sentence; fresh: number; score: number } | undefined
    for (const sentence of sentences) {
      const fresh = sentence.keys.reduce((sum, key) => sum + (said.has(key) ? 0 : (worth.get(key) ?? 0)), 0)
      const score = (fresh / Math.sqrt(Math.max(USUAL_LENGTH, sentence.keys.length))) * (1 + sentence.early * 0.2)
      if (fresh > 0 && score > (best?.score ?? 0)) best = { sentence, fresh, score }
    }
    if (best === undefined || (chosen.length > 0 && best.fresh < NEW * whole)) break
    const { at, keys } = best.sentence
    for (const key of keys) said.add(key)
    const weight = Math.round((keys.reduce((sum, key) => sum + (worth.get(key) ?? 0), 0) / whole) * 100) / 100
    chosen.push({ text: text.slice(...at), weight, at, gain: best.fresh })
  }
  return chosen.toSorted((one, other) => one.at[0] - other.at[0]).map(({ gain: _gain, ...sentence }) => sentence)
}
