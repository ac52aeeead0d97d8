import { answerOf, type Answer } from '../model/answer.ts'
import type { Model } from '../model/linear.ts'
import { decode } from '../model/weights-file.ts'
import type { Weights } from '../task.ts'
import { emotionsIn } from './cues.ts'
import type { Emotion } from './emotions.ts'

/** Opens the shipped weights. */
export const openEmotion = (weights: Weights): Model => decode(weights('emotion.bin'))

/**
 * Which of five emotions a text speaks of most, in Indonesian or a regional language: a probability per label, and the
 * words that decided it with their UTF-16 offsets. With `abstain`, `unsure` below the calibrated confidence.
 */
export const emotionOf = (model: Model, text: string, abstain = false): Answer<Emotion> => answerOf<Emotion>(model, emotionsIn, text, abstain)
