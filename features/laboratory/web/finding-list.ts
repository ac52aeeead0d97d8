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

/** What each task found, in the order it is shown. */
export const findingsOf = (answers: Answers, _asked: Pasted, say: SayLaboratory): Finding[] => [...personalOf(answers, say)]
