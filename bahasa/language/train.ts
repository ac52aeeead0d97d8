import { temperatureFor } from '../model/calibrate.ts'
import { featuresOf } from '../model/features.ts'
import type { Example } from '../model/fit.ts'
import type { Model } from '../model/linear.ts'
import type { Training } from '../model/train.ts'
import { decode } from '../model/weights-file.ts'
import { colloquialTexts, nusaxTexts, opening, postTexts } from './corpus.ts'
import { languages, OTHER } from './languages.ts'
import { learnLanguages } from './learn.ts'
import { createReading, PARTS, readLanguage } from './reading.ts'

const POSTS = 2
const COLLOQUIAL = 2
const WEIGHT = 1
/** Most of what a newsroom reads is Indonesian; Betawi and what is none of these are rare. */
const FAVOURED = { ind: 4, bew: -1, [OTHER]: -2 }

const every = <Item>(items: readonly Item[], step: number) => items.filter((_, at) => at % step === 0)

/** What each language says for held-out texts, by the square root of how much was known of them. */
const judged = (model: Model, examples: readonly Example[]) => {
  const reading = createReading(model.labels.length)
  const margins = examples.map(({ text }) => {
    const found = readLanguage(model, featuresOf(text), reading)
    const weight = Math.sqrt(
      Math.max(
        1,
        found.known.reduce((sum, part) => sum + part, 0),
      ),
    )
    return Float64Array.from(model.labels, (_, label) => {
      let sum = model.bias[label] as number
      for (let part = 0; part < PARTS; part++) sum += found.margins[part * model.labels.length + label] as number
      return sum / weight
    })
  })
  return { margins, truths: examples.map(({ label }) => model.labels.indexOf(label)) }
}

/** Learned from the parallel texts of NusaX, and from posts of other sources beside them; calibrated on the openings of texts that were held out. */
export const training: Training = {
  files: ['language.bin'],
  train: (corpus) => {
    const posts = [...every(postTexts(corpus, 'train'), POSTS), ...every(colloquialTexts(corpus, 'train'), COLLOQUIAL)]
    const domains = [
      { texts: nusaxTexts(corpus, 'train'), weight: 1 },
      { texts: posts, weight: WEIGHT },
    ]
    const bytes = learnLanguages(domains, { labels: [...languages, OTHER], favoured: FAVOURED, most: 95_000 })
    const held = nusaxTexts(corpus, 'valid').map(({ text, label }, at) => ({ text: at % 2 === 0 ? text : opening(text, 4), label }))
    const temperature = temperatureFor(judged(decode(bytes({ temperature: 1, threshold: 0 })), held))
    return new Map([['language.bin', bytes({ temperature, threshold: 0.2 })]])
  },
}
