import type { Bag } from '../model/bag.ts'
import { featuresOf, type Features } from '../model/features.ts'
import { cuesOf } from './cues.ts'

/** The shared features and our cues of feeling, as the models of sentiment and emotion read a text. Valid until another text is read. */
export const feelingsIn = (text: string): { scanned: Features['scanned']; bags: readonly Bag[] } => {
  const features = featuresOf(text)
  return { scanned: features.scanned, bags: [...features.bags, ...cuesOf(features)] }
}
