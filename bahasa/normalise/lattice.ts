import type { Dictionary } from './dictionary.ts'
import { choiceFor, mayJoin, phraseOptions, type Choice, type Option, type Own } from './options.ts'
import type { Units } from './units.ts'
import type { Lattice } from './wording.ts'

/** Choices and phrases that were worked out before; words come back, so most texts find theirs here. */
export type Memory = { choices: Map<string, Choice>; phrases: Map<string, readonly Option[]>; kept: Map<string, Choice> }

const MOST = 50_000

/** An empty memory. */
export const createMemory = (): Memory => ({ choices: new Map(), phrases: new Map(), kept: new Map() })

const remembered = <Value>(map: Map<string, Value> | undefined, key: string, make: () => Value): Value => {
  const found = map?.get(key)
  if (found !== undefined) return found
  const value = make()
  if (map && map.size >= MOST) map.clear()
  map?.set(key, value)
  return value
}

const onlyAsIs = (word: string, dictionary: Dictionary): Choice => {
  const { options, ...choice } = choiceFor(word, dictionary)
  return { ...choice, opensPhrase: false, options: options.filter(({ same }) => same) }
}

/** The ways to write a text. `own`: what the dictionary learned from this very text; `isKept`: words that must stay. */
export const latticeOf = (
  { units, marks }: Units,
  dictionary: Dictionary,
  { own, memory, isKept }: { own?: Own; memory?: Memory; isKept?: (at: number) => boolean } = {},
): Lattice => {
  const stays = units.map(({ kept }, at) => kept || (isKept?.(at) ?? false))
  const words = units.map(({ word }, at) =>
    stays[at] ? remembered(memory?.kept, word, () => onlyAsIs(word, dictionary)) : remembered(memory?.choices, word, () => choiceFor(word, dictionary, own)),
  )
  const phraseAt = (at: number, size: number) => {
    const parts = units.slice(at, at + size).map(({ word }) => word)
    return remembered(memory?.phrases, parts.join(' '), () => phraseOptions(parts, dictionary, own))
  }
  const optionsAt = (at: number): readonly Option[] => {
    const choice = words[at] as Choice
    const next = words[at + 1]
    if (!next || stays[at] || stays[at + 1] || (!choice.opensPhrase && !mayJoin(choice.word, next.word))) return choice.options
    const two = phraseAt(at, 2)
    const three = at + 2 < words.length && choice.opensPhrase && !stays[at + 2] ? phraseAt(at, 3) : []
    return two.length + three.length === 0 ? choice.options : [...choice.options, ...two, ...three]
  }
  return { words, marks, optionsAt }
}
