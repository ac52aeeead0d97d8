import { add, clear, createBag, settle, type Bag } from '../model/bag.ts'
import { featuresOf, type Features } from '../model/features.ts'
import { hashOf, joined } from '../model/hash.ts'
import { cuesOf } from '../sentiment/cues.ts'
import { hashesOf, NEGATOR, roles } from '../sentiment/feelings.ts'
import { emotionWords } from './emotion-lexicon.ts'

const emotionsByWord = (() => {
  const found = new Map<number, number[]>()
  Object.values(emotionWords).forEach((words, emotion) => {
    for (const hash of new Set(words.flatMap(hashesOf))) found.set(hash, [...(found.get(hash) ?? []), emotion])
  })
  return found
})()

const named = (prefix: string) => Object.keys(emotionWords).map((name) => hashOf(`emotion:${prefix}${name}`))
const heard = named('')
const negated = named('not-')
const most = named('most-')
const last = named('last-')
const alone = named('alone-')
const nothing = hashOf('emotion:nothing')
const NOWHERE = 0xffffffff

const shown: Bag = createBag(64)
const counts = new Uint16Array(heard.length)

const sumUp = (latest: number, latestAt: number) => {
  const top = counts.indexOf(Math.max(...counts))
  if (latest < 0) return add(shown, nothing, NOWHERE, NOWHERE)
  add(shown, most[top] as number, latestAt, latestAt)
  add(shown, last[latest] as number, latestAt, latestAt)
  if (counts.filter((count) => count > 0).length === 1) add(shown, alone[top] as number, latestAt, latestAt)
}

let read: Features['scanned'] | undefined

const emotionsShown = ({ scanned, tokens, sayings }: Features): Bag => {
  if (scanned === read) return shown
  read = scanned
  clear(shown)
  counts.fill(0)
  let [before, scope, latest, latestAt] = [0, 0, -1, NOWHERE]
  for (let token = 0; token < tokens; token++) {
    const word = sayings[token] as number
    if (word === 0) continue
    for (const emotion of emotionsByWord.get(joined(before, word)) ?? emotionsByWord.get(word) ?? []) {
      add(shown, (scope > 0 ? negated : heard)[emotion] as number, token, token)
      if (scope > 0) continue
      counts[emotion] = (counts[emotion] as number) + 1
      latest = emotion
      latestAt = token
    }
    scope = roles.get(word) === NEGATOR ? 3 : scope - 1
    before = word
  }
  if (tokens > 0) sumUp(latest, latestAt)
  settle(shown)
  return shown
}

/** What the model of emotion reads of a text: all that sentiment reads, and the words that show one of the five. Valid until another text is read. */
export const emotionsIn = (text: string): { scanned: Features['scanned']; bags: readonly Bag[] } => {
  const features = featuresOf(text)
  return { scanned: features.scanned, bags: [...features.bags, ...cuesOf(features), emotionsShown(features)] }
}
