import type { Lexed } from '../entities/lexemes.ts'
import { wordAt } from '../entities/lexemes.ts'
import { phraseAt, phrasesOf } from '../entities/phrases.ts'
import { bounds, hedges } from './cue-lexicon.ts'
import type { Passage, Placed } from './passage.ts'
import { recallOf, sentenceOf } from './shown.ts'
import { isRounding, isSameSort, isSameValue, isToldApart } from './values.ts'

export type Status = 'kept' | 'changed' | 'missing'

const boundPhrases = phrasesOf(bounds)

/** Whether a value is bounded from below ("minimal 17", "60 tahun ke atas") or from above. */
function boundOf(text: Lexed, { first, last }: Placed): 'up' | 'down' | undefined {
  const behind = phraseAt(text, last + 1, boundPhrases)
  if (behind && /^(?:ke|atau)$/.test(wordAt(text, last + 1))) return behind.value
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const before = phraseAt(text, at, boundPhrases)
    const longer = before && phraseAt(text, at - 1, boundPhrases)
    const negated = /^(?:tidak|tak)$/.test(wordAt(text, at - 1)) && !longer
    if (longer && longer.last >= before.last) return longer.value
    if (before) return negated ? (before.value === 'up' ? 'down' : 'up') : before.value
    if (text.items[at]?.kind === 'mark' && wordAt(text, at) !== '-') return undefined
  }
  return undefined
}

const one = /^(?:se(?:kali|orang|buah|lembar|tiap|tahun|bulan|hari|minggu)|tunggal|satu)$/

/** "satu kali" told as "sekali". */
const isOneSaid = (source: Placed, { text }: Passage) => source.value === 1 && text.items.some(({ word }) => one.test(word))

const isHedged = (text: Lexed, { first, last }: Placed) =>
  [first - 1, first - 2, first - 3, last + 1].some((at) => hedges.has(wordAt(text, at))) || boundOf(text, { first, last } as Placed) !== undefined

/** Numbers, sums, dates and lengths of time of a source, against those of a text. */
export function valueJudge(source: Passage, text: Passage): (entity: Placed) => Status {
  const known = new Map<string, Placed[]>()
  const sameAs = (entity: Placed) => {
    const key = `${entity.kind} ${entity.value} ${entity.currency} ${entity.workdays} ${entity.approximate} ${entity.zone}`
    const same = known.get(key) ?? text.entities.filter((other) => isSameValue(entity, other))
    known.set(key, same)
    return same
  }
  for (const entity of source.entities) sameAs(entity)
  const claimed = new Set([...known.values()].flat())
  const free = text.entities.filter((other) => !claimed.has(other))
  const isOpposed = (entity: Placed, same: readonly Placed[]) => {
    const bound = boundOf(source.text, entity)
    if (bound === undefined) return false
    return same.length > 0 && same.slice(0, 20).every((other) => (boundOf(text.text, other) ?? bound) !== bound)
  }
  const standIn = (entity: Placed) => {
    const about = sentenceOf(source, entity.first)?.content ?? []
    return free.some((other) => isSameSort(entity, other) && recallOf(sentenceOf(text, other.first)?.content ?? [], about) >= 0.2)
  }
  return (entity) => {
    const same = sameAs(entity)
    if (same.length > 0) return isOpposed(entity, same) ? 'changed' : 'kept'
    if (isToldApart(entity, text.entities) || isOneSaid(entity, text)) return 'kept'
    if (text.entities.some((other) => isRounding(entity, other) && isHedged(text.text, other))) return 'kept'
    return standIn(entity) ? 'changed' : 'missing'
  }
}
