import type { Task } from '#bahasa/task.ts'
import type { CorrectableTask } from './kinds.ts'
import type { tasks } from '#bahasa/tasks.ts'

type Tasks = typeof tasks
export type TaskName = keyof Tasks
type AnswerOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>['task'] extends Task<infer Answer> ? Answer : never

/** What each task that was asked made of a text; a task whose second text was missing is absent. */
export type Answers = { [Name in TaskName]?: AnswerOf<Name> }

/** What the machine makes of a text, and what the team has already said of this very text. */
export type Examined = { answers: Answers; taught: Partial<Record<CorrectableTask, string>> }
