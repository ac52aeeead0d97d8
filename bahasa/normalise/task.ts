import type { Task } from '../task.ts'
import { openNormaliser, type Normalised } from './normalise.ts'

/**
 * `normalise`: `{text, changes: [{from, to, at}]}`. Answers for corpora as well as for people, so a text without any mark or capital is set as corpora
 * are, its marks off by spaces; the library leaves that to its caller (`spaced`).
 */
export const task: Task<Normalised> = {
  name: 'normalise',
  open: (weights, { keepMarks = false }) => {
    const normalise = openNormaliser(weights)
    return ({ text, lang }) => normalise(text, { spaced: !keepMarks, keepMarks, ...(lang !== undefined && { lang }) })
  },
}
