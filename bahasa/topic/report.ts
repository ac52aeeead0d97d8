import { heldOutMessages } from '../concepts/messages.ts'
import { byLabel, confusionOf, macroF1, tabled } from '../model/metrics.ts'
import type { Corpus, Reporting } from '../model/train.ts'
import { openParagraphTopics, openTopics, paragraphTopicOf, topicOf } from './topic.ts'
import { paragraphTopics, topics } from './topics.ts'
import { paragraphsOf } from './train.ts'

const judgedParagraphs = ({ publicRows }: Corpus, weights: (name: string) => Uint8Array) => {
  const model = openParagraphTopics(weights)
  const answers = paragraphsOf({ publicRows }, 'valid').map(({ text, label, language }) => ({
    language,
    pair: [label, paragraphTopicOf(model, text).label] as const,
  }))
  const languages = [...new Set(answers.map(({ language }) => language))]
  const figures = languages.map((language) => ({
    language,
    f1: macroF1(
      confusionOf(
        paragraphTopics,
        answers.filter((answer) => answer.language === language).map(({ pair }) => pair),
      ),
    ),
  }))
  const six = figures.filter(({ language }) => ['bew', 'btk', 'jav', 'mad', 'min', 'sun'].includes(language))
  return [
    `NusaParagraph, \`valid\`: mean macro-F1 of bew, btk, jav, mad, min, sun ${(six.reduce((sum, { f1 }) => sum + f1, 0) / six.length).toFixed(3)}; of all ten ${(figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length).toFixed(3)}.`,
    `| Language | Macro-F1 |\n|---|--:|\n${figures.map(({ language, f1 }) => `| ${language} | ${f1.toFixed(3)} |`).join('\n')}`,
  ].join('\n\n')
}

export const reporting: Reporting = {
  title: 'Topic',
  report: (corpus, weights) => {
    const models = openTopics(weights)
    const judged = heldOutMessages(corpus).map(({ text, topic, sub }) => ({ text, topic, sub, answer: topicOf(models, text) }))
    const confusion = confusionOf(
      topics,
      judged.map(({ topic, answer }) => [topic, answer.label]),
    )
    const abroad = judged.filter(({ topic, answer }) => topic === 'pelindungan_wni' && answer.label === topic)
    const wrong = judged.filter(({ topic, answer }) => topic !== answer.label).map(({ text, topic, answer }) => `- ${topic} → ${answer.label}: ${text}`)
    return [
      `Government topics on ${judged.length} held-out messages: macro-F1 ${macroF1(confusion).toFixed(3)}. Sub-topic \`pmi\` right in ${abroad.filter(({ sub, answer }) => sub === answer.sub).length} of ${abroad.length}.`,
      `| Topic | Precision | Recall | F1 | Messages |\n|---|--:|--:|--:|--:|\n${byLabel(confusion)
        .map(({ label, precision, recall, f1, support }) => `| ${label} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} | ${support} |`)
        .join('\n')}`,
      tabled(confusion),
      `Errors:\n\n${wrong.slice(0, 12).join('\n')}`,
      judgedParagraphs(corpus, weights),
    ].join('\n\n')
  },
}
