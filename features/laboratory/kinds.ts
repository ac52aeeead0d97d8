import { labels } from '#bahasa/abuse/labels.ts'
import { emotions } from '#bahasa/emotion/emotions.ts'
import { kinds } from '#bahasa/kind/kinds.ts'
import { languages } from '#bahasa/language/languages.ts'
import { sentiments } from '#bahasa/sentiment/sentiments.ts'
import { topics } from '#bahasa/topic/topics.ts'

/** Tasks whose answer is one label, and which a team may therefore correct; the labels as `bahasa/` gives them. */
export const correctable = {
  language: languages,
  sentiment: sentiments,
  emotion: emotions,
  topic: topics,
  kind: kinds,
  urgent: ['true', 'false'],
  abuse: labels,
} as const satisfies Record<string, readonly string[]>

export type CorrectableTask = keyof typeof correctable
export const correctableTasks = Object.keys(correctable) as [CorrectableTask, ...CorrectableTask[]]

/** A topic of the team's own: lower case, words joined by `_`. */
export const ownTopic = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** From how many examples on a topic of the team's own is offered as an answer. */
export const fewestExamples = 5
