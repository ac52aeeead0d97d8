import { add, clear, createBag, settle, type Bag } from '../model/bag.ts'
import { featuresOf } from '../model/features.ts'
import { hashOf, joined } from '../model/hash.ts'
import type { Scanned } from '../text/scan.ts'
import { compile, readLexicon } from './lexicon.ts'
import { tonesLexicon } from './tones-lexicon.ts'
import { topicsLexicon } from './topics-lexicon.ts'

/** A message as every judge of messages reads it: the shared features, and the fields of meaning found in it. */
export type Message = { scanned: Scanned; bags: readonly [words: Bag, chars: Bag, concepts: Bag] }

const lexicon = compile({ ...topicsLexicon, ...tonesLexicon })
const names = lexicon.fields
const fieldHashes = names.map((name) => hashOf(`field:${name}`))
const topicHashes = names.map((name) => (name.includes('.') ? hashOf(`about:${name.split('.')[0]}`) : 0))
const places = (list: string) => list.split(' ').map((name) => names.indexOf(name))
const dangers = places('captive beaten threat medical disaster suicide witness minor')
const circumstances = places('now soon help past over drill study figure how what whether ask where sell promise propose victim report mock thanks past_story')
const tones = new Set(places(Object.keys(tonesLexicon).join(' ')))

const concepts = createBag(256)
const firsts = new Int32Array(names.length)
const lasts = new Int32Array(names.length)
let last = ''
let message: Message | undefined

const isPresent = (field: number) => (firsts[field] as number) >= 0

/** How long a message is, in rough steps. */
const length = (tokens: number) => hashOf(`length:${Math.min(7, Math.floor(Math.log2(tokens + 1)))}`)

/** A danger and what is said with it: happening now, long past, only a drill, asked about. */
const addPairs = () => {
  for (const danger of dangers) {
    if (!isPresent(danger)) continue
    for (const circumstance of circumstances)
      if (isPresent(circumstance))
        add(concepts, joined(fieldHashes[danger] as number, fieldHashes[circumstance] as number), firsts[danger] as number, lasts[danger] as number)
  }
}

const fill = (text: string) => {
  const features = featuresOf(text)
  clear(concepts)
  firsts.fill(-1)
  let before = -1
  readLexicon(lexicon, features, (field, first, end) => {
    add(concepts, fieldHashes[field] as number, first, end)
    if (topicHashes[field] !== 0) add(concepts, topicHashes[field] as number, first, end)
    if (!isPresent(field)) {
      firsts[field] = first
      lasts[field] = end
    }
    if (!tones.has(field)) return
    if (before >= 0 && before !== field) add(concepts, joined(joined(1, fieldHashes[before] as number), fieldHashes[field] as number), first, end)
    before = field
  })
  addPairs()
  if (features.tokens > 0) add(concepts, length(features.tokens), 0, 0)
  settle(concepts)
  const { scanned, words, chars } = features
  return { scanned, bags: [words, chars, concepts] as const }
}

/** Reads a message once for all who judge it; asked again for the same text it answers at once. Valid until another text is read. Never throws. */
export const readMessage = (text: string): Message => {
  if (message && text === last && featuresOf(text).scanned === message.scanned) return message
  message = fill(text)
  last = text
  return message
}

/** The bags of a message, as models are trained and asked with them. */
export const messageBags = (text: string): readonly Bag[] => readMessage(text).bags
