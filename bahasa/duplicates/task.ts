import type { Task } from '../task.ts'
import { Duplicates } from './duplicates.ts'

/** Which texts of a stream say the same: `cluster` is the id of the first text of the group, its line number (from 1) where it has none. */
export const task: Task<{ cluster: string | number }> = {
  name: 'duplicates',
  open: () => {
    const duplicates = new Duplicates()
    const named = new Map<number, string | number>()
    let line = 0
    return ({ text, id }) => {
      const place = duplicates.add(text)
      if (place === line && id !== undefined) named.set(place, id)
      line++
      return { cluster: named.get(place) ?? place + 1 }
    }
  },
}
