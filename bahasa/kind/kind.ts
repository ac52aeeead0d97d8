import { readMessage } from '../concepts/reading.ts'
import { answerOf, type Answer } from '../model/answer.ts'
import type { Model } from '../model/linear.ts'
import { openTaught } from '../model/teach.ts'
import type { Options, Weights } from '../task.ts'
import type { Kind } from './kinds.ts'

/** Opens the shipped weights, with the team's layer on top where there is one. */
export const openKinds = (weights: Weights, options: Pick<Options, 'layer'> = {}): Model => openTaught(weights, 'kind.bin', options)

/**
 * What the writer of a message wants: an answer, redress, a policy, somebody to look, to thank, to sell, or nothing. A probability per
 * kind, and the words that decided it with their UTF-16 offsets. With `abstain`, `unsure` below the calibrated confidence.
 */
export const kindOf = (model: Model, text: string, abstain = false): Answer<Kind> => answerOf<Kind>(model, readMessage, text, abstain)
