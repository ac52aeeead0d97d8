import type { Bag } from '../model/bag.ts'
import { featuresOf } from '../model/features.ts'
import { classify, type Model } from '../model/linear.ts'
import type { At } from '../task.ts'
import { placeOf, type Scanned } from '../text/scan.ts'
import { type Reading, readingOf } from './context.ts'
import { cuesOf } from './cues.ts'
import { type Hit, hitsIn, wordsOf } from './find.ts'
import { groupsIn, isMeant } from './hate.ts'
import type { Label } from './labels.ts'
import type { Kind } from './lexicon.ts'

/** A passage that is abusive: its words as written, where they stand, what they are. */
export type AbusiveSpan = { text: string; at: At; kinds: readonly Kind[] }

/** `abusive`: insults, obscenities or threats; `hate`: abuse of people for their faith, people, nation, sex or disability. */
export type Abuse = { label: Label; kinds: Kind[]; spans: AbusiveSpan[] }

/** The longest part of a text that is read, in tokens. */
const TOKENS = 4_096

/** Reads a text for abuse: the lexicon's words in it, and what they mean there. */
export const readAbuse = (text: string): { scanned: Scanned; reading: Reading; bags: readonly Bag[] } => {
  const { scanned: whole, bags } = featuresOf(text)
  const scanned = whole.count > TOKENS ? { ...whole, count: TOKENS } : whole
  const words = wordsOf(scanned)
  const reading = readingOf(scanned, words, hitsIn(scanned, words))
  return { scanned, reading, bags: [...bags, cuesOf(reading)] }
}

const spanOf = (scanned: Scanned, { first, last, kinds }: Hit): AbusiveSpan => {
  const at: At = [placeOf(scanned, first)[0], placeOf(scanned, last)[1]]
  return { text: scanned.text.slice(...at), at, kinds }
}

const passages = ({ hits, threats }: Reading, label: Label): Hit[] => {
  const meant = hits.filter(isMeant).map(({ hit }) => hit)
  if (meant.length + threats.length > 0 || label === 'none') return [...meant, ...threats].sort((one, other) => one.first - other.first)
  const milder = hits.filter(({ hit, sense }) => hit.strength !== 'group' && (sense === 'aimed' || sense === 'bare' || sense === 'meant'))
  return milder.map(({ hit }) => hit)
}

const labelOf = (model: Model, reading: Reading, bags: readonly Bag[]): Label => {
  const { label, scores } = classify<Label>(model, bags)
  const certain = reading.threats.length > 0 || reading.hits.some((one) => one.hit.strength === 'strong' && isMeant(one))
  if (!certain && scores.none >= 0.5) return 'none'
  const hateful = label === 'hate' || scores.hate > scores.abusive
  return hateful && groupsIn(reading).length > 0 ? 'hate' : 'abusive'
}

/** Judges a text by a trained model: whether it is abusive, in which ways, and where. Never throws. */
export const abuseIn = (model: Model, text: string): Abuse => {
  const { scanned, reading, bags } = readAbuse(text)
  const label = labelOf(model, reading, bags)
  if (label === 'none') return { label, kinds: [], spans: [] }
  const hits = passages(reading, label)
  const kinds = new Set(hits.flatMap((hit) => hit.kinds))
  if (label === 'hate') for (const kind of groupsIn(reading)) kinds.add(kind)
  return { label, kinds: [...kinds], spans: hits.map((hit) => spanOf(scanned, hit)) }
}
