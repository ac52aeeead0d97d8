import { messageBags } from '../concepts/reading.ts'
import type { Example } from '../model/fit.ts'
import { learn, layered } from '../model/learn.ts'
import type { TopicModels } from './topic.ts'

/**
 * What a team teaches: its own topics by 5–20 examples each, and corrections of shipped ones (`label` one of `topics`). Gives the bytes of a
 * layer that stays with the team; takes well under five seconds for some hundreds of examples. `background` are ordinary messages with
 * shipped labels, about ten of each topic: they teach what is not special about the examples.
 */
export const learnTopics = ({ topic }: TopicModels, taught: readonly Example[], background: readonly Example[]): Uint8Array =>
  learn(topic, taught, { background, recipe: { read: messageBags, cost: 6, balance: 0.3, passes: 10 } })

/** The shipped models with a team's layer on top; throws when the layer was learned on other topics. */
export const withLayer = (models: TopicModels, layer: Uint8Array): TopicModels => ({ ...models, topic: layered(models.topic, layer) })
