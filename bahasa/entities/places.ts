import type { Entity, Found } from './entity.ts'
import { capitalAt, type Lexed, wordAt } from './lexemes.ts'
import { phraseAt, phrasesOf } from './phrases.ts'
import { regions } from './regions-lexicon.ts'
import { countries, doubtful, shortNames, worldCities } from './world-lexicon.ts'

type Place = { name: string; level: NonNullable<Entity['level']>; code: string; ways: readonly string[] }

const splitLine = (line: string) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const

const levelOf = (code: string, name: string) => (code.length === 2 ? 'province' : name.startsWith('Kota ') ? 'city' : 'regency')
const bare = (name: string) => name.replace(/^(?:Kabupaten|Kota|Daerah Istimewa) /, '')

const own: Place[] = regions.split('\n').map((line) => {
  const [code, name] = splitLine(line)
  return { name, level: levelOf(code, name), code, ways: [bare(name)] }
})
const byCode = new Map(own.map((place) => [place.code, place]))

const abroad = (lines: string, level: 'country' | 'world-city'): Place[] =>
  lines.split('\n').map((line) => {
    const [code, rest] = splitLine(line)
    const ways = rest.split('|')
    return { name: ways[0] ?? '', level, code, ways }
  })

const short: Place[] = shortNames.split('\n').flatMap((line) => {
  const [code, ways] = splitLine(line)
  const place = byCode.get(code)
  return place ? [{ ...place, ways: ways.split('|') }] : []
})

/** A city before a regency of the same name, and either after a province: the bare "Bogor" is the city. */
const rank = { province: 0, city: 1, regency: 2, country: 3, 'world-city': 4, district: 5, village: 6 }
const all = [...short, ...own, ...abroad(countries, 'country'), ...abroad(worldCities, 'world-city')]
const ranked = all.toSorted((a, b) => rank[a.level] - rank[b.level])
const bareNames = phrasesOf(ranked.flatMap((place) => place.ways.map((way) => [way, place] as const)))
const regencies = phrasesOf(own.filter(({ level }) => level === 'regency').map((place) => [bare(place.name), place] as const))
const cities = phrasesOf(own.filter(({ level }) => level === 'city').map((place) => [bare(place.name), place] as const))
const provinces = phrasesOf([...own, ...short].filter(({ level }) => level === 'province').flatMap((place) => place.ways.map((way) => [way, place] as const)))

const titles: ReadonlyMap<string, typeof regencies> = new Map([
  ['kabupaten', regencies],
  ['kab', regencies],
  ['kota', cities],
  ['provinsi', provinces],
  ['prov', provinces],
])

const found = ({ name, level, code }: Place, last: number): Found => ({ kind: 'place', value: name, level, code, last })
const pastDot = (text: Lexed, at: number) => (wordAt(text, at) === '.' ? at + 1 : at)

const smallTitles = new Map([
  ['kecamatan', 'district'],
  ['kec', 'district'],
  ['distrik', 'district'],
  ['kelurahan', 'village'],
  ['kel', 'village'],
  ['desa', 'village'],
  ['nagari', 'village'],
] as const) as ReadonlyMap<string, 'district' | 'village'>
const smallNames = { district: 'Kecamatan', village: 'Desa/Kelurahan' }

const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** "Kec. Cibadak", "Desa Suka Maju": by its title and its capitals, since 90,000 names hold every word there is. */
function smallPlace(text: Lexed, at: number): Found | undefined {
  const level = smallTitles.get(wordAt(text, at))
  const start = pastDot(text, at + 1)
  if (!level || !capitalAt(text, start)) return undefined
  let last = start
  while (last - start < 2 && capitalAt(text, last + 1) && !smallTitles.has(wordAt(text, last + 1)) && !titles.has(wordAt(text, last + 1))) last++
  const name = Array.from({ length: last - start + 1 }, (_, step) => title(wordAt(text, start + step))).join(' ')
  return { kind: 'place', value: `${smallNames[level]} ${name}`, level, last }
}

const prepositions = /^(?:di|ke|dari|kota|asal|wilayah|warga|provinsi|pulau|wni|pmi|tki|menuju|dr|daerah|negara|kbri|kjri)$/

/** Whether a name alone is enough: doubtful names want a preposition and a capital, very short ones a capital. */
function isSure(text: Lexed, at: number, last: number): boolean {
  const word = wordAt(text, at)
  if (last > at) return true
  if (doubtful.has(word)) return capitalAt(text, at) && prepositions.test(wordAt(text, at - 1))
  return word.length > 3 || capitalAt(text, at)
}

/** A place in Indonesia or abroad: "Kab. Bogor", "Sulsel", "kuala lumpur". A doubtful name needs a preposition and a capital. */
export function placeAt(text: Lexed, at: number): Found | undefined {
  if (text.items[at]?.kind !== 'word') return undefined
  const titled = titles.get(wordAt(text, at))
  const named = titled && phraseAt(text, pastDot(text, at + 1), titled)
  if (named) return found(named.value, named.last)
  const small = smallPlace(text, at)
  if (small) return small
  const place = phraseAt(text, at, bareNames)
  return place && isSure(text, at, place.last) ? found(place.value, place.last) : undefined
}
