import { jargon } from '../readability/jargon-lexicon.ts'
import { emptyWords, likenesses } from './words-lexicon.ts'

const prefixes = 'memper diper keter meng peng meny peny mem pem men pen ber ter per me pe di ke se'.split(' ')

/** What a nasal swallowed: meny- an s, mem- a p, men- a t. */
const swallowed: Readonly<Record<string, string>> = { meny: 's', peny: 's', mem: 'p', pem: 'p', men: 't', pen: 't' }

function withoutSuffix(word: string): string {
  const bare = word.length > 6 ? word.replace(/(?:nya|lah|kah)$/, '') : word
  const suffix = ['kan', 'an', 'i'].find((end) => bare.endsWith(end) && bare.length - end.length >= 3)
  return suffix === undefined || bare.length < 5 ? bare : bare.slice(0, -suffix.length)
}

function withoutPrefix(word: string): string {
  const prefix = prefixes.find((start) => word.startsWith(start) && word.length - start.length >= (start.length > 2 ? 3 : 4))
  if (prefix === undefined) return word
  const rest = word.slice(prefix.length)
  return /^[aiueo]/.test(rest) ? `${swallowed[prefix] ?? ''}${rest}` : rest
}

/** Roots that begin with the very letter a nasal would swallow. */
const nasalRoot =
  /^(?:me|pe|di|ber|ter|ke|meng|peng)?(milik|minta|mulai|muat|masuk|mohon|makan|main|nikah|nilai|naik|lapor|rawat|isi|uji|ubah|ambil|urus|ikut|beri|tunjuk)(?:kan|an|i)?(?:nya)?$/

const known = new Map<string, string>()

/** A rough stem, the same for "mendaftar", "pendaftaran" and "didaftarkan"; a first k, which meng- swallows, is always dropped. */
export function stemOf(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const root = nasalRoot.exec(word)?.[1]
  const stem = (root ?? withoutPrefix(withoutPrefix(withoutSuffix(word)))).replace(/^k(?=[aiueo]..)/, '')
  if (known.size < 20_000 && word.length < 30) known.set(word, stem)
  return stem
}

/** Whether a word has content of its own, beyond grammar. */
export const isTelling = (word: string): boolean => word.length > 2 && /^\p{L}/u.test(word) && !emptyWords.has(word)

/** The content of a clause: stems of its words that mean something. */
export const contentOf = (words: readonly string[]): string[] =>
  words
    .filter(isTelling)
    .map(stemOf)
    .filter((stem) => !emptyWords.has(stem))

const groups = new Map<string, Set<number>>()
const join = (stems: readonly string[], group: number) => {
  for (const stem of stems) {
    const set = groups.get(stem) ?? new Set()
    set.add(group)
    groups.set(stem, set)
  }
}
const lines = likenesses.split('\n')
for (const [group, line] of lines.entries()) join(line.split(' ').map(stemOf), group)
for (const [at, line] of jargon.split('\n').entries()) {
  const [term = '', plain = ''] = line.split('|').map((side) => side.split(' '))
  if (term.length <= 2 && plain.length <= 2) join(contentOf([...term, ...plain]), lines.length + at)
}

const shared = (a: string, b: string) => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** A rough stem may have lost a letter that was its root's: "tah" of "ditahan", "ban" of "perbankan". */
const isGrown = (long: string, short: string) => short.length >= 3 && long.startsWith(short) && /^(?:an|i|kan|k|n)$/.test(long.slice(short.length))

/** Whether two stems are one word's, or words that mean the same here. */
export function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (isGrown(a, b) || isGrown(b, a)) return true
  const common = shared(a, b)
  if (common >= 4 && common >= Math.min(a.length, b.length) - 1) return true
  const of = groups.get(a)
  const other = groups.get(b)
  if (!of || !other) return false
  for (const group of of) if (other.has(group)) return true
  return false
}
