import type { At } from '../task.ts'

const ends = new Set(['.', '!', '?', '\n'])

/** The sentences of a text, without the blanks around them; a point inside a number or a shortened word ends none. */
export const sentencesOf = (text: string): At[] => {
  const sentences: At[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const ending = at === text.length || (ends.has(text[at] as string) && (at + 1 === text.length || text[at] === '\n' || /\s/.test(text[at + 1] as string)))
    if (!ending) continue
    let from = start
    while (from < at && /\s/.test(text[from] as string)) from++
    const end = Math.min(text.length, at + (text[at] === '\n' ? 0 : 1))
    if (end > from) sentences.push([from, end])
    start = at + 1
  }
  return sentences
}

/** The sentence a place stands in, or the place itself when there is none. */
export const sentenceAt = (sentences: readonly At[], [start, end]: At): At => sentences.find(([from, to]) => start >= from && start < to) ?? [start, end]
