import { entitiesOf } from '../entities/entities.ts'
import type { Entity } from '../entities/entity.ts'
import { lex, type Lexed, touches, wordAt } from '../entities/lexemes.ts'
import { contentOf } from './stem.ts'

/** An entity with the lexemes it stands on. */
export type Placed = Entity & { first: number; last: number }

/** A sentence as lexemes `first` to `last`, with what it is about. */
export type Sentence = { first: number; last: number; content: readonly string[] }

/** A text read for comparing. */
export type Passage = { text: Lexed; entities: readonly Placed[]; sentences: readonly Sentence[] }

const shortened = /^(?:no|jl|jln|kab|kec|kel|prov|dr|drs|ir|st|bpk|ibu|yth|dll|dsb|dst|tgl|hlm|rp|pt|cv|tbk|s|d|a|n)$/

/** Whether a line ends behind this lexeme: points of a list stand on lines of their own. */
function isLineEnd({ page, items }: Lexed, at: number): boolean {
  const [end, next] = [items[at]?.to ?? 0, items[at + 1]?.from ?? 0]
  for (let index = end; index < Math.min(next, end + 8); index++) if (page.text.charAt(page.scanned.origin[index] ?? 0) === '\n') return true
  return false
}

/** Whether a sentence ends at this lexeme: a stop with a blank behind, not in an abbreviation, or a semicolon, or the line. */
function isEnd(text: Lexed, at: number): boolean {
  const word = wordAt(text, at)
  if (isLineEnd(text, at)) return true
  if (word === ';' || word === '!' || word === '?') return true
  return word === '.' && !touches(text, at) && !shortened.test(wordAt(text, at - 1))
}

/** The index of the first entity that reaches to a lexeme or beyond. */
export function firstFrom(entities: readonly Placed[], lexeme: number): number {
  let [low, high] = [0, entities.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entities[middle]?.last ?? 0) >= lexeme) high = middle
    else low = middle + 1
  }
  return low
}

/** Words of lexemes `first` to `last`, those of entities left out. */
export function wordsBetween({ text, entities }: Pick<Passage, 'text' | 'entities'>, first: number, last: number): string[] {
  const words: string[] = []
  let next = firstFrom(entities, first)
  for (let at = first; at <= last; at++) {
    const entity = entities[next]
    if (entity && at >= entity.first) {
      at = entity.last
      next++
    } else words.push(wordAt(text, at))
  }
  return words
}

/** The words of lexemes `first` to `last`, all of them. */
export const allWords = (text: Lexed, first: number, last: number): string[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => wordAt(text, first + step))

/** Nobody writes sentences this long; a text without stops is cut all the same. */
const LONGEST = 150

/** Reads a text into entities and sentences. */
export function passageOf(raw: string): Passage {
  const text = lex(raw)
  const entities = entitiesOf(text)
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at < text.items.length; at++) {
    const last = at === text.items.length - 1
    if (!isEnd(text, at) && !last && at - first < LONGEST) continue
    sentences.push({ first, last: at, content: [...new Set(contentOf(allWords(text, first, at)))] })
    first = at + 1
  }
  return { text, entities, sentences }
}
