import type { CorrectableTask } from '../kinds.ts'
import type { LaboratoryWord, SayLaboratory } from './words.ts'
import id from './messages.id.json' with { type: 'json' }
import { useLaboratoryWords } from './words.ts'

const keys: Readonly<Record<CorrectableTask, (label: string) => string>> = {
  language: (label) => `language_${label}`,
  sentiment: (label) => `sentiment_${label}`,
  emotion: (label) => `emotion_${label}`,
  topic: (label) => `topic_${label}`,
  kind: (label) => `kind_${label}`,
  urgent: (label) => `urgent_${label}`,
  abuse: (label) => `abuse_${label}`,
}

const isWord = (key: string): key is LaboratoryWord => Object.hasOwn(id, key)

/** A label in the reader's language; a topic of the team's own is shown as the team wrote it. */
export function labelWord(say: SayLaboratory, task: CorrectableTask, label: string): string {
  const key = keys[task](label)
  if (isWord(key)) return say(key)
  return label === 'unsure' || label === 'mix' ? say(label) : label.replaceAll('_', ' ')
}

export function useTaskWord(): (task: CorrectableTask) => string {
  const say = useLaboratoryWords()
  return (task) => say(`task_${task}`)
}
