import type { Scanned } from '../text/scan.ts'
import type { Bag } from './bag.ts'
import { classify, type Model } from './linear.ts'
import { reasonsFor, type Reason } from './reasons.ts'

/** A classifier's answer: the probability (0–1) of each label, and the stretches of the text that decided it, strongest first. */
export type Answer<Label extends string = string> = { label: Label | 'unsure'; scores: Record<Label, number>; reasons: Reason[] }

/** Judges a text that was read into bags; with `abstain`, answers `unsure` below the model's calibrated confidence. */
export const answerOf = <Label extends string>(model: Model, { scanned, bags }: { scanned: Scanned; bags: readonly Bag[] }, abstain = false): Answer<Label> => {
  const { label, confidence, scores } = classify<Label>(model, bags)
  const reasons = reasonsFor(model, { scanned, bags, label })
  return { label: abstain && confidence < model.threshold ? 'unsure' : label, scores, reasons }
}
