import type { Found } from './entity.ts'
import { capitalAt, type Lexed, touches, wordAt } from './lexemes.ts'
import { phraseAt, phrasesOf } from './phrases.ts'
import { regulationKinds } from './regulation-lexicon.ts'

const kinds = phrasesOf(regulationKinds.map(({ short, words }) => [words.join(' '), short] as const))

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)

/** Skips "Nomor", "No.", ":" before a number. */
function pastNomor(text: Lexed, at: number): number {
  let next = at
  if (/^(?:nomor|nomer|no|nmr|nom)$/.test(wordAt(text, next))) {
    next++
    while (/^[.:]$/.test(wordAt(text, next))) next++
  }
  return next
}

/** A number with everything glued to it by slashes, dashes and dots: `12/PMK.03/2024`, `95/2018`, `PER-6`. */
function gluedFrom(text: Lexed, at: number): { written: string; last: number } {
  let last = at
  let written = wordAt(text, at).toUpperCase()
  while (last - at < 16 && touches(text, last) && text.items[last + 1]) {
    const next = wordAt(text, last + 1)
    const sign = /^[/.-]$/.test(next)
    if (sign && !(touches(text, last + 1) && text.items[last + 2] && text.items[last + 2]?.kind !== 'mark')) break
    if (!sign && text.items[last + 1]?.kind === 'mark') break
    written += next.toUpperCase()
    last++
  }
  return { written, last }
}

/** The ministry a "Peraturan Menteri …" is of stands between the kind and "Nomor": up to eight words, all capitals or small joints. */
function pastOwner(text: Lexed, at: number): number {
  for (let next = at; next < at + 12 && text.items[next]; next++) {
    if (/^(?:nomor|nomer|no)$/.test(wordAt(text, next))) return next
    if (text.items[next]?.kind === 'number' || !(capitalAt(text, next) || /^(?:dan|,|-|\/|republik|indonesia|tentang)$/.test(wordAt(text, next)))) break
  }
  return at
}

/** A regulation with its number and year: "Perpres 95/2018", "Peraturan Presiden Nomor 95 Tahun 2018", "UU 6 2023", "PMK 12/PMK.03/2024". */
export function regulationAt(text: Lexed, at: number): Found | undefined {
  const kind = phraseAt(text, at, kinds)
  if (!kind) return undefined
  const start = pastNomor(text, pastOwner(text, kind.last + 1))
  const plain = text.items[start]?.kind === 'number'
  const coded = start > kind.last + 1 && /^(?:per|se|kep|hk|im|um)$/.test(wordAt(text, start))
  if (!plain && !coded) return undefined
  const { written, last } = gluedFrom(text, start)
  const slash = written.lastIndexOf('/')
  if (slash > 0 && isYear(written.slice(slash + 1))) return { kind: 'regulation', value: `${kind.value} ${written}`, last }
  const said = /^(?:tahun|thn|th|\/)$/.test(wordAt(text, last + 1)) ? last + 2 : last + 1
  const year = wordAt(text, said)
  if (isYear(year)) return { kind: 'regulation', value: `${kind.value} ${written}/${year}`, last: said }
  const named = start > kind.last + 1 && !/^(?:SK|SE|PER)$/.test(kind.value)
  return named || (kind.value === 'UUD' && written === '1945') ? { kind: 'regulation', value: `${kind.value} ${written}`, last } : undefined
}
