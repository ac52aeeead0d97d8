import type { Answers } from '../answers.ts'
import type { Finding } from './view.ts'
import type { SayLaboratory } from './words.ts'

/** Data that identifies a person: never repeated on the screen, only its kind. */
export function personalOf({ personal }: Answers, say: SayLaboratory): Finding[] {
  if (!personal) return []
  const rows = personal.spans.map(({ kind, at }) => ({ head: say(`personal_${kind}`), mark: { at, tone: 'violet' as const, note: say(`personal_${kind}`) } }))
  return [{ id: 'personal', title: say('personal'), rows, empty: say('noPersonal'), ...(rows.length > 0 ? { text: personal.masked } : {}) }]
}

type Value = { value: number | string; currency?: string }
type Unit = 'PY' | 'PM' | 'PW' | 'PD' | 'PTH' | 'PTM' | 'PTS'

const dayInWords = (value: string, say: SayLaboratory) =>
  say('value_date', { at: Temporal.PlainDate.from(value).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds })

/** A value of `bahasa/` as people read it: "Rp4.500.000", "17 Agustus 2026", "3 bulan". Null where it says no more than the words do: a date without a year, a mixed span. */
function valueOf({ value, currency }: Value, say: SayLaboratory): string | null {
  if (typeof value === 'number') return `${currency === 'IDR' ? 'Rp' : currency ? `${currency} ` : ''}${value.toLocaleString('id')}`
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, say)
  const span = /^(PT?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value)
  if (span) return say(`span_${span[1]}${span[3]}` as `span_${Unit}`, { count: Number(span[2]) })
  return /^(?:P\d|PT\d|--|\d{4}-)/.test(value) ? null : value
}

export function entitiesOf({ entities }: Answers, say: SayLaboratory): Finding[] {
  if (!entities || entities.entities.length === 0) return []
  const rows = entities.entities.map((entity) => {
    const kind = say(`entity_${entity.kind}`)
    const value = valueOf(entity, say)
    return {
      head: entity.text,
      text: value === null || value === entity.text ? kind : `${kind} · ${value}`,
      mark: { at: entity.at, tone: 'accent' as const, note: kind },
    }
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
