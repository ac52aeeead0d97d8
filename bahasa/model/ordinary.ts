import type { Training } from './train.ts'

/** How many texts stand for everything a team does not correct. */
const MANY = 300
const LONGEST = 280

/** `ordinary.txt`: ordinary messages of our own, one a line, spread evenly over the data. What a team teaches must leave these as they were. */
export const training: Training = {
  files: ['ordinary.txt'],
  train: ({ ownRows }) => {
    const texts = ownRows<{ text: string }>('messages-*.jsonl').map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
    const short = texts.filter((text) => text.length <= LONGEST)
    const spread = Array.from({ length: Math.min(MANY, short.length) }, (_, at) => short[Math.floor((at * short.length) / MANY)] ?? '')
    return new Map([['ordinary.txt', new TextEncoder().encode(spread.join('\n'))]])
  },
}
