import { add, type Bag, clear, createBag, settle } from '../model/bag.ts'
import { hashOf } from '../model/hash.ts'
import { personalIn } from '../personal/personal.ts'
import type { PersonalSpan } from '../personal/span.ts'
import { comparisonOf } from './compare.ts'
import { cuePhrases, datumWords, givingWords, helpfulPhrases, openPlaces, privatePhrases, type Rule, softeningPhrases } from './cue-lexicon.ts'
import { isIdentified, identityIn } from './identity.ts'
import { personsIn } from './persons.ts'
import { findPhrases, type Found, phrasesFrom, wordSet, type Words } from './words.ts'

const cueRules = ['confrontational', 'off_issue', 'personal_data', 'over_promise', 'bureaucratic'] as const
const cues = cueRules.map((rule) => [rule, phrasesFrom(cuePhrases[rule])] as const)
const helpful = phrasesFrom(helpfulPhrases)
const softening = phrasesFrom(softeningPhrases)
const unseen = phrasesFrom(privatePhrases)
const data = wordSet(datumWords)
const giving = wordSet(givingWords)
const openly = phrasesFrom(openPlaces)

/** What a reply shows beside its words. */
export type Signs = {
  found: ReadonlyMap<Rule, readonly Found[]>
  identity: readonly string[]
  personal: readonly PersonalSpan[]
  /** Where kinds of personal data are named, as places among the words. */
  asked: readonly number[]
  comparison: { shared: number; names: readonly string[] }
  helpful: number
  /** How many persons are called by name. */
  persons: number
  inPrivate: number
  softened: number
  /** Whether a kind of personal data is asked for where everybody reads along. */
  asksOpenly: boolean
}

/** How many words may stand between a verb, what is to be given, and where. */
const NEAR = 5
const refusals = wordSet('jangan bukan tidak tanpa')

const near = (places: readonly number[], from: number, to: number) => places.some((place) => place >= from && place <= to)

/** "Kirim foto KTP di sini", "sebutkan di kolom komentar NIK-nya", and not "jangan kirim KTP di sini". */
const asksOpenly = (reply: Words, asked: readonly number[]) => {
  const places = findPhrases(reply, openly).flatMap(({ first }) => (refusals.has(reply.keys[first - 1] ?? '') ? [] : [first]))
  if (places.length === 0) return false
  return reply.keys.some((key, at) => {
    const refused = reply.keys.slice(Math.max(0, at - 3), at).some((before) => refusals.has(before))
    return giving.has(key) && !refused && near(asked, at, at + NEAR) && near(places, at, at + NEAR * 2)
  })
}

/** Personal data of the citizen; a number the institution gives to be called is none. */
const personalOf = (text: string) => personalIn(text).filter(({ kind }) => kind !== 'email')

/** Whether what would be asked is what the reply asks not to do ("jangan di kolom komentar"). */
const isForbidden = (rule: Rule, { keys }: Words, first: number) => rule === 'personal_data' && keys.slice(Math.max(0, first - 3), first).includes('jangan')

/** Reads a reply for its signs, beside the message it answers. */
export const signsOf = (message: Words, reply: Words): Signs => {
  const asked = reply.keys.flatMap((key, at) => (data.has(key) || (key.endsWith('nya') && data.has(key.slice(0, -3))) ? [at] : []))
  return {
    found: new Map(cues.map(([rule, phrases]) => [rule, findPhrases(reply, phrases).filter(({ first }) => !isForbidden(rule, reply, first))] as const)),
    identity: identityIn(reply),
    personal: personalOf(reply.scanned.text.slice(0, 20_000)),
    asked,
    asksOpenly: asksOpenly(reply, asked),
    comparison: comparisonOf(message, reply),
    helpful: findPhrases(reply, helpful).length,
    inPrivate: findPhrases(reply, unseen).length,
    persons: personsIn(reply),
    softened: findPhrases(reply, softening).length,
  }
}

const bag = createBag(256)
const put = (name: string) => add(bag, hashOf(`reply:${name}`), 0, 0)
const often = (name: string, count: number, most = 4) => {
  for (let step = 1; step <= Math.min(most, count); step++) put(`${name}≥${step}`)
}

const lengthOf = (count: number) => (count < 8 ? 'tiny' : count < 15 ? 'short' : count < 30 ? 'middling' : 'long')

/** The signs as features. Valid until the next reply. */
export const cuesOf = (signs: Signs, reply: Words): Bag => {
  clear(bag)
  for (const [rule, found] of signs.found) {
    often(rule, found.length)
    for (const { phrase } of found) put(`${rule}:${phrase}`)
  }
  for (const sign of signs.identity) put(sign)
  put(`identified ${isIdentified(signs.identity)}`)
  often('person', signs.persons)
  if (signs.persons > 0 && signs.personal.length + signs.asked.length > 0) put('person with data')
  for (const sign of signs.comparison.names) put(sign)
  for (const { kind } of signs.personal) put(`personal ${kind}`)
  often('personal', signs.personal.length)
  often('datum', signs.asked.length)
  often('helpful', signs.helpful)
  if (signs.helpful === 0) put('not helpful')
  put(`helpful ${Math.min(3, signs.helpful)}, shared ${Math.min(2, signs.comparison.shared)}`)
  put(`beside ${Math.min(2, signs.found.get('off_issue')?.length ?? 0)}, shared ${Math.min(2, signs.comparison.shared)}`)
  often('private', signs.inPrivate, 1)
  if (signs.asked.length > 0 && signs.inPrivate === 0) put('asks openly')
  if (signs.softened > 0) put('softened')
  put(lengthOf(reply.keys.length))
  settle(bag)
  return bag
}
