import type { Answers } from '../answers.ts'
import type { Pasted } from '../contract.ts'
import type { Finding } from './view.ts'
import type { SayLaboratory } from './words.ts'

/** Data that identifies a person: never repeated on the screen, only its kind. */
function personalOf({ personal }: Answers, say: SayLaboratory): Finding[] {
  if (!personal) return []
  const rows = personal.spans.map(({ kind, at }) => ({ head: say(`personal_${kind}`), mark: { at, tone: 'violet' as const, note: say(`personal_${kind}`) } }))
  return [{ id: 'personal', title: say('personal'), rows, empty: say('noPersonal'), ...(rows.length > 0 ? { text: personal.masked } : {}) }]
}

/** Values as `bahasa/` writes them, with Indonesian separators where they are numbers. */
const valueOf = ({ value, currency }: { value: number | string; currency?: string }) =>
  `${currency ? `${currency} ` : ''}${typeof value === 'number' ? value.toLocaleString('id') : value}`

function entitiesOf({ entities }: Answers, say: SayLaboratory): Finding[] {
  if (!entities || entities.entities.length === 0) return []
  const rows = entities.entities.map((entity) => {
    const kind = say(`entity_${entity.kind}`)
    return { head: entity.text, text: `${kind} · ${valueOf(entity)}`, mark: { at: entity.at, tone: 'accent' as const, note: kind } }
  })
  return [{ id: 'entities', title: say('entities'), rows }]
}

/** What each task found, in the order it is shown. */
export const findingsOf = (answers: Answers, _asked: Pasted, say: SayLaboratory): Finding[] => [...personalOf(answers, say), ...entitiesOf(answers, say)]
