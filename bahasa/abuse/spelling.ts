const letterOfDigit: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' }
const letterOfMark: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't', '€': 'e', '£': 'l', '¡': 'i' }
const wild = new Set(['*', '#', '%', '×', '•', '█'])
const hasDigit = /[0-9]/
const hasLetter = /[a-z]/

/** A word with each run of one letter written once: "goblooook" → "goblok". */
export const squeezed = (word: string): string => {
  let out = ''
  for (let at = 0; at < word.length; at++) if (word[at] !== word[at - 1]) out += word[at]
  return out
}

/** Names that are written with a digit and disguise nothing: contract civil servants, first aid, hazardous waste, deprived regions, … */
const acronyms = new Set('p3k p3dn p3mi p2p p2mi b3 k3 3t 4g 5g g20 m3 t3 h5n1 k4 c1 a1 s1 s2 s3 d3 d4 lp3 bp2mi bp3mi p4gn'.split(' '))

/** A folded word as the lexicon lists it: digits read as letters ("anj1ng"), a trailing 2 of reduplication dropped, runs squeezed. */
export const keyOf = (word: string): string => {
  if (!hasDigit.test(word) || !hasLetter.test(word) || acronyms.has(word)) return squeezed(word)
  const bare = /[a-z]2$/.test(word) ? word.slice(0, -1) : word
  let letters = ''
  for (const letter of bare) letters += letterOfDigit[letter] ?? letter
  return squeezed(letters)
}

/** What a mark between letters stands for in a disguised word: a letter, `*` for any letters, or nothing. */
export const letterOf = (mark: string): string => letterOfMark[mark] ?? (wild.has(mark) ? '*' : '')

/** Whether a stem can be what was blotted out: each run of `*` in the pattern stands for one letter or a few. */
export const blottedOut = (pattern: string, stem: string): boolean => {
  const literals = pattern.replaceAll('*', '').length
  if (literals < 2) return false
  const spare = literals >= 3 ? 2 : pattern.includes('**') ? 1 : 0
  const fits = (at: number, from: number): boolean => {
    if (at === pattern.length) return from === stem.length
    if (pattern[at] !== '*') return stem[from] === pattern[at] && fits(at + 1, from + 1)
    let stars = at
    while (pattern[stars] === '*') stars++
    for (let taken = Math.max(1, stars - at - spare); taken <= stars - at + spare && from + taken <= stem.length; taken++)
      if (fits(stars, from + taken)) return true
    return false
  }
  return fits(0, 0)
}

const aliases: Readonly<Record<string, string>> = {
  tidak: 'gak ga gk ngak enggak engak kagak kaga tdk tak ndak ora ra teu henteu gada nda indak dak nggak',
  lu: 'lo loe elu elo kau kamu kalian kowe koe koen ente anda sampeyan kmu km klian lw luh maneh sia waang ang',
  kayak: 'kaya kek kyk kyak seperti macam kyak macem kayanya mirip',
  aja: 'saja ae doang ajah aj sj',
  gue: 'gw gua gwe aku saya sy gueh gwa',
  dasar: 'dasarnya dsr dazar',
  orang: 'org wong jalma',
  punya: 'pny nduwe duwe boga ado punyo',
  otak: 'otaknya otakmu otaklu otaklo utek utekmu utak otakna',
  muka: 'mukanya mukamu mukalu mukelu muke',
  mulut: 'mulutnya mulutmu mulutlu',
  hati: 'hatinya hatimu',
  anak: 'anaknya ank',
  banget: 'bgt bngt bgtt bet',
  sama: 'ama sm',
  di: 'd',
}
const canonicalOf = new Map(Object.entries(aliases).flatMap(([to, from]) => from.split(' ').map((word) => [squeezed(word), to] as const)))

/** One spelling for the commonest small words, so that a phrase need be listed once. Takes a squeezed word. */
export const canonical = (key: string): string => canonicalOf.get(key) ?? key

const suffixes = ['nya', 'lah', 'kah', 'pun', 'kan', 'mu', 'ku', 'lu', 'lo', 'in', 'an', 'ne', 'na', 'mah', 'isme', 'er', 's', 'i', 'e', 'k', 'h']
const prefixes = ['se', 'ke', 'ter', 'di', 'nge', 'ng', 'me', 'pe', 'ku', 'ber']

/** The stems a word may have, likeliest first; each at least four letters long. */
export const stemsOf = (key: string): string[] => {
  const found: string[] = []
  if (key.length < 5) return found
  const bare = [key]
  for (const prefix of prefixes) if (key.startsWith(prefix) && key.length - prefix.length >= 4) bare.push(key.slice(prefix.length))
  for (const word of bare) {
    if (word !== key) found.push(word)
    for (const suffix of suffixes) if (word.endsWith(suffix) && word.length - suffix.length >= 4) found.push(word.slice(0, -suffix.length))
  }
  return found
}
