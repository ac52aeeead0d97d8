import type { Task } from '../task.ts'
import { openParagraphTopics, openTopics, paragraphTopicOf, topicOf, type TopicAnswer } from './topic.ts'

/** What a message is about: the government's topics, or with `--model nusaparagraf` those of that data set. */
export const task: Task<TopicAnswer> = {
  name: 'topic',
  open: (weights, { abstain, model }) => {
    if (model === 'nusaparagraf') {
      const paragraphs = openParagraphTopics(weights)
      return ({ text }) => paragraphTopicOf(paragraphs, text, abstain)
    }
    if (model !== undefined) throw new Error(`There is no topic model "${model}"; there is "nusaparagraf"`)
    const models = openTopics(weights)
    return ({ text }) => topicOf(models, text, abstain)
  },
}
