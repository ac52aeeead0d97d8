import { wordsOf, type Say } from '#kit/web/messages.ts'
import en from './messages.en.json' with { type: 'json' }
import id from './messages.id.json' with { type: 'json' }

export type LaboratoryWord = keyof typeof id
export type SayLaboratory = Say<LaboratoryWord>
export const useLaboratoryWords = wordsOf(id, en)
