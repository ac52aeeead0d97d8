import { answerOf, type Answer } from '../model/answer.ts'
import type { Model } from '../model/linear.ts'
import { decode } from '../model/weights-file.ts'
import type { Weights } from '../task.ts'
import { feelingsIn } from './reading.ts'
import type { Sentiment } from './sentiments.ts'

/** Opens the shipped weights. */
export const openSentiment = (weights: Weights): Model => decode(weights('sentiment.bin'))

/**
 * How the writer of a text feels about what they write of, in Indonesian or a regional language: a probability per label, and the
 * words that decided it with their UTF-16 offsets. With `abstain`, `unsure` below the calibrated confidence.
 */
export const sentimentOf = (model: Model, text: string, abstain = false): Answer<Sentiment> => answerOf<Sentiment>(model, feelingsIn, text, abstain)
