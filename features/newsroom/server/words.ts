import { directionOf } from '#features/posts/rules.ts'
import { ar, en, id, ja } from './word-lexicon.ts'

export type Words = typeof id

const tongues: Record<string, Words> = { id, en, ja, ar, jv: id, su: id }

/** The tongue in which a page of this language says its own words: its own where we have them, else English. */
export const ownTongue = (language: string) => {
  const base = language.split('-')[0] ?? language
  if (base === 'jv' || base === 'su') return 'id'
  return base in tongues ? base : 'en'
}

export const wordsIn = (language: string): Words => tongues[ownTongue(language)] ?? en

export const pageDirection = (language: string) => directionOf(ownTongue(language))

const spelled = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']

/** A sentence with how many in it; Indonesian writes a small count as a word. */
export function counted(sentence: string, count: number, language: string) {
  const word = (ownTongue(language) === 'id' && spelled[count - 1]) || String(count)
  return sentence.replace('{count}', sentence.startsWith('{') ? word.charAt(0).toUpperCase() + word.slice(1) : word)
}

/** How a language is called in the switch: its code, or its own name where it has another script. */
export const nameOfLanguage = (language: string) => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return /^\p{Script=Latin}/u.test(name) ? language.toUpperCase() : name
}
