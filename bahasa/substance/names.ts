import { capitalAt, type Lexed, wordAt } from '../entities/lexemes.ts'
import { phraseAt, phrasesOf } from '../entities/phrases.ts'
import { barePapers, papers, shortForms } from './cue-lexicon.ts'
import { firstFrom, type Passage, type Placed, type Sentence } from './passage.ts'
import { emptyWords } from './words-lexicon.ts'

/** A name or a paper asked for: lexemes `first` to `last` and its words. */
export type Name = { first: number; last: number; words: readonly string[] }

const forms = shortForms.split('\n').map((line) => line.split('|'))
const formPhrases = phrasesOf(forms.flatMap((ways, group) => ways.map((way) => [way, group] as const)))

/** Which known short form or full form begins at a lexeme: all ways of writing one share a number. */
export const formAt = (text: Lexed, at: number) => phraseAt(text, at, formPhrases)

const lone = new Set(forms.flat().filter((way) => !way.includes(' ')))

/** Whether a word is a known short form: "ktp", "npwp". */
export const isShortForm = (word: string): boolean => lone.has(word)

const isUpper = ({ page, items }: Lexed, at: number) => {
  const item = items[at]
  if (item?.kind !== 'word' || item.to - item.from < 2) return false
  const start = page.scanned.origin[item.from] ?? 0
  const written = page.text.slice(start, start + item.to - item.from)
  return written === written.toUpperCase() && written !== written.toLowerCase()
}

/** Adds "-el", "-Paspor" to a name: joined by a dash. */
const goesOn = (text: Lexed, at: number) => (wordAt(text, at + 1) === '-' && capitalAt(text, at + 2) ? at + 2 : capitalAt(text, at + 1) ? at + 1 : at)

function capitalsFrom(text: Lexed, first: number, end: number): number {
  let last = first
  for (let next = goesOn(text, last); next !== last && next <= end && next - first < 10; next = goesOn(text, last)) last = next
  return last
}

const nameless =
  /^(?:indonesia|republik|bapak|ibu|saudara|yth|senin|selasa|rabu|kamis|jumat|sabtu|minggu|rp|wib|wita|wit|ri|pemerintah|kementerian|menteri|presiden|anda|negara|surat|pemohon|warga|peserta|pendaftaran|biaya)$/

/** "surat keterangan domisili", "pas foto terbaru": the paper's kind and up to three words. */
function paperAt(text: Lexed, at: number, end: number): number | undefined {
  if (!(papers.has(wordAt(text, at)) || barePapers.has(wordAt(text, at))) || wordAt(text, at + 1) === 'ini') return undefined
  let last = at
  while (last < end && last - at < 3 && text.items[last + 1]?.kind === 'word' && !emptyWords.has(wordAt(text, last + 1))) last++
  return last > at || barePapers.has(wordAt(text, at)) ? last : undefined
}

/** Who is spoken to or of in general (citizens, migrant workers, small firms) is no name. */
function isActor(text: Lexed, at: number): boolean {
  return /^(?:wni|wna|hp|rt|rw|pmi|tki|umkm|asn|migran)$/.test(wordAt(text, at)) || (wordAt(text, at) === 'pekerja' && wordAt(text, at + 1) === 'migran')
}

/** Whether no name can begin here: on an entity, a unit behind a number, or one who is spoken of in general. */
const isBarred = (text: Lexed, taken: Uint8Array, at: number) =>
  taken[at] === 1 || text.items[at]?.kind !== 'word' || text.items[at - 1]?.kind === 'number' || isActor(text, at)

function nameFrom({ text, entities }: Passage, taken: Uint8Array, at: number, sentence: Sentence): Name | undefined {
  const last = nameEnd(text, at, sentence)
  if (last === undefined) return undefined
  const own = trimmed(taken, at, last)
  if (own === at && last > at && opensSentence(text, at, sentence)) return undefined
  const end = withPlace(entities, own)
  const words = Array.from({ length: end - at + 1 }, (_, step) => wordAt(text, at + step)).filter((word) => /^[\p{L}\d]/u.test(word))
  return { first: at, last: end, words }
}

/** Names of a passage that are no entity: known short forms, capitals inside a sentence, papers that are asked for. */
export function namesOf(passage: Passage): Name[] {
  const { text, entities, sentences } = passage
  const names: Name[] = []
  const taken = new Uint8Array(text.items.length)
  for (const { first, last } of entities) taken.fill(1, first, last + 1)
  for (const sentence of sentences) {
    for (let at = sentence.first; at <= sentence.last; at++) {
      const name = isBarred(text, taken, at) ? undefined : nameFrom(passage, taken, at, sentence)
      if (!name) continue
      if (!(name.words.length === 1 && nameless.test(name.words[0] ?? ''))) names.push(name)
      at = name.last
    }
  }
  return names
}

/** A name goes on into the place right behind it: "MRT Jakarta". */
function withPlace(entities: readonly Placed[], last: number): number {
  const next = entities[firstFrom(entities, last + 1)]
  return next?.kind === 'place' && next.first === last + 1 ? next.last : last
}

const trimmed = (taken: Uint8Array, first: number, last: number) => {
  let end = first
  while (end < last && taken[end + 1] !== 1) end++
  return end
}

const opensSentence = (text: Lexed, at: number, sentence: { first: number }) => at === sentence.first || /^[:"“(•-]$/.test(wordAt(text, at - 1))

function nameEnd(text: Lexed, at: number, sentence: { first: number; last: number }): number | undefined {
  const form = formAt(text, at)
  if (form) return form.last
  const paper = paperAt(text, at, sentence.last)
  if (paper !== undefined) return paper
  if (!capitalAt(text, at)) return undefined
  const last = capitalsFrom(text, at, sentence.last)
  const opens = opensSentence(text, at, sentence)
  if (isUpper(text, at) && !isShouting(text, at)) return last
  return opens && last < at + 2 ? undefined : last
}

/** A text all in capitals names nothing by them. */
const isShouting = (text: Lexed, at: number) => isUpper(text, at - 1) && isUpper(text, at - 2) && isUpper(text, at - 3)
