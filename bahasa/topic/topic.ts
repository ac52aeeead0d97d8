import { readMessage } from '../concepts/reading.ts'
import { answerOf, type Answer } from '../model/answer.ts'
import { featuresOf } from '../model/features.ts'
import { classify, type Model } from '../model/linear.ts'
import { openTaught } from '../model/teach.ts'
import { decode } from '../model/weights-file.ts'
import type { Options, Weights } from '../task.ts'

/** The shipped models of government topics: the topic, and whether the protection of citizens abroad is about a migrant worker. */
export type TopicModels = { topic: Model; worker: Model }

/** A topic with its reasons; `sub` is `pmi` when a message of `pelindungan_wni` is about a migrant worker or seafarer. */
export type TopicAnswer = Answer & { sub?: 'pmi' }

/** Opens the shipped weights of the government topics, with the team's layer on top where there is one. */
export const openTopics = (weights: Weights, options: Pick<Options, 'layer'> = {}): TopicModels => ({
  topic: openTaught(weights, 'topic.bin', options),
  worker: decode(weights('topic-pmi.bin')),
})

/**
 * What a message to government is about: a probability per topic, and the words that decided it with their UTF-16 offsets. With a
 * team's layer, also the team's own topics. With `abstain`, `unsure` below the calibrated confidence.
 */
export const topicOf = ({ topic, worker }: TopicModels, text: string, abstain = false): TopicAnswer => {
  const answer = answerOf<string>(topic, readMessage, text, abstain)
  return answer.label === 'pelindungan_wni' && classify(worker, readMessage(text).bags).label === 'pmi' ? { ...answer, sub: 'pmi' } : answer
}

/** Opens the weights of the topics of NusaParagraph. */
export const openParagraphTopics = (weights: Weights): Model => decode(weights('topic-nusaparagraf.bin'))

/** What a paragraph in Indonesian or a regional language is about, by the eight topics of NusaParagraph. */
export const paragraphTopicOf = (model: Model, text: string, abstain = false): Answer => answerOf<string>(model, featuresOf, text, abstain)
