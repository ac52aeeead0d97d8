import type { Answers } from '../answers.ts'
import type { Finding } from './view.ts'
import type { SayLaboratory } from './words.ts'

/** Data that identifies a person: never repeated on the screen, only its kind. */
export function personalOf({ personal }: Answers, say: SayLaboratory): Finding[] {
  if (!personal) return []
  const rows = personal.spans.map(({ kind, at }) => ({ head: say(`personal_${kind}`), mark: { at, tone: 'violet' as const, note: say(`personal_${kind}`) } }))
  return [{ id: 'personal', title: say('personal'), rows, empty: say('noPersonal'), ...(rows.length > 0 ? { text: personal.masked } : {}) }]
}

/** Values as `bahasa/` writes them, with Indonesian separators where they are numbers. */
const valueOf = ({ value, currency }: { value: number | string; currency?: string }) =>
  `${currency ? `${currency} ` : ''}${typeof value === 'number' ? value.toLocaleString('id') : value}`

export function entitiesOf({ entities }: Answers, say: SayLaboratory): Finding[] {
  if (!entities || entities.entities.length === 0) return []
  const rows = entities.entities.map((entity) => {
    const kind = say(`entity_${entity.kind}`)
    // A date without a month or a year ("--08-17", "---10") says no more than the words do.
    const value = valueOf(entity)
    return { head: entity.text, text: value.startsWith('--') ? kind : `${kind} · ${value}`, mark: { at: entity.at, tone: 'accent' as const, note: kind } }
  })
  return [{ id: 'entities', title: say('entities'), rows }]
}

export function formalOf({ normalise }: Answers, say: SayLaboratory): Finding[] {
  if (!normalise) return []
  const rows = normalise.changes.map(({ from, to, at }) => ({ head: `${from.trim()} → ${to.trim() || '–'}`, mark: { at, tone: 'accent' as const, note: to } }))
  return [{ id: 'normalise', title: say('formal'), rows, isShort: true, ...(rows.length > 0 ? { text: normalise.text } : { empty: say('formalAlready') }) }]
}

export function readableOf({ readability }: Answers, say: SayLaboratory): Finding[] {
  if (!readability) return []
  const { grade, wordsPerSentence, jargon, hints } = readability
  const text = say('grade', { grade: Math.round(grade), words: wordsPerSentence.toLocaleString('id') })
  const plainer = jargon.map(({ text, plainer, at }) => ({
    head: text,
    text: say('plainer', { plainer }),
    mark: { at, tone: 'amber' as const, note: plainer },
  }))
  const advice = hints.map(({ message, kind, at }) => ({ head: say(`hint_${kind}`), text: message, mark: { at, tone: 'amber' as const, note: message } }))
  return [{ id: 'readability', title: say('readability'), text, rows: [...plainer, ...advice] }]
}

/** What carries the text: its salient phrases and sentences. */
export function salientOf({ keywords, summary }: Answers, say: SayLaboratory): Finding[] {
  const phrases = (keywords?.phrases ?? []).slice(0, 12).map(({ text, at }) => ({ head: text, mark: { at, tone: 'accent' as const, note: text } }))
  const sentences = (summary?.sentences ?? []).map(({ text, at }) => ({ head: text, mark: { at, tone: 'accent' as const, note: say('summary') } }))
  return [
    ...(phrases.length > 0 ? [{ id: 'keywords', title: say('keywords'), rows: phrases, isShort: true }] : []),
    ...(sentences.length > 1 ? [{ id: 'summary', title: say('summary'), rows: sentences }] : []),
  ]
}
