import { wordsOf } from '#kit/web/messages.ts'
import en from './messages.en.json' with { type: 'json' }
import id from './messages.id.json' with { type: 'json' }

export const useNotifyWords = wordsOf(id, en)

type Key = keyof typeof id
const isKey = (key: string): key is Key => key in id

/** The sentence of an event; an event that came after this page was built has its kind's. */
export const keyOf = (event: string, kind: string): Key => {
  const [own, general] = [`event_${event.replaceAll('.', '_')}`, `kind_${kind}`]
  return isKey(own) ? own : isKey(general) ? general : 'title'
}
