import { scan } from '../text/scan.ts'
import { gradeOf, measuresOf } from './formula.ts'
import { type Hint, hintsFor } from './hints.ts'
import { type Jargon, jargonIn } from './jargon.ts'
import { sentencesOf } from './sentences.ts'

/** How hard a text is: the school grade it asks for (1–18), words a sentence, bureaucratic words with plain ones, and advice. */
export type Readability = { grade: number; wordsPerSentence: number; jargon: Jargon[]; hints: Hint[] }

/** Judges how hard any text is to read; a text without words has grade 1 and no words a sentence. */
export function readabilityOf(text: string): Readability {
  const scanned = scan(text)
  const sentences = sentencesOf(scanned)
  const measures = measuresOf(sentences)
  const wordsPerSentence = Math.round(measures.wordsPerSentence * 10) / 10
  return { grade: sentences.length === 0 ? 1 : gradeOf(measures), wordsPerSentence, jargon: jargonIn(text), hints: hintsFor(scanned, sentences) }
}
