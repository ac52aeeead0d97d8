import { placeOfLexemes, wordAt } from '../entities/lexemes.ts'
import type { At } from '../task.ts'
import { type Clause, clausesOf, type Duty } from './clauses.ts'
import { clauseJudge, dutyJudge } from './judge-clauses.ts'
import { nameJudge, placeJudge } from './judge-names.ts'
import { type Status, valueJudge } from './judge-values.ts'
import { namesOf } from './names.ts'
import { firstFrom, type Passage, passageOf, type Placed } from './passage.ts'
import { sentenceOf } from './shown.ts'

export type FactKind = 'number' | 'date' | 'amount' | 'name' | 'place' | 'condition' | 'exception' | 'deadline' | 'obligation'

/** One fact of a source in the source's own words, at its place in the source, and what became of it in the text made from it. */
export type Fact = { fact: string; kind: FactKind; status: Status; at: At }

/** Percentages, ordinals, times and lengths of time are numbers; institutions and regulations are names. */
const kindOf: Readonly<Record<Placed['kind'], FactKind>> = {
  number: 'number',
  percentage: 'number',
  ordinal: 'number',
  duration: 'number',
  time: 'date',
  date: 'date',
  amount: 'amount',
  place: 'place',
  institution: 'name',
  regulation: 'name',
}

/** The clause a lexeme stands in; clauses are in order and apart. */
function inside(clauses: readonly Clause[], lexeme: number): Clause | undefined {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.last ?? 0) >= lexeme) high = middle
    else low = middle + 1
  }
  const clause = clauses[low]
  return clause && clause.first <= lexeme ? clause : undefined
}

const entityAt = ({ entities }: Passage, lexeme: number): Placed | undefined => {
  const entity = entities[firstFrom(entities, lexeme)]
  return entity?.first === lexeme ? entity : undefined
}

const speaking = /^(?:mengingatkan|mengimbau|menghimbau|menyampaikan|mengumumkan|menyatakan|menegaskan|menginformasikan|memberitahukan|mengajak|meminta)$/

/** "1." or "a)" at the head of a point counts nothing; Indonesia is where all of this happens; who speaks is not what is said. */
function isIdle({ text, sentences }: Passage, entity: Placed): boolean {
  if (entity.kind === 'place' && entity.value === 'Indonesia') return true
  if (entity.kind === 'institution') return speaking.test(wordAt(text, entity.last + 1))
  if (entity.kind !== 'number') return false
  return sentenceOf({ sentences }, entity.first)?.first === entity.first && /^[.)]$/.test(wordAt(text, entity.last + 1))
}

/** Reading is bounded: what stands beyond so many characters of either text is not compared. */
const MOST = 20_000

type Add = (kind: FactKind, status: Status, first: number, last: number) => void

/** Two numbers that are one range: "1 sampai dengan 4", "desil 1 hingga desil 4". */
function isRange({ text }: Passage, before: Placed | undefined, next: Placed): boolean {
  if (!before || before.kind !== next.kind || next.first - before.last > 4) return false
  return [1, 2].some((step) => /^(?:sampai|hingga|sd|-)$/.test(wordAt(text, before.last + step)) && before.last + step < next.first)
}

const worse = (a: Status, b: Status): Status => (a === 'kept' ? b : a)

/** Numbers, dates, sums, places and institutions that stand outside what is already lost. */
function addValues(from: Passage, to: Passage, skipped: (entity: Placed) => boolean, add: Add): void {
  const judgeValue = valueJudge(from, to)
  const judgePlace = placeJudge(from, to)
  const judge = (entity: Placed) => (/^(?:place|institution|regulation)$/.test(entity.kind) ? judgePlace(entity) : judgeValue(entity))
  for (let at = 0; at < from.entities.length; at++) {
    const entity = from.entities[at] as Placed
    if (skipped(entity)) continue
    const next = from.entities[at + 1]
    const range = next !== undefined && isRange(from, entity, next)
    add(kindOf[entity.kind], range ? worse(judge(entity), judge(next)) : judge(entity), entity.first, range ? next.last : entity.last)
    if (range) at++
  }
}

/** A short clause with a value in it ("yang mengabdi minimal 3 tahun") is told where its value is. */
function isToldByValue({ entities }: Passage, { kind, content, body, last }: Clause, judge: (entity: Placed) => Status): boolean {
  const values = entities
    .slice(firstFrom(entities, body), firstFrom(entities, last + 1))
    .filter((entity) => entity.kind !== 'place' && entity.kind !== 'institution')
  return kind === 'condition' && content.length <= 2 && values.length > 0 && values.every((entity) => judge(entity) === 'kept')
}

/** Clauses, and which of them are told with their values: those values are not told again. Of two lost in a row, "kondisi khusus | yang …", the first stands for both. */
function addClauses(from: Passage, to: Passage, clauses: readonly Clause[], add: Add): Set<Clause> {
  const judgeValue = valueJudge(from, to)
  const judgeClause = clauseJudge(from, to)
  const whole = new Set<Clause>()
  let lost: Clause | undefined
  for (const clause of clauses) {
    const limit = clause.kind === 'deadline' ? entityAt(from, clause.body) : undefined
    if (!limit && clause.content.length === 0) continue
    const status = limit ? judgeValue(limit) : isToldByValue(from, clause, judgeValue) ? 'kept' : judgeClause(clause)
    if (status !== 'kept' || limit) whole.add(clause)
    const before = lost
    lost = status === 'missing' && !limit ? clause : undefined
    if (lost && before?.kind === clause.kind && before.last + 1 === clause.first) continue
    add(clause.kind, status, clause.first, clause.last)
  }
  return whole
}

/** Every number, date, amount, name, place, condition, exception, deadline and obligation of `source`, and whether `text` kept it. */
export function substanceOf(source: string, text: string): Fact[] {
  const from = passageOf(source.slice(0, MOST))
  const to = passageOf(text.slice(0, MOST))
  const { clauses, duties } = clausesOf(from)
  const names = namesOf(from)
  const facts: Fact[] = []
  const add: Add = (kind, status, first, last) => {
    const at = placeOfLexemes(from.text, first, last)
    facts.push({ fact: source.slice(...at), kind, status, at })
  }
  const whole = addClauses(from, to, clauses, add)
  const isTold = (first: number) => {
    const clause = inside(clauses, first)
    return clause !== undefined && whole.has(clause)
  }
  const named = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)))
  const judgeDuty = dutyJudge(from, to)
  const gone: Duty[] = []
  for (const duty of duties) {
    const status = judgeDuty(duty)
    if (status === 'missing') gone.push(duty)
    add('obligation', status, duty.first, duty.last)
  }
  const isGone = (first: number) => gone.some((duty) => first >= duty.first && first <= duty.last)
  addValues(from, to, (entity) => isTold(entity.first) || isGone(entity.first) || named.has(entity.first) || isIdle(from, entity), add)
  const judgeName = nameJudge(from, to)
  for (const name of names) if (!isTold(name.first)) add('name', judgeName(name), name.first, name.last)
  return facts.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
}
