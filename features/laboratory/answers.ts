import type { Task } from '#bahasa/task.ts'
import type { tasks } from '#bahasa/tasks.ts'

type Tasks = typeof tasks
export type TaskName = keyof Tasks
type AnswerOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>['task'] extends Task<infer Answer> ? Answer : never

/** What each task that was asked made of a text; a task whose second text was missing is absent. */
export type Answers = { [Name in TaskName]?: AnswerOf<Name> }
