import { readMessage } from '../concepts/reading.ts'
import { reasonsLater } from '../model/answer.ts'
import { classify, type Model } from '../model/linear.ts'
import type { Reason } from '../model/reasons.ts'
import { decode } from '../model/weights-file.ts'
import type { Weights } from '../task.ts'

/** Whether somebody's life, freedom or body is in danger now; `score` is the model's probability (0–1), `reasons` the words that spoke for the answer. */
export type Urgent = { readonly label: boolean; readonly score: number; readonly reasons: Reason[] }

/** Opens the shipped weights; the model's threshold is the probability from which a message is called urgent. */
export const openUrgent = (weights: Weights): Model => decode(weights('urgent.bin'))

/**
 * Whether a message cannot wait: danger to life, trafficking, detention, violence, a disaster happening now. Tuned to miss as few as
 * may be: the threshold lies where about one in sixteen messages that can wait is called urgent too (see `train.ts`).
 */
export const urgentIn = (model: Model, text: string): Urgent => {
  const score = classify<'false' | 'true'>(model, readMessage(text).bags).scores.true
  const label = score >= model.threshold
  const reasons = reasonsLater(model, readMessage, { text, label: String(label) })
  return {
    label,
    score,
    get reasons() {
      return reasons()
    },
  }
}
