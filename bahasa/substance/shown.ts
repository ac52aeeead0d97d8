import type { Passage, Sentence } from './passage.ts'
import { isAlike } from './stem.ts'

/** The part of a text that speaks of something: neighbouring sentences, and how much of the something they carry (0–1). */
export type Match = { first: number; last: number; recall: number }

const carried = (content: readonly string[], stems: readonly string[]) => content.filter((stem) => stems.some((other) => isAlike(stem, other))).length

/** Which stem of a sentence carries a stem of the content; each can carry but one. */
function carriersOf(content: readonly string[], sentence: Sentence): number[] {
  const used = new Set<number>()
  return content.map((stem) => {
    const at = sentence.content.findIndex((other, place) => !used.has(place) && isAlike(stem, other))
    if (at >= 0) used.add(at)
    return at
  })
}

/** `bestMatch` over one text, remembering what it was asked. */
export function matcherOf(sentences: readonly Sentence[]): (content: readonly string[]) => Match {
  const known = new Map<string, Match>()
  return (content) => {
    const key = content.join(' ')
    const match = known.get(key) ?? bestMatch(content, sentences)
    known.set(key, match)
    return match
  }
}

/** The sentence, or the two neighbours, that carry most of `content`. */
function bestMatch(content: readonly string[], sentences: readonly Sentence[]): Match {
  let best: Match = { first: 0, last: -1, recall: 0 }
  if (content.length === 0) return best
  const each = sentences.map((sentence) => carriersOf(content, sentence))
  const take = (first: Sentence | undefined, last: Sentence | undefined, carried: number, margin: number) => {
    const recall = carried / content.length
    if (first && last && recall > best.recall + margin) best = { first: first.first, last: last.last, recall }
  }
  for (const [at, carriers] of each.entries()) take(sentences[at], sentences[at], carriers.filter((carrier) => carrier >= 0).length, 0)
  for (const [at, carriers] of each.entries()) {
    const next = each[at + 1] ?? []
    take(sentences[at], sentences[at + 1], carriers.filter((carrier, place) => carrier >= 0 || (next[place] ?? -1) >= 0).length, 0.2)
  }
  return best
}

/** How much of one content another carries (0–1). */
export const recallOf = (content: readonly string[], stems: readonly string[]): number => (content.length === 0 ? 0 : carried(content, stems) / content.length)

/** The sentence an entity or a word stands in. */
export const sentenceOf = ({ sentences }: Pick<Passage, 'sentences'>, lexeme: number): Sentence | undefined => {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.last ?? 0) >= lexeme) high = middle
    else low = middle + 1
  }
  return sentences[low]
}
