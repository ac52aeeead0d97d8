import { abstaining, judgedBy, section } from '../model/report.ts'
import type { Reporting } from '../model/train.ts'
import { emotionsIn } from './cues.ts'
import { openEmotion } from './emotion.ts'
import { heldSets } from './examples.ts'

const read = (text: string) => emotionsIn(text).bags

/** Emotion on held-out tweets and on held-out sentences in regional languages. */
export const reporting: Reporting = {
  title: 'Emotion (`emotion`)',
  report: (corpus, weights) => {
    const model = openEmotion(weights)
    const { emot, regional } = heldSets(corpus)
    return [
      section('EmoT, valid', judgedBy(model, emot, read)),
      section('NusaKalimat, valid, eleven languages', judgedBy(model, regional, read)),
      abstaining(model, emot, read),
    ].join('\n\n')
  },
}
