import { wordsOf } from '#kit/web/messages.ts'
import en from './ribbon.en.json' with { type: 'json' }
import id from './ribbon.id.json' with { type: 'json' }

export const useRibbonWords = wordsOf(id, en)
