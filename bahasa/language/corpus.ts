import type { Example } from '../model/fit.ts'
import type { Corpus } from '../model/train.ts'
import { OTHER, type Spoken } from './languages.ts'

type Split = 'train' | 'valid'
type Labelled = Example<Spoken>

const nusax: Readonly<Record<string, Spoken>> = {
  indonesian: 'ind',
  javanese: 'jav',
  sundanese: 'sun',
  minangkabau: 'min',
  madurese: 'mad',
  balinese: 'ban',
  acehnese: 'ace',
  buginese: 'bug',
  banjarese: 'bjn',
  toba_batak: 'bbc',
  ngaju: 'nij',
  english: 'eng',
}

/** NusaWrites' folders; Makassarese, Rejang and Bima are learned as what they are not. */
const kalimat: Readonly<Record<string, Spoken>> = { bew: 'bew', btk: 'bbc', jav: 'jav', mad: 'mad', min: 'min', sun: 'sun', mak: OTHER, rej: OTHER, bhp: OTHER }
const alinea: Readonly<Record<string, Spoken>> = { bew: 'bew', btk: 'bbc', bug: 'bug', jav: 'jav', mad: 'mad', min: 'min', sun: 'sun', mak: OTHER, rej: OTHER }

const column = (rows: readonly Record<string, string>[], name: string) => rows.map((row) => row[name] ?? '').filter((text) => text !== '')

/** The twelve languages of NusaX: the same reviews and posts in each. */
export const nusaxTexts = ({ publicRows }: Corpus, split: Split): Labelled[] =>
  Object.entries(nusax).flatMap(([folder, label]) => column(publicRows(`nusax/${folder}/${split}.csv`), 'text').map((text) => ({ text, label })))

/** Posts and reviews in the regional languages of NusaWrites. */
export const postTexts = ({ publicRows }: Corpus, split: Split): Labelled[] =>
  Object.entries(kalimat).flatMap(([folder, label]) =>
    ['senti', 'emot'].flatMap((kind) => column(publicRows(`nusa_kalimat-${kind}/${folder}/${split}.csv`), 'text').map((text) => ({ text, label }))),
  )

/** Paragraphs in the regional languages of NusaWrites. */
export const paragraphTexts = ({ publicRows }: Corpus, split: Split): Labelled[] =>
  Object.entries(alinea).flatMap(([folder, label]) => column(publicRows(`nusa_alinea-topic/${folder}/${split}.csv`), 'text').map((text) => ({ text, label })))

/** Indonesian as it is typed: reviews, posts, and complaints with their formal wording. */
export const colloquialTexts = ({ publicRows }: Corpus, split: Split): Labelled[] => {
  const stif = publicRows(`stif/${split === 'train' ? 'train' : 'dev'}.csv`)
  const texts = [
    ...column(stif, 'informal'),
    ...column(stif, 'formal'),
    ...column(publicRows(`smsa/${split}.csv`), 'text').filter((_, at) => at % 3 === 0),
    ...column(publicRows(`emot/${split}.csv`), 'tweet'),
  ]
  return texts.map((text) => ({ text, label: 'ind' }))
}

/** The first `count` words of a text. */
export const opening = (text: string, count: number): string => text.trim().split(/\s+/u).slice(0, count).join(' ')
