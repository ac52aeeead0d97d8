import { languages } from '#bahasa/language/languages.ts'
import { topics } from '#bahasa/topic/topics.ts'

/** Tasks whose answer is one label, and which a team may therefore correct; the labels as `bahasa/` gives them. */
export const correctable = {
  language: languages,
  sentiment: ['negative', 'neutral', 'positive'],
  emotion: ['anger', 'fear', 'happy', 'love', 'sadness'],
  topic: topics,
  kind: ['question', 'complaint', 'aspiration', 'report', 'praise', 'spam', 'chat'],
  urgent: ['true', 'false'],
  abuse: ['none', 'abusive', 'hate'],
} as const satisfies Record<string, readonly string[]>

export type CorrectableTask = keyof typeof correctable
export const correctableTasks = Object.keys(correctable) as [CorrectableTask, ...CorrectableTask[]]

/** A topic of the team's own: lower case, words joined by `_`. */
export const ownTopic = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** From how many examples on a topic of the team's own is offered as an answer. */
export const fewestExamples = 5
