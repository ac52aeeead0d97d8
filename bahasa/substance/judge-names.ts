import { wordAt } from '../entities/lexemes.ts'
import type { Name } from './names.ts'
import { formAt } from './names.ts'
import type { Passage, Placed } from './passage.ts'
import type { Status } from './judge-values.ts'
import { sorts } from './cue-lexicon.ts'
import { contentOf, isAlike } from './stem.ts'

/** Every known form, and every bare word, a text holds. */
function inventory({ text }: Passage) {
  const forms = new Set<number>()
  const words = new Set<string>()
  for (let at = 0; at < text.items.length; at++) {
    const form = formAt(text, at)
    if (form) forms.add(form.value)
    words.add(wordAt(text, at))
  }
  return { forms, words, stems: contentOf([...words]) }
}

/** "Kartu Keluarga (KK)": a source that gives a short form itself lets a text use it. */
function shortFormIn({ text }: Passage, { last }: Pick<Name, 'last'>): string | undefined {
  return wordAt(text, last + 1) === '(' && wordAt(text, last + 3) === ')' ? wordAt(text, last + 2) : undefined
}

const initials = (words: readonly string[]) =>
  words
    .filter((word) => word !== 'dan' && word.length > 1)
    .map((word) => word[0])
    .join('')

/** Names of a source against a text: kept as they stand, by their short form, or by most of their words. */
export function nameJudge(source: Passage, text: Passage): (name: Name) => Status {
  const { forms, words, stems } = inventory(text)
  return (name) => {
    const form = formAt(source.text, name.first)
    if (form && forms.has(form.value)) return 'kept'
    const short = shortFormIn(source, name)
    if (short !== undefined && words.has(short)) return 'kept'
    if (name.words.length > 1 && words.has(initials(name.words))) return 'kept'
    if (name.words.length === 1 && words.has(name.words[0] ?? '')) return 'kept'
    const telling = name.words.filter((word) => !sorts.has(word))
    const content = contentOf(telling.length > 0 ? telling : name.words)
    const found = content.filter((stem) => stems.some((other) => isAlike(stem, other))).length
    return content.length > 1 && found * 3 >= content.length * 2 ? 'kept' : content.length === 1 && found === 1 ? 'kept' : 'missing'
  }
}

/** Places and institutions of a source against a text: by their full names, whatever was written. */
export function placeJudge(source: Passage, text: Passage): (entity: Placed) => Status {
  const { words, stems } = inventory(text)
  const same = (a: Placed, b: Placed) => a.kind === b.kind && (a.value === b.value || String(a.value).startsWith(`${b.value} `))
  const free = text.entities.filter((other) => !source.entities.some((entity) => same(entity, other)))
  return (entity) => {
    if (text.entities.some((other) => same(entity, other))) return 'kept'
    const written = contentOf(entity.text.toLowerCase().split(/[^\p{L}\d]+/u))
    if (written.length > 0 && written.every((stem) => stems.some((other) => isAlike(stem, other)))) return 'kept'
    const short = shortFormIn(source, entity)
    if (short !== undefined && words.has(short)) return 'kept'
    return free.some((other) => other.kind === entity.kind) ? 'changed' : 'missing'
  }
}
