/** Corpus BLEU with up to four words (Papineni et al. 2002): 0–100, the precision for each length, and the brevity penalty. */
export type Bleu = { score: number; precisions: number[]; brevity: number }

const ORDER = 4

const gramsOf = (words: readonly string[], size: number) => {
  const grams = new Map<string, number>()
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '')

/**
 * BLEU of texts against one reference each, on tokens between spaces, case kept. `smoothed` halves the count for each length without a match
 * (`exp`, as sacrebleu does); without it such a length makes the score 0 (as multi-bleu does).
 */
export const bleu = (pairs: Iterable<readonly [answer: string, reference: string]>, { smoothed = false } = {}): Bleu => {
  const right = new Float64Array(ORDER)
  const all = new Float64Array(ORDER)
  let answered = 0
  let wanted = 0
  for (const [answer, reference] of pairs) {
    const [given, asked] = [wordsIn(answer), wordsIn(reference)]
    answered += given.length
    wanted += asked.length
    for (let size = 1; size <= ORDER; size++) {
      const known = gramsOf(asked, size)
      for (const [gram, count] of gramsOf(given, size)) {
        all[size - 1] = (all[size - 1] as number) + count
        right[size - 1] = (right[size - 1] as number) + Math.min(count, known.get(gram) ?? 0)
      }
    }
  }
  let halves = 1
  const precisions = Array.from(right, (count, at) => {
    const total = Math.max(1, all[at] as number)
    if (count === 0 && smoothed) halves *= 2
    return count === 0 && smoothed ? 1 / (halves * total) : count / total
  })
  const brevity = answered >= wanted ? 1 : Math.exp(1 - wanted / Math.max(1, answered))
  const score = 100 * brevity * Math.exp(precisions.reduce((sum, precision) => sum + Math.log(precision), 0) / ORDER)
  return { score, precisions, brevity }
}
