import type { Task } from '../task.ts'
import { entitiesIn } from './entities.ts'
import type { Entity } from './entity.ts'

/** The definite things a text speaks of, with their values. */
export const task: Task<{ entities: Entity[] }> = {
  name: 'entities',
  open: () => (asked) => ({ entities: entitiesIn(asked.text) }),
}
