import { readingOf } from '../abuse/context.ts'
import { hitsIn, wordsOf as abuseWordsOf } from '../abuse/find.ts'
import { isMeant } from '../abuse/hate.ts'
import type { Bag } from '../model/bag.ts'
import { featuresOf } from '../model/features.ts'
import { type Model, score } from '../model/linear.ts'
import type { At } from '../task.ts'
import { placeOf, scan } from '../text/scan.ts'
import { advice } from './advice.ts'
import { type Rule, rules } from './cue-lexicon.ts'
import { cuesOf, type Signs, signsOf } from './cues.ts'
import { isIdentified } from './identity.ts'
import { sentenceAt, sentencesOf } from './sentences.ts'
import { type Words, wordsOf } from './words.ts'

/** What the coach says of a draft: the rule, where it is broken, why that matters, and words that could stand instead. */
export type Flag = { rule: Rule; at: At; why: string; instead: string }

/** One trained model per rule, answering `no` or `yes`. */
export type Models = Readonly<Record<Rule, Model>>

/** A reply read beside its message. */
export type ReplyReading = { words: Words; signs: Signs; bags: readonly Bag[] }

/** Reads a draft reply (`text`) beside the citizen's message. Valid until the next text is read. */
export const readReply = (message: string, text: string): ReplyReading => {
  const asked = wordsOf(scan(message.slice(0, 20_000)))
  const { scanned, bags } = featuresOf(text)
  const words = wordsOf(scanned)
  const signs = signsOf(asked, words)
  return { words, signs, bags: [...bags, cuesOf(signs, words)] }
}

const room = new Float64Array(8)

/** By how much a rule's model leans to `yes`. */
export const leaning = (model: Model, bags: readonly Bag[]): number => {
  const margins = score(model, bags, room)
  return (margins[1] as number) - (margins[0] as number)
}

const placeOfWords = ({ scanned, tokens }: Words, first: number, last: number): At => [
  placeOf(scanned, tokens[first] as number)[0],
  placeOf(scanned, tokens[last] as number)[1],
]

/** Where a rule is broken: the sentence of its first cue; the data itself; or the whole text. */
const placeFor = (rule: Rule, { words, signs }: ReplyReading): At => {
  const text = words.scanned.text
  const whole: At = [0, text.length]
  if (rule === 'no_identity') return whole
  const span = rule === 'personal_data' ? signs.personal[0] : undefined
  if (span) return span.at
  const cue = signs.found.get(rule)?.[0]
  if (cue) return sentenceAt(sentencesOf(text), placeOfWords(words, cue.first, cue.last))
  const asked = signs.asked[0]
  return rule === 'personal_data' && asked !== undefined ? sentenceAt(sentencesOf(text), placeOfWords(words, asked, asked)) : whole
}

/** Whether a draft insults, by the lexicon of abuse. */
const insults = ({ scanned }: Words) => {
  const words = abuseWordsOf(scanned)
  const reading = readingOf(scanned, words, hitsIn(scanned, words))
  return reading.threats.length > 0 || reading.hits.some(isMeant)
}

const openly = /komen|kolom|balas|di sini|di bawah|posting|twit/

/** Data asked for out of the public's sight, and none told. */
const isPrivate = ({ personal, persons, inPrivate, found }: Signs) =>
  inPrivate > 0 && personal.length === 0 && persons === 0 && !(found.get('personal_data') ?? []).some(({ phrase }) => openly.test(phrase))

const isBroken = (rule: Rule, model: Model, { words, signs, bags }: ReplyReading) => {
  if (rule === 'confrontational' && insults(words)) return true
  if (rule === 'personal_data' && (signs.asksOpenly || isPrivate(signs))) return signs.asksOpenly
  const identified = rule === 'no_identity' ? isIdentified(signs.identity) : undefined
  return identified === undefined ? leaning(model, bags) > model.threshold : !identified
}

/** The rules a draft reply breaks, in the order of `rules`; an empty list when it may be sent as it is. Never throws. */
export const coach = (models: Models, message: string, text: string): Flag[] => {
  const reading = readReply(message, text)
  return rules.filter((rule) => isBroken(rule, models[rule], reading)).map((rule) => ({ rule, at: placeFor(rule, reading), ...advice[rule] }))
}
