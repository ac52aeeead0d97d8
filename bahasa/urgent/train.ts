import { foldOf, taughtMessages } from '../concepts/messages.ts'
import { messageBags } from '../concepts/reading.ts'
import { judge, temperatureFor, type Judged } from '../model/calibrate.ts'
import { fit, quantised, type Example, type Recipe } from '../model/fit.ts'
import { soften } from '../model/linear.ts'
import type { Training } from '../model/train.ts'
import { decode, encode } from '../model/weights-file.ts'

const labels = ['false', 'true'] as const
const FOLDS = 5

/** How urgency is trained. */
export const urgentRecipe: Recipe = { labels, read: messageBags, cost: 1, balance: 0.5, most: 60_000 }

/** The share of messages that can wait which may be called urgent, among texts the model did not know. */
const FALSE_ALARMS = 0.06

/** Margins of every example from a model that did not see it. */
export const judgedInFolds = (examples: readonly Example[], recipe: Recipe): Judged => {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = examples.filter((_, row) => foldOf(row, FOLDS) !== fold)
    const held = examples.filter((_, row) => foldOf(row, FOLDS) === fold)
    return judge(decode(encode(quantised(fit(rest, recipe), { temperature: 1, threshold: 0 }))), held, recipe.read)
  })
  return { margins: parts.flatMap(({ margins }) => margins), truths: parts.flatMap(({ truths }) => truths) }
}

/** The probability of `true` from which at most a share of the texts that can wait is called urgent. */
const cutFor = ({ margins, truths }: Judged, temperature: number) => {
  const calm = margins
    .filter((_, at) => truths[at] === 0)
    .map((given) => soften(given.slice(), 2, temperature)[1] as number)
    .sort((one, other) => other - one)
  return Math.ceil((calm[Math.floor(calm.length * FALSE_ALARMS)] as number) * 1000) / 1000
}

export const training: Training = {
  files: ['urgent.bin'],
  train: (corpus) => {
    const examples = taughtMessages(corpus).map(({ text, urgent }) => ({ text, label: String(urgent) }))
    const judged = judgedInFolds(examples, urgentRecipe)
    const temperature = temperatureFor(judged)
    return new Map([['urgent.bin', encode(quantised(fit(examples, urgentRecipe), { temperature, threshold: cutFor(judged, temperature) }))]])
  },
}
