import { type Lexed, wordAt } from '../entities/lexemes.ts'
import { phraseAt, phrasesOf } from '../entities/phrases.ts'
import { type ClauseKind, type Modality, modals, narrowing, openings, outcomes } from './cue-lexicon.ts'
import { firstFrom, type Passage, type Placed, type Sentence, wordsBetween } from './passage.ts'
import { contentOf } from './stem.ts'

/** A condition, an exception or a deadline: lexemes `first` to `last`, and what it is about. */
export type Clause = { kind: ClauseKind; first: number; last: number; body: number; content: readonly string[] }
/** Something that must, may or must not be done. */
export type Duty = { modality: Modality; first: number; last: number; content: readonly string[] }

const openingPhrases = phrasesOf(openings)
const modalPhrases = phrasesOf(modals)

/** The modal that begins at a lexeme. */
export const modalAt = (text: Lexed, at: number) => phraseAt(text, at, modalPhrases)

const outside = /^(?:kota|negeri|daerah|pulau|jawa|rumah|ruang|ruangan|sekolah|wilayah)$/

/** The clause that is opened at a lexeme; "di luar negeri" is a place. */
function openingAt(text: Lexed, at: number) {
  const opening = phraseAt(text, at, openingPhrases)
  return opening && !(wordAt(text, opening.last) === 'luar' && outside.test(wordAt(text, opening.last + 1))) ? opening : undefined
}

const LONGEST = 24

/** A comma ends a clause, unless a list goes on: "lansia, ibu hamil, dan balita". */
function isListComma(text: Lexed, at: number, end: number): boolean {
  for (let next = at + 1; next <= Math.min(end, at + 5); next++) {
    const word = wordAt(text, next)
    if (next > at + 1 && word === ',') return true
    if (/^(?:dan|atau|serta|maupun)$/.test(word)) return next <= at + 4 || next === at + 1
    if (modalAt(text, next) || openingPhrases.has(word)) return false
  }
  return false
}

/** Whether another clause opens here; "1 sampai 4" opens none. */
function opensAnother(passage: Passage, at: number): boolean {
  const opening = openingAt(passage.text, at)
  return opening !== undefined && (opening.value !== 'deadline' || limitAfter(passage, opening.last + 1) !== undefined)
}

/** Whether a clause whose body began at `from` is over before this lexeme. */
function isOver(passage: Passage, at: number, from: number, end: number): boolean {
  const word = wordAt(passage.text, at)
  if (at - from >= LONGEST || /^[().;]$/.test(word)) return true
  if (word === ',') return !isListComma(passage.text, at, end)
  if (at === from) return false
  return (
    word === ':' ||
    word === 'maka' ||
    (at > from + 1 && outcomes.has(word)) ||
    (at > from + 1 && modalAt(passage.text, at) !== undefined) ||
    opensAnother(passage, at) ||
    narrowingAt(passage, at)
  )
}

/** Where a clause that begins its body at `from` ends, within its sentence. */
function endOfClause(passage: Passage, from: number, { last: end }: Sentence): number {
  for (let at = from; at <= end; at++) if (isOver(passage, at, from, end)) return at - 1
  return end
}

const between = /^(?:tanggal|tgl|pukul|jam|pada|dalam|jangka|waktu|selama|hari|akhir|dengan|:|-|senin|selasa|rabu|kamis|jumat|sabtu|minggu|,)$/

/** The date, time or duration a deadline's words lead to. */
function limitAfter({ text, entities }: Passage, from: number): Placed | undefined {
  let at = from
  while (at < from + 5 && between.test(wordAt(text, at)) && entities[firstFrom(entities, at)]?.first !== at) at++
  const entity = entities[firstFrom(entities, at)]
  return entity && entity.first <= at && entity.first >= from && /^(?:date|time|duration)$/.test(entity.kind) ? entity : undefined
}

const open = /^(?:sebelum|paling lambat|selambat)/

function deadlineAt(passage: Passage, first: number, body: number, sentence: Sentence): Clause | undefined {
  const limit = limitAfter(passage, body)
  if (limit) return { kind: 'deadline', first, last: limit.last, body: limit.first, content: [] }
  if (!open.test(wordAt(passage.text, first)) && wordAt(passage.text, first + 1) !== 'lambat') return undefined
  const last = Math.min(endOfClause(passage, body, sentence), body + 6)
  const content = contentOf(wordsBetween(passage, body, last))
  return content.length > 0 ? { kind: 'deadline', first, last, body, content } : undefined
}

/** "yang berusia …", "yang belum …": a relative clause that says for whom. */
function narrowingAt({ text }: Passage, at: number): boolean {
  return wordAt(text, at) === 'yang' && (narrowing.has(wordAt(text, at + 1)) || /^(?:meng|mem|men|ber|ter|di)[a-z]{4,}/.test(wordAt(text, at + 1)))
}

/** "X dikecualikan dari …": what is excepted stands before, back to the last comma. */
function exemption(passage: Passage, at: number, sentence: Sentence): Clause {
  let first = at
  while (first > sentence.first && wordAt(passage.text, first - 1) !== ',' && at - first < 12) first--
  return { kind: 'exception', first, last: at, body: first, content: contentOf(wordsBetween(passage, first, at - 1)) }
}

function clauseAt(passage: Passage, at: number, sentence: Sentence): Clause | undefined {
  const opening = openingAt(passage.text, at)
  const kind = opening?.value ?? (narrowingAt(passage, at) ? 'condition' : undefined)
  if (!kind) return undefined
  const body = (opening?.last ?? at) + 1
  if (kind === 'deadline') return deadlineAt(passage, at, body, sentence)
  if (wordAt(passage.text, at) === 'dikecualikan') return exemption(passage, at, sentence)
  const last = endOfClause(passage, body, sentence)
  const lasting = wordAt(passage.text, at) === 'selama' && passage.entities[firstFrom(passage.entities, body)]?.first === body
  if (last < body || lasting) return undefined
  return { kind, first: at, last, body, content: contentOf(wordsBetween(passage, body, last)) }
}

function dutyAt(passage: Passage, at: number, sentence: Sentence): Duty | undefined {
  const modal = modalAt(passage.text, at)
  if (!modal || modal.value === 'advised') return undefined
  const last = Math.min(endOfClause(passage, modal.last + 1, sentence), modal.last + 22)
  const deed = contentOf(wordsBetween(passage, modal.last + 1, last))
  const content = deed.length === 1 ? [...deed, ...contentOf(wordsBetween(passage, Math.max(sentence.first, at - 4), at - 1))] : deed
  if (/^(?:jika|bila|kalau|apabila)$/.test(wordAt(passage.text, at - 1))) return undefined
  return deed.length > 0 ? { modality: modal.value, first: at, last, content } : undefined
}

/** The clauses and duties of a text, sentence by sentence; a duty inside a clause belongs to the clause. */
export function clausesOf(passage: Passage): { clauses: Clause[]; duties: Duty[] } {
  const clauses: Clause[] = []
  const duties: Duty[] = []
  for (const sentence of passage.sentences) {
    for (let at = sentence.first; at <= sentence.last; at++) {
      const duty = dutyAt(passage, at, sentence)
      if (duty) duties.push(duty)
      const clause = duty ? undefined : clauseAt(passage, at, sentence)
      if (clause && (clause.content.length > 0 || clause.kind === 'deadline')) {
        clauses.push(clause)
        at = clause.last
      } else if (duty) at += 1
    }
  }
  return { clauses, duties }
}
