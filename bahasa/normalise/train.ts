import type { Training } from '../model/train.ts'
import { dictionaryOf, written } from './dictionary.ts'
import { alignAll } from './learning/align.ts'
import { entriesFrom, learnNormalising, pairOf, wordsOf } from './learning/learn.ts'

/** Learned from STIF's pairs alone; formal and ordinary texts beside them only show which words are no slips of spelling. */
export const training: Training = {
  files: ['normalise-dictionary.bin', 'normalise-words.bin', 'normalise-marks.bin'],
  train: ({ publicRows }) => {
    const pairs = publicRows('stif/train.csv').map(({ informal = '', formal = '' }) => pairOf(informal, formal))
    const aligned = alignAll(pairs.map(({ informal, formal }) => ({ informal: wordsOf(informal), formal: wordsOf(formal) })))
    const texts = (path: string) => publicRows(path).map(({ text = '' }) => text)
    const entries = entriesFrom(pairs, aligned, { formalTexts: texts('nusax/indonesian/train.csv'), ordinaryTexts: texts('smsa/train.csv') })
    const { words, marks } = learnNormalising(pairs, aligned, dictionaryOf(entries))
    return new Map([
      ['normalise-dictionary.bin', new TextEncoder().encode(written(entries))],
      ['normalise-words.bin', words],
      ['normalise-marks.bin', marks],
    ])
  },
}
