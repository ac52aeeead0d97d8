import { lex, placeOfLexemes } from '../entities/lexemes.ts'
import { phraseAt, phrasesOf } from '../entities/phrases.ts'
import type { At } from '../task.ts'
import { jargon } from './jargon-lexicon.ts'

/** A bureaucratic word with a plain one to put in its place; `plainer` is empty where the word says nothing and may go. */
export type Jargon = { text: string; plainer: string; at: At }

const phrases = phrasesOf(jargon.split('\n').map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] as const))

/** The bureaucratic words and phrases of a text, the longest at each place. */
export function jargonIn(text: string): Jargon[] {
  const lexed = lex(text)
  const found: Jargon[] = []
  for (let at = 0; at < lexed.items.length; at++) {
    const phrase = phraseAt(lexed, at, phrases)
    if (!phrase) continue
    const place = placeOfLexemes(lexed, at, phrase.last)
    found.push({ text: text.slice(...place), plainer: phrase.value, at: place })
    at = phrase.last
  }
  return found
}
