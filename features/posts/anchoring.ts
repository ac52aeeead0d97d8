/** A stretch of a text as it stood when somebody pointed at it, with a little of what stood around it. `start` counts UTF-16 units. */
export type Passed = { quote: string; before: string; after: string; start: number }

const around = 32

/** Points at `start`–`end` of a text; null where nothing is chosen. */
export function anchorIn(text: string, start: number, end: number): Passed | null {
  const quote = text.slice(start, end)
  if (quote.trim() === '') return null
  return { quote, before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around), start }
}

const shared = (a: string, b: string) => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
const backwards = (text: string) => [...text].toReversed().join('')

function* places(text: string, quote: string) {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at
}

/** How well a place fits what stood around the words; nearer is better among equals. */
function fitOf(text: string, { quote, before, after, start }: Passed, at: number) {
  const context = shared(backwards(text.slice(Math.max(0, at - around), at)), backwards(before)) + shared(text.slice(at + quote.length), after)
  return context - Math.min(1, Math.abs(at - start) / (text.length + 1))
}

/**
 * Finds the stretch again after the text was edited: the same words, where what stands around them fits best. Null when they are gone,
 * or, for a word or two, when nothing around them is as it was.
 */
export function findAgain(text: string, passed: Passed): { start: number; end: number } | null {
  const found = [...places(text, passed.quote)].map((at) => ({ at, fit: fitOf(text, passed, at) })).toSorted((a, b) => b.fit - a.fit)
  const [best] = found
  if (!best) return null
  const isLost = passed.quote.length < 12 && best.fit < 1 && passed.before.length + passed.after.length > 1
  return isLost ? null : { start: best.at, end: best.at + passed.quote.length }
}
