import { wordAt } from '../entities/lexemes.ts'
import { type Clause, type Duty, modalAt } from './clauses.ts'
import { exceptionMarks, type Modality, negations, papers } from './cue-lexicon.ts'
import type { Status } from './judge-values.ts'
import { isShortForm } from './names.ts'
import { allWords, firstFrom, type Passage } from './passage.ts'
import { type Match, matcherOf, recallOf } from './shown.ts'
import { contentOf, isAlike, isTelling, stemOf } from './stem.ts'

const holds = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word))

/** Telling words of a stretch with whether a "not" stands right before each. */
function signed({ text }: Passage, first: number, last: number): { stem: string; negated: boolean; done: boolean }[] {
  const found: { stem: string; negated: boolean; done: boolean }[] = []
  for (let at = first; at <= last; at++) {
    const word = wordAt(text, at)
    if (!isTelling(word)) continue
    const before = [wordAt(text, at - 1), wordAt(text, at - 2)]
    found.push({ stem: stemOf(word), negated: holds(before, negations), done: holds(before.slice(0, 1), finished) })
  }
  return found
}

const finished: ReadonlySet<string> = new Set(['sudah', 'telah', 'masih'])

/** How many lexemes around a match are looked at for the same word with a "not". */
const NEAR = 40

/** Whether a word the source denies is affirmed in the text, or the other way round. */
function isTurned(source: Passage, text: Passage, clause: Clause, match: Match): boolean {
  const whole = signed(text, Math.max(0, match.first - NEAR), Math.min(text.text.items.length - 1, match.last + NEAR))
  const said = signed(text, match.first, match.last)
  const deniesAny = holds(allWords(text.text, match.first, match.last), negations)
  return signed(source, clause.body - 1, clause.last).some(({ stem, negated, done }) => {
    const same = said.filter((other) => isAlike(stem, other.stem))
    if (same.length === 0 || (!negated && !done)) return false
    if (!negated) return same.every((other) => other.negated)
    return same.every((other) => !other.negated && (other.done || !deniesAny)) && !whole.some((other) => other.negated && isAlike(stem, other.stem))
  })
}

/** Whether two things joined by "dan" in the source are told with "atau" between them, or the other way round. */
function isRejoined(source: Passage, text: Passage, clause: Clause, match: Match): boolean {
  for (let at = clause.body; at <= clause.last; at++) {
    const joint = wordAt(source.text, at)
    if (joint !== 'dan' && joint !== 'atau') continue
    const other = joint === 'dan' ? 'atau' : 'dan'
    for (let there = match.first; there <= match.last; there++) {
      if (wordAt(text.text, there) === other && isSidedAlike(source, at, text, there)) return true
    }
  }
  return false
}

const nearestTelling = ({ text }: Passage, at: number, step: 1 | -1): string => {
  let next = at + step
  while (Math.abs(next - at) < 4 && !isTelling(wordAt(text, next))) next += step
  return stemOf(wordAt(text, next))
}

const isSidedAlike = (source: Passage, at: number, text: Passage, there: number) =>
  ([1, -1] as const).every((step) => isAlike(nearestTelling(source, at, step), nearestTelling(text, there, step)))

/** Points of a list of common things, as contents; names, papers and values are judged by themselves. */
function pointsOf(source: Passage, first: number, last: number): string[][] {
  const points: { words: string[]; named: boolean }[] = [{ words: [], named: false }]
  for (let at = first; at <= last; at++) {
    const point = points.at(-1)
    const word = wordAt(source.text, at)
    const entity = source.entities[firstFrom(source.entities, at)]
    if (entity && entity.first <= at) {
      if (point) point.named = true
    } else if (/^(?:,|dan|atau|serta)$/.test(word)) points.push({ words: [], named: false })
    else point?.words.push(word)
  }
  return points
    .filter(({ words, named }) => !named && !words.some((word) => papers.has(word) || isShortForm(word)))
    .map(({ words }) => contentOf(words))
    .filter((content) => content.length > 0)
}

/** Whether a point of a list ("A, B, dan C") is gone while the others are told. */
export function losesPoint(source: Passage, text: Passage, first: number, last: number): boolean {
  const all = text.sentences.flatMap(({ content }) => content)
  const told = pointsOf(source, first, last)
  const lost = told.filter((content) => recallOf(content, all) <= 0.34 && !all.some((other) => isAlike(content[0] ?? '', other)))
  return told.length > 1 && lost.length > 0 && lost.length < told.length
}

/** Conditions and exceptions: missing when most of what they say is gone, changed when a "not", the exception's mark or a point of a list is. */
export function clauseJudge(source: Passage, text: Passage): (clause: Clause) => Status {
  const matchOf = matcherOf(text.sentences)
  return (clause) => {
    const match = matchOf(clause.content)
    if (match.recall < 0.5) return 'missing'
    const said = allWords(text.text, match.first, match.last)
    if (clause.kind === 'exception' && !holds(said, exceptionMarks)) return 'changed'
    if (clause.kind === 'condition' && (isTurned(source, text, clause, match) || isRejoined(source, text, clause, match))) return 'changed'
    return losesPoint(source, text, clause.body, clause.last) ? 'changed' : 'kept'
  }
}

/** The modal nearest before the deed in a stretch of text (before any word of `content` where the deed is put otherwise); `plain` without one. */
function modalityIn({ text }: Passage, match: Match, content: readonly string[]): Modality | 'plain' {
  let nearest: Modality | 'plain' = 'plain'
  let alike: Modality | 'plain' | undefined
  let first: Modality | 'plain' | undefined
  for (let at = match.first; at <= match.last; at++) {
    const modal = /^(?:jika|bila|kalau|apabila)$/.test(wordAt(text, at - 1)) ? undefined : modalAt(text, at)
    if (modal) {
      nearest = modal.value
      at = modal.last
      continue
    }
    if (/^[.!?;]$/.test(wordAt(text, at))) nearest = 'plain'
    if (!isTelling(wordAt(text, at))) continue
    const stem = stemOf(wordAt(text, at))
    if (stem === content[0]) return nearest
    if (isAlike(content[0] ?? '', stem)) alike ??= nearest
    else if (content.some((wanted) => isAlike(wanted, stem))) first ??= nearest
  }
  return alike ?? first ?? nearest
}

const accepted: Readonly<Record<Modality, ReadonlySet<Modality | 'plain'>>> = {
  must: new Set<Modality | 'plain'>(['must', 'plain']),
  may: new Set<Modality | 'plain'>(['may', 'plain', 'advised']),
  forbidden: new Set<Modality | 'plain'>(['forbidden']),
  needless: new Set<Modality | 'plain'>(['needless', 'forbidden']),
  advised: new Set<Modality | 'plain'>(['advised', 'may', 'must', 'plain']),
}

/** Duties: missing when the deed is not spoken of, changed when another modality stands before it or a point of it is gone. */
export function dutyJudge(source: Passage, text: Passage): (duty: Duty) => Status {
  const matchOf = matcherOf(text.sentences)
  return ({ modality, content, first, last }) => {
    const match = matchOf(content)
    const deed = matchOf(content.slice(0, 1))
    if (match.recall < 0.33 && deed.recall === 0) return 'missing'
    const said = modalityIn(text, match, content)
    if (accepted[modality].has(said)) return losesPoint(source, text, first + 1, last) ? 'changed' : 'kept'
    const negated = said === 'plain' && holds(allWords(text.text, match.first, match.last), exceptionMarks)
    return negated && (modality === 'forbidden' || modality === 'needless') ? 'kept' : 'changed'
  }
}
