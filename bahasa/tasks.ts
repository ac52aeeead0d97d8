import type { Task, Teach } from './task.ts'

/** Every task by its name on the command line; loaded when asked for. */
export const tasks = {
  abuse: () => import('./abuse/task.ts'),
  drift: () => import('./drift/task.ts'),
  duplicates: () => import('./duplicates/task.ts'),
  emotion: () => import('./emotion/task.ts'),
  entities: () => import('./entities/task.ts'),
  keywords: () => import('./keywords/task.ts'),
  kind: () => import('./kind/task.ts'),
  language: () => import('./language/task.ts'),
  match: () => import('./match/task.ts'),
  normalise: () => import('./normalise/task.ts'),
  personal: () => import('./personal/task.ts'),
  readability: () => import('./readability/task.ts'),
  reply: () => import('./reply/task.ts'),
  sentiment: () => import('./sentiment/task.ts'),
  substance: () => import('./substance/task.ts'),
  summary: () => import('./summary/task.ts'),
  topic: () => import('./topic/task.ts'),
  urgent: () => import('./urgent/task.ts'),
} satisfies Readonly<Record<string, () => Promise<{ task: Task; teach?: Teach }>>>
