import { foldedText } from '#bahasa/text/fold.ts'
import { handleKey, invisibleIn } from './handle.ts'

/**
 * In what an account's name resembles an official one, the most deceptive first:
 * `invisible` the same but for signs nobody sees · `homoglyph` the same to the eye (letters of other alphabets, 0 for o, rn for m) ·
 * `elsewhere` the very same name on a platform where we have no such account · `separators` the same but for dots and underscores ·
 * `addition` ours with a word or number added (`official`, `ri`, `2`) · `one_edit` one letter more, less, other or swapped.
 */
export const resemblances = ['invisible', 'homoglyph', 'elsewhere', 'separators', 'addition', 'one_edit'] as const
export type Resemblance = (typeof resemblances)[number]

/** Shorter names than this resemble too much to mean anything (`bi`, `bps`). */
const shortest = 4
const shortestForEdit = 5

/** Words that impostors of public accounts add before or after a name, Indonesian and English. */
const added = [
  'official',
  'ofisial',
  'officiel',
  'resmi',
  'asli',
  'real',
  'the',
  'indonesia',
  'indo',
  'ina',
  'idn',
  'id',
  'ri',
  'go',
  'gov',
  'pusat',
  'center',
  'centre',
  'info',
  'informasi',
  'news',
  'berita',
  'humas',
  'layanan',
  'pelayanan',
  'bantuan',
  'help',
  'support',
  'care',
  'cs',
  'admin',
  'call',
  'hotline',
  'pengaduan',
  'online',
  'akun',
  'account',
  'baru',
  'new',
]

/** Signs drawn alike in common faces, after the folding of alphabets and accents. */
const alike: readonly [RegExp, string][] = [
  [/0/g, 'o'],
  [/[1|!íì]/g, 'l'],
  [/i/g, 'l'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
]

const eye = (key: string) => alike.reduce((text, [from, to]) => text.replaceAll(from, to), foldedText(key).normalize('NFKC').toLowerCase())
const bare = (text: string) => text.replaceAll(/[\s._\-–—·'"/]+/g, '')

/** The name without the words and numbers around it, as long as something of it is left. */
function coreOf(text: string): string {
  for (const word of added) {
    const rest = text.startsWith(word) ? text.slice(word.length) : text.endsWith(word) ? text.slice(0, -word.length) : null
    if (rest !== null && rest.length >= shortest) return coreOf(rest)
  }
  const unnumbered = text.replaceAll(/^\d+|\d+$/g, '')
  return unnumbered !== text && unnumbered.length >= shortest ? coreOf(unnumbered) : text
}

/** Whether one letter more, less, other, or two neighbours swapped make one text of the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwap || short.slice(at + 1) === long.slice(at + 1)
}

/** An account's name, worked out once for comparing with many. */
export type Looks = { key: string; seen: string; eye: string; bare: string; core: string; plain: string }

/** Works a name out: `@Kemlu_RI` → what it is compared by. Any text; never throws. */
export function looksOf(handle: string): Looks {
  const key = handleKey(handle)
  const plain = bare(foldedText(key))
  const seen = eye(key)
  return { key, seen: key.replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, ''), eye: seen, bare: bare(seen), core: bare(eye(coreOf(plain))), plain }
}

/**
 * How `asked` resembles an official name, or null. `isElsewhere`: they stand on different platforms, where the same name is a
 * resemblance too. Never a verdict: two honest accounts may resemble each other, and a person judges.
 */
export function resemblance(asked: Looks, official: Looks, isElsewhere = false): Resemblance | null {
  if (asked.key === official.key) return isElsewhere ? 'elsewhere' : null
  if (official.plain.length < shortest || asked.plain.length < shortest) return null
  if (invisibleIn(asked.key) && asked.seen === official.seen) return 'invisible'
  if (asked.eye === official.eye) return 'homoglyph'
  if (asked.bare === official.bare) return 'separators'
  if (asked.core === official.core) return 'addition'
  const isLong = official.bare.length >= shortestForEdit
  return isLong && (isOneEdit(asked.bare, official.bare) || (official.core.length >= shortestForEdit && isOneEdit(asked.core, official.core)))
    ? 'one_edit'
    : null
}
