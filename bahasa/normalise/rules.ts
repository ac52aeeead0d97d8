import { slang } from './slang-lexicon.ts'

/** What the rules ask: is this a formal word, which formal words have this frame of consonants, which are one letter away. */
export type Known = {
  isFormal: (word: string) => boolean
  /** Formal words with the same first letter and consonants, the commonest first. */
  framed: (frame: string) => readonly string[]
  /** Formal words that become this when one letter is left out, the commonest first. */
  trimmed: (cut: string) => readonly string[]
  /** Whether a word is seen in ordinary texts, formal or not: it is not misspelt. */
  isCommon: (word: string) => boolean
}

/** Called with a formal spelling and the name of the rule that made it. */
export type Propose = (formal: string, rule: string) => void

const sense = (word: string) => slang.get(word)?.[0]

/** The first letter and the consonants after it. */
export const frameOf = (word: string): string => word.charAt(0) + word.slice(1).replaceAll(/[aeiou]/g, '')

/** A word, and it with each one of its letters but the first left out. */
export const cutsOf = (word: string): string[] => [word, ...Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))]

const stretchedInto = (word: string) =>
  new Set([word.replaceAll(/([a-z])\1\1+/g, '$1'), word.replace(/([a-z])\1+$/, '$1'), word.replaceAll(/([a-z])\1+/g, '$1')])

const stretched = (word: string, { isFormal }: Known, propose: Propose) => {
  for (const plain of stretchedInto(word)) {
    if (plain === word) continue
    if (isFormal(plain)) propose(plain, 'stretched')
    const formal = sense(plain)
    if (formal) propose(formal, 'stretched slang')
  }
}

const reduplicated = /^([a-z']+?)[2²"](nya|an|in|ny|x|kan)?$/
const prefixed = /^(?:ber|ter|meng|men|mem|me|di|ke|se)([a-z]{3,})$/
const endings: Readonly<Record<string, string>> = { ny: 'nya', x: 'nya', in: 'kan' }

/** What is doubled in speech is not always the word written once: "knp2" is "kenapa-kenapa", "knp" mostly "mengapa". */
const doubledWords: ReadonlyMap<string, string> = new Map([['mengapa', 'kenapa']])

const doubled = (word: string, propose: Propose) => {
  const found = reduplicated.exec(word)
  if (!found) return
  const said = sense(found[1] ?? '') ?? found[1] ?? ''
  const base = doubledWords.get(said) ?? said
  const ending = endings[found[2] ?? ''] ?? found[2] ?? ''
  propose(`${base}-${base}${ending}`, 'doubled')
  const stem = base === said ? prefixed.exec(base)?.[1] : undefined
  if (stem) propose(`${base}-${stem}${ending}`, 'doubled stem')
}

const drawn: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' }

const digits = (word: string, { isFormal }: Known, propose: Propose) => {
  const plain = word.replaceAll(/\d/g, (digit) => drawn[digit] ?? digit)
  if (plain === word || !/^[a-z]*$/.test(plain) || /^\d/.test(word)) return
  if (isFormal(plain)) propose(plain, 'digit')
  const formal = sense(plain)
  if (formal) propose(formal, 'digit slang')
}

const clitics = ['nya', 'ku', 'mu', 'lah', 'kah']
const colloquial = [
  ['ny', 'nya'],
  ['nye', 'nya'],
  ['na', 'nya'],
  ['in', 'kan'],
  ['in', 'i'],
  ['in', ''],
  ['an', ''],
] as const

const suffixed = (word: string, { isFormal }: Known, propose: Propose) => {
  for (const clitic of clitics) {
    if (word.length < clitic.length + 2 || !word.endsWith(clitic)) continue
    const formal = sense(word.slice(0, -clitic.length))
    if (formal) propose(formal + clitic, formal.includes(' ') ? 'clitic of phrase' : 'clitic')
  }
  for (const [ending, proper] of colloquial) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (isFormal(base + proper)) propose(base + proper, `-${ending} ${proper}`)
    const formal = proper === 'nya' ? sense(base) : undefined
    if (formal) propose(formal + proper, `-${ending} slang`)
  }
}

/** Formal stems with their nasal prefix for a colloquial one: "nyari" → "menyari", "mencari" is the dictionary's. */
const nasal = (word: string): string[] => {
  if (word.startsWith('nge')) return [...['me', 'mem', 'men', 'meng'].map((prefix) => prefix + word.slice(3)), `me${word}`]
  if (word.startsWith('ng')) return [`me${word}`, `men${word.slice(2)}`, `me${word.slice(2)}`]
  return /^(?:ny|[nm][aeiou]|n[dcj])/.test(word) ? [`me${word}`] : []
}

const nasalIn = (stem: string, { isFormal, propose }: { isFormal: Known['isFormal']; propose: Propose }) => {
  for (const base of nasal(stem)) for (const ending of ['kan', 'i', '']) if (isFormal(base + ending)) propose(base + ending, `nasal -in ${ending}`)
}

const affixed = (word: string, { isFormal }: Known, propose: Propose) => {
  for (const formal of nasal(word)) if (isFormal(formal)) propose(formal, 'nasal')
  if (word.endsWith('in') && word.length > 4) nasalIn(word.slice(0, -2), { isFormal, propose })
  if (word.startsWith('ke') && word.length > 5 && isFormal(`ter${word.slice(2)}`)) propose(`ter${word.slice(2)}`, 'ke- ter-')
  if (/^d[^aeiou]/.test(word) && word.length > 4) {
    const passive = `di${word.slice(1)}`
    if (isFormal(passive)) propose(passive, 'd- di-')
    const formal = sense(passive)
    if (formal) propose(formal, 'd- di- slang')
  }
}

const isPart = (part: string, whole: string) => {
  let at = 0
  for (let place = 0; place < whole.length && at < part.length; place++) if (whole[place] === part[at]) at++
  return at === part.length
}

const near = (word: string, { framed, trimmed }: Known, propose: Propose) => {
  const size = Math.min(7, word.length)
  const whole = framed(frameOf(word))
    .filter((formal) => formal !== word && isPart(word, formal))
    .slice(0, 2)
  for (const formal of whole) propose(formal, `${/[aeiou]/.test(word.slice(1)) ? 'vowels' : 'no vowels'} ${size}`)
  if (whole.length > 0 || word.length < 5) return
  const close = new Set(cutsOf(word).flatMap((cut) => trimmed(cut).slice(0, 3)))
  let count = 0
  for (const formal of close) if (formal !== word && Math.abs(formal.length - word.length) <= 1 && count++ < 2) propose(formal, `near ${size}`)
}

/** Proposes every formal spelling that a rule makes of a word: stretched letters, digits, doubled words, clitics, affixes, slips of spelling. */
export const applyRules = (word: string, known: Known, propose: Propose): void => {
  let found = 0
  const count: Propose = (formal, rule) => {
    found++
    propose(formal, rule)
  }
  stretched(word, known, count)
  if (/\d|²|"/.test(word)) {
    doubled(word, count)
    digits(word, known, count)
  }
  suffixed(word, known, count)
  affixed(word, known, count)
  if (found === 0 && word.length > 2 && word.length < 20 && !known.isCommon(word) && !slang.has(word) && /^[a-z]+$/.test(word)) near(word, known, count)
}
