import { messageBags } from '../concepts/reading.ts'
import { teachOn } from '../model/teach.ts'
import type { Task } from '../task.ts'
import { openParagraphTopics, openTopics, paragraphTopicOf, topicOf, type TopicAnswer } from './topic.ts'

/** What a message is about: the government's topics, or with `--model nusaparagraf` those of that data set. */
export const task: Task<TopicAnswer> = {
  name: 'topic',
  open: (weights, { abstain, model, layer }) => {
    if (model === 'nusaparagraf') {
      const paragraphs = openParagraphTopics(weights)
      return ({ text }) => paragraphTopicOf(paragraphs, text, abstain)
    }
    if (model !== undefined) throw new Error(`There is no topic model "${model}"; there is "nusaparagraf"`)
    const models = openTopics(weights, layer ? { layer } : {})
    return ({ text }) => topicOf(models, text, abstain)
  },
}

/** A team's corrections, and its own topics by 5–20 examples each, in about a second. */
export const teach = teachOn('topic.bin', messageBags, { cost: 6, balance: 0.3, passes: 10 })
