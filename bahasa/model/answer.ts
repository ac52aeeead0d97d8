import type { Scanned } from '../text/scan.ts'
import type { Bag } from './bag.ts'
import { classify, type Model } from './linear.ts'
import { reasonsFor, type Reason } from './reasons.ts'

/** A classifier's answer: the probability (0–1) of each label, and the stretches of the text that decided it, strongest first. */
export type Answer<Label extends string = string> = { readonly label: Label | 'unsure'; readonly scores: Record<Label, number>; readonly reasons: Reason[] }

/** How a model reads a text: the same text, read again, gives the same bags. */
export type Read = (text: string) => { scanned: Scanned; bags: readonly Bag[] }

/** Works out the reasons for a label once, when they are looked at; the text is read again where another was read since. */
export const reasonsLater = (model: Model, read: Read, { text, label }: { text: string; label: string }): (() => Reason[]) => {
  let known: Reason[] | undefined
  return () => (known ??= reasonsFor(model, { ...read(text), label }))
}

/**
 * Judges a text; with `abstain`, answers `unsure` below the model's calibrated confidence. The reasons cost about as much as the verdict: who does not look
 * at them (a stream that is only counted) does not pay for them. To JSON they are a field like the others.
 */
export const answerOf = <Label extends string>(model: Model, read: Read, text: string, abstain = false): Answer<Label> => {
  const { label, confidence, scores } = classify<Label>(model, read(text).bags)
  const reasons = reasonsLater(model, read, { text, label })
  return {
    label: abstain && confidence < model.threshold ? 'unsure' : label,
    scores,
    get reasons() {
      return reasons()
    },
  }
}
