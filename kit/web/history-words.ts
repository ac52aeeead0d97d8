import en from './history.en.json' with { type: 'json' }
import id from './history.id.json' with { type: 'json' }
import { wordsOf } from './messages.ts'

export const useHistoryWords = wordsOf(id, en)

type Key = keyof typeof id
const isKey = (key: string): key is Key => key in id

/** The sentence of a kind of event, as its message's key; null for a kind this version does not know. */
export const keyOf = (kind: string): Key | null => {
  const key = `event_${kind}`
  return isKey(key) ? key : null
}
