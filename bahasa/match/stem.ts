const vowels = 'aiueo'
const suffixes = ['lah', 'kah', 'nya', 'kan', 'an', 'i', 'ku', 'mu', 'in', 'ne', 'e', 'na', 'nyo', 'ake', 'keun', 'no']

/** What a nasal prefix swallowed: "memukul" may come from "pukul", "menulis" from "tulis". */
function afterNasal(word: string, prefix: string): string[] {
  const rest = word.slice(prefix.length)
  const first = rest[0] ?? ''
  if (!vowels.includes(first)) return prefix.endsWith('ny') ? [] : [rest]
  if (prefix.endsWith('ny')) return [`s${rest}`]
  if (prefix.endsWith('ng')) return [rest, `k${rest}`]
  if (prefix.endsWith('m')) return [`p${rest}`, rest]
  if (prefix.endsWith('n')) return [`t${rest}`, rest]
  return [rest]
}

const nasal = ['meny', 'peny', 'meng', 'peng', 'mem', 'pem', 'men', 'pen', 'me', 'pe']
const simple = ['ber', 'ter', 'per', 'di', 'ke', 'se', 'be', 'te']
const informal = ['nge', 'ng', 'ny', 'n', 'm']

function withoutPrefix(word: string): string[] {
  const found: string[] = []
  for (const prefix of nasal) if (word.startsWith(prefix)) found.push(...afterNasal(word, prefix))
  for (const prefix of simple) if (word.startsWith(prefix)) found.push(word.slice(prefix.length))
  for (const prefix of informal) if (word.startsWith(prefix)) found.push(...afterNasal(word, prefix))
  return found
}

function withoutSuffix(word: string): string[] {
  return suffixes.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length))
}

/** How neighbours spell what Indonesian spells otherwise: word endings, [theirs, Indonesian]. */
const endings = [
  ['o', 'a'],
  ['e', 'a'],
  ['aik', 'at'],
  ['aik', 'ap'],
  ['uik', 'ut'],
  ['iak', 'ik'],
  ['uak', 'uk'],
  ['uang', 'ung'],
  ['iang', 'ing'],
  ['ua', 'ur'],
  ['ua', 'ul'],
  ['ia', 'ir'],
  ['ia', 'il'],
  ['eh', 'as'],
  ['ek', 'at'],
  ['a', 'ar'],
  ['er', 'ar'],
  ['et', 'at'],
  ['em', 'am'],
  ['ep', 'ap'],
  ['en', 'an'],
] as const

const neighbours = (word: string) => [
  ...endings.filter(([theirs]) => word.endsWith(theirs)).map(([theirs, ours]) => word.slice(0, -theirs.length) + ours),
  ...(/[bdgj]h/.test(word) ? [word.replaceAll(/([bdgj])h/g, '$1')] : []),
]

const SHORTEST = 3
const STEPS = 3

/** Every form that up to three affixes taken off may leave of a word, the word itself first. */
function formsOf(word: string): Set<string> {
  const forms = new Set([word])
  let front = [word]
  for (let step = 0; step < STEPS; step++) {
    const next = front.flatMap((form) => [...withoutPrefix(form), ...withoutSuffix(form)]).filter((form) => form.length > SHORTEST && !forms.has(form))
    for (const form of next) forms.add(form)
    front = next
  }
  return forms
}

function mostUsual(forms: Iterable<string>, known: (word: string) => number): string | undefined {
  let best: string | undefined
  let most = 0
  for (const form of forms) {
    const usual = known(form)
    if (usual > most) {
      most = usual
      best = form
    }
  }
  return best
}

/**
 * The root a word shares with its relatives: of all forms its affixes leave, the most usual one in Indonesian (an idea after Nazief and Adriani, with a
 * count of words in place of a dictionary). An unknown word is tried in its neighbours' spellings ("lamo", "rakyaik"); one that leads nowhere stays.
 */
export function rootOf(word: string, known: (word: string) => number): string {
  if (word.length <= SHORTEST || word.charCodeAt(0) < 97 || word.length > 30) return word
  const forms = formsOf(word)
  return mostUsual(forms, known) ?? mostUsual([...forms].flatMap(neighbours), known) ?? word
}

const MEMORY = 20_000

/** Finds roots as `rootOf` does, and remembers those it has found, up to a bound. */
export function rootFinder(known: (word: string) => number): (word: string) => string {
  const roots = new Map<string, string>()
  return (word) => {
    const remembered = roots.get(word)
    if (remembered !== undefined) return remembered
    if (roots.size >= MEMORY) roots.clear()
    const found = rootOf(word, known)
    roots.set(word, found)
    return found
  }
}
