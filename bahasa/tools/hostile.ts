/** Numbers in [0, 1). */
type Random = () => number

const one = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
const times = (random: Random, most: number, make: () => string, glue = '') => Array.from({ length: 1 + Math.floor(random() * most) }, make).join(glue)

const words =
  'min saya mau tanya paspor KTP bansos 600rb tdk bisa knp anjing b4ngs4t b*go wong ora iso 3273014507900001 0812-3456-7890 a.b@contoh.go.id Rp1,5 juta 17/8/2026 17 Agustus Perpres 95/2018 wajib dilarang tidak 50% satu setengah B 1234 XYZ jl. Mawar no.5 @kemlu #tolong https://contoh.go.id/a?b=1 😡 ❤️'.split(
    ' ',
  )
const marks = '.,;:!?\'"()[]{}<>*_-–/\\|@#%&+=~^$`•…'
const invisible = '\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF\u00AD\u0301\u0327\uFE0F\u034F'
const alike = 'аеорсухіјѕԁɡпвнкмтАВЕКМНОРСТХＡｂ１２𝐀𝐛𝟏'
const scripts = 'ꦏꦱᮃᮔ𑀓ᬓᨅغثמשकงあ漢한Ωßẞıİﬁﷺ'

const unit = (random: Random, from: number, count: number) => String.fromCharCode(from + Math.floor(random() * count))
const sign = (random: Random, signs: string) => signs.charAt(Math.floor(random() * signs.length))

const kinds: readonly ((random: Random) => string)[] = [
  (random) => times(random, 30, () => one(random, words), ' '),
  (random) => times(random, 60, () => unit(random, 0, 0x10000)),
  (random) => times(random, 40, () => unit(random, 0xd800, 0x800)),
  (random) => times(random, 40, () => unit(random, 0, 0xa0)),
  (random) => times(random, 30, () => one(random, words) + sign(random, invisible), sign(random, invisible)),
  (random) => times(random, 60, () => sign(random, alike)),
  (random) => times(random, 60, () => sign(random, scripts)),
  (random) => times(random, 80, () => sign(random, marks)),
  (random) => one(random, words).repeat(1 + Math.floor(random() * 200)),
  (random) => sign(random, `${marks}aA1 \n`).repeat(1 + Math.floor(random() * 500)),
  (random) => times(random, 300, () => unit(random, 48, 10)),
  (random) => times(random, 60, () => unit(random, 48, 10) + sign(random, '.,-/ :+')),
  (random) => times(random, 20, () => `{"text":${JSON.stringify(one(random, words))},"at":[`) + times(random, 30, () => sign(random, '[]{},:"0')),
  (random) => times(random, 20, () => [...one(random, words)].map((letter) => letter + sign(random, ` .-*${invisible}`)).join(''), ' '),
  (random) => times(random, 20, () => one(random, words) + one(random, words), sign(random, marks)),
]

/** One hostile text: real words, or what breaks parsers (half characters, controls, look-alikes, deep repeats, digits without end), or two of them joined. */
export function hostileText(random: Random): string {
  const first = one(random, kinds)(random)
  return random() < 0.3 ? first + one(random, ['', ' ', '\n', '\u202E', '\u0000']) + one(random, kinds)(random) : first
}

/** Inputs of about `length` characters that take a quadratic reader long; each by what it does. */
export const adversaries: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  blanks: (length) => ' '.repeat(length),
  digits: (length) => '1'.repeat(length),
  'dotted digits': (length) => '1.'.repeat(length / 2),
  'at signs': (length) => 'a@'.repeat(length / 2),
  'open brackets': (length) => '({["'.repeat(length / 4),
  hyphens: (length) => 'a-'.repeat(length / 2),
  'one word': (length) => 'anjing '.repeat(length / 7),
  'quoted words': (length) => '"tidak '.repeat(length / 7),
  amounts: (length) => 'satu setengah juta '.repeat(length / 19),
  'half characters': (length) => '\uD83D'.repeat(length),
  'spaced letters': (length) => 'b a b i '.repeat(length / 8),
  lines: (length) => 'wajib 3 hari\n'.repeat(length / 13),
}
