import { add, type Bag, clear, createBag, settle } from '../model/bag.ts'
import { hashOf } from '../model/hash.ts'
import type { Reading } from './context.ts'
import { protectedKinds } from './hate.ts'

const bag = createBag(256)
const known = new Map<string, number>()

const put = (name: string) => {
  let hash = known.get(name)
  if (hash === undefined) {
    hash = hashOf(`abuse:${name}`)
    if (known.size < 20_000) known.set(name, hash)
  }
  add(bag, hash, 0, 0)
}

const often = (name: string, count: number) => {
  for (let step = 1; step <= Math.min(3, count); step++) put(`${name}≥${step}`)
}

const meantAs = ['strong/meant', 'strong/aimed', 'swear/aimed', 'literal/aimed']

/** How often each strength stands in each sense, and how often a protected group is named. */
const countsOf = ({ hits }: Reading) => {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { hit, sense } of hits) {
    count(`${hit.strength}/${sense}`)
    if (hit.strength !== 'strong') put(`${hit.word}/${sense}`)
    if (hit.strength === 'group' && hit.kinds.some((kind) => protectedKinds.has(kind))) count('protected')
  }
  return counts
}

/** What is said beside the name of a group. */
const putGroup = ({ attacks, all }: Reading, meant: boolean) => {
  if (meant) put('group and insult')
  if (attacks > 0) put('group and attack')
  if (all > 0) put('group and all')
  if (all > 0 && meant) put('group and insult and all')
}

/** What the lexicon and the sentence say of a text, as features beside its words. Valid until the next text. */
export const cuesOf = (reading: Reading): Bag => {
  clear(bag)
  const counts = countsOf(reading)
  for (const [name, count] of counts) often(name, count)
  if (counts.has('protected'))
    putGroup(
      reading,
      meantAs.some((name) => counts.has(name)),
    )
  often('threat', reading.threats.length)
  often('attack', reading.attacks)
  often('harmless', reading.harmless)
  put(reading.hits.length === 0 ? 'none' : 'some')
  if (reading.tokens > 0 && reading.hits.length * 4 >= reading.tokens) put('dense')
  settle(bag)
  return bag
}
