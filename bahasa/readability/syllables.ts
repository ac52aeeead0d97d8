const vowel = /[aiueoéèê]/

/**
 * Syllables of a folded Indonesian word: one for each vowel, with "ai", "au" and "oi" at the end counted as one ("pantai", "pulau").
 * Letters without a vowel are spelled out, a syllable each; a digit is two; at most six.
 */
export function syllablesOf(word: string): number {
  if (/^\d/.test(word)) return Math.min(6, 2 * word.replaceAll(/\D/g, '').length)
  let count = 0
  for (const letter of word) if (vowel.test(letter)) count++
  if (count === 0) return Math.min(6, word.length)
  return count > 1 && /[bcdfghjklmnpqrstvwxyz](?:ai|au|oi)$/.test(word) ? count - 1 : count
}
