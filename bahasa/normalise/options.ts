import { hashOf } from '../model/hash.ts'
import type { Dictionary } from './dictionary.ts'
import { foreign } from './foreign-lexicon.ts'
import { applyRules } from './rules.ts'
import { slang } from './slang-lexicon.ts'

/** One way to write one to three words: as they are, by the dictionary, by a rule, or not at all. */
export type Option = {
  /** How many words it takes. */
  size: number
  /** What they become; empty when they are left out. */
  formal: string
  same: boolean
  /** Names the words and what they become; first and last word of the latter. */
  pair: number
  first: number
  last: number
  /** Its features that do not depend on the words around it; those from `lexical` on name the words themselves. */
  fixed: readonly number[]
  lexical: number
  /** What those are worth together, once it has been asked. */
  worth?: number
}

/** The ways to write one word, and whether a phrase may begin with it, or it is a small word of another language. */
export type Choice = { word: string; hash: number; options: readonly Option[]; opensPhrase: boolean; isForeign: boolean }

/** How often a pair stands in the text that is being learned from itself, to be left out of account. */
export type Own = ReadonlyMap<string, number>

const step = (count: number) => (count <= 0 ? 0 : count < 2 ? 1 : count < 4 ? 2 : count < 10 ? 3 : count < 40 ? 4 : 5)

type Draft = { rules: string[]; count: number }
type Drafts = Map<string, Draft>

const drafted = (drafts: Drafts, formal: string, rule: string, count = 0) => {
  const draft = drafts.get(formal)
  if (!draft) drafts.set(formal, { rules: [rule], count })
  else {
    if (!draft.rules.includes(rule)) draft.rules.push(rule)
    draft.count = Math.max(draft.count, count)
  }
}

/** What pairs taught; that a word may be left out, one pair alone does not teach. */
const learned = (drafts: Drafts, source: string, { dictionary, own }: { dictionary: Dictionary; own: Own | undefined }) => {
  for (const [meaning, count] of dictionary.seen(source)?.meanings ?? []) {
    const rest = count - (own?.get(`${source}\t${meaning}`) ?? 0)
    if (rest > 0 && (meaning !== '' || own || rest > 1)) drafted(drafts, meaning, 'learned', rest)
  }
  slang.get(source)?.forEach((meaning, at) => drafted(drafts, meaning.toLowerCase(), at === 0 ? 'slang' : 'slang too'))
}

const describe = (source: string, formal: string, { rules, count }: Draft, { size, dictionary }: { size: number; dictionary: Dictionary }): string[] => {
  const seen = dictionary.seen(source)
  const known = `${step(seen?.formal ?? 0)}${seen?.common ? 'c' : ''}`
  const much = `${step(count)}:${step(seen?.total ?? 0)}`
  const found = [`all:${rules.join('+')}:${much}`, `size:${size}:${formal === source}`]
  for (const rule of rules) found.push(`rule:${rule}`, `known:${rule}:${known}`, `much:${rule}:${much}`)
  if (formal === source)
    found.push(
      `length:${Math.min(8, source.length)}:${known}`,
      `end:${source.slice(-3)}`,
      `start:${source.slice(0, 3)}`,
      `as is:${known}:${step(seen?.total ?? 0)}`,
    )
  return found
}

const optionFrom = (source: string, formal: string, draft: Draft, context: { size: number; dictionary: Dictionary }): Option => {
  const same = formal === source
  const fixed = describe(source, formal, draft, context).map((name) => hashOf(name))
  const pair = hashOf(`${source}>${same ? '=' : formal}`)
  const words = formal.split(' ')
  return {
    size: context.size,
    formal,
    same,
    pair,
    first: hashOf(words[0] ?? ''),
    last: hashOf(words.at(-1) ?? ''),
    fixed: [...fixed, pair],
    lexical: fixed.length,
  }
}

/** Every way to write a single word. */
export const choiceFor = (word: string, dictionary: Dictionary, own?: Own): Choice => {
  const drafts: Drafts = new Map()
  drafted(drafts, word, 'same')
  learned(drafts, word, { dictionary, own })
  applyRules(word, dictionary, (formal, rule) => drafted(drafts, formal, rule))
  const options = [...drafts].map(([formal, draft]) => optionFrom(word, formal, draft, { size: 1, dictionary }))
  return { word, hash: hashOf(word), options, opensPhrase: dictionary.opensPhrase(word), isForeign: foreign.has(word) }
}

const joins = new Set(['di', 'ke', 'se', 'ter', 'ber', 'me'])
const follows = new Set(['nya', 'ny', 'lah', 'kah', 'pun'])
const very = new Set(['banget', 'bgt', 'bngt', 'bgtt', 'bangett', 'bgttt'])

/** Whether two words may be one, or mean one thing together, by a rule. */
export const mayJoin = (word: string, next: string): boolean => joins.has(word) || follows.has(next) || very.has(next)

const joined = (drafts: Drafts, [word, next]: readonly [string, string], dictionary: Dictionary) => {
  const formal = slang.get(word)?.[0] ?? word
  if (next === 'nya' || next === 'ny') drafted(drafts, `${formal}nya`, 'joined nya')
  else if (follows.has(next)) drafted(drafts, word + next, 'joined')
  if (joins.has(word)) {
    if (dictionary.isFormal(word + next)) drafted(drafts, word + next, `joined ${word}`)
    else if (word === 'di') slang.get(`di${next}`)?.forEach((passive) => drafted(drafts, passive, 'joined slang'))
  }
  if (very.has(next)) {
    drafted(drafts, `sangat ${formal}`, 'very before')
    drafted(drafts, `${formal} sekali`, 'very after')
  }
}

/** Every way to write two or three words in a row as one thing. */
export const phraseOptions = (words: readonly string[], dictionary: Dictionary, own?: Own): Option[] => {
  const source = words.join(' ')
  const drafts: Drafts = new Map()
  learned(drafts, source, { dictionary, own })
  const [word = '', next = ''] = words
  if (words.length === 2) joined(drafts, [word, next], dictionary)
  return [...drafts].map(([formal, draft]) => optionFrom(source, formal, draft, { size: words.length, dictionary }))
}
