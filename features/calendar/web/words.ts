import { wordsOf } from '#kit/web/messages.ts'
import en from './messages.en.json' with { type: 'json' }
import id from './messages.id.json' with { type: 'json' }

export const useCalendarWords = wordsOf(id, en)
