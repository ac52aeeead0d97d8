import type { Found } from './entity.ts'
import { institutions as names, missions as missionNames } from './institution-lexicon.ts'
import { capitalAt, type Lexed, wordAt } from './lexemes.ts'
import { phraseAt, phrasesOf } from './phrases.ts'
import { placeAt } from './places.ts'

const entries = (lines: string) =>
  lines.split('\n').flatMap((line) => {
    const ways = line.split('|')
    return ways.map((way) => [way, ways[0] ?? ''] as const)
  })
const known = phrasesOf(entries(names))
const missions = phrasesOf(entries(missionNames))

/** Short forms that are also words or other things; they must stand in capitals. */
const capitalsOnly = /^(?:kai|mpr|bin|bps|lps|kpi|bpk|pln|mpp|who|iom|kri|pbb|kkp|bgn|esdm|dlh|klh|bnn|bpn|lan|dpd)$/

/** Offices of a region, named with the place behind: "Pemprov Jawa Barat", "Polres Bogor", "Dinas Sosial Kota Bandung". */
const regional = phrasesOf(
  (
    [
      ['pemprov', 'Pemerintah Provinsi'],
      ['pemerintah provinsi', 'Pemerintah Provinsi'],
      ['pemkab', 'Pemerintah Kabupaten'],
      ['pemerintah kabupaten', 'Pemerintah Kabupaten'],
      ['pemkot', 'Pemerintah Kota'],
      ['pemerintah kota', 'Pemerintah Kota'],
      ['pemda', 'Pemerintah Daerah'],
      ['pemerintah daerah', 'Pemerintah Daerah'],
      ['polda', 'Kepolisian Daerah'],
      ['polres', 'Kepolisian Resor'],
      ['polresta', 'Kepolisian Resor Kota'],
      ['polrestabes', 'Kepolisian Resor Kota Besar'],
      ['polsek', 'Kepolisian Sektor'],
      ['rsud', 'Rumah Sakit Umum Daerah'],
      ['kodim', 'Komando Distrik Militer'],
    ] as const
  ).map(([way, name]) => [way, name] as const),
)

/** The place an office is of, right behind it; `di` may stand between. */
function placeBehind(text: Lexed, last: number): Found | undefined {
  const at = /^(?:di|untuk)$/.test(wordAt(text, last + 1)) ? last + 2 : last + 1
  return placeAt(text, at)
}

/** A ministry, agency, state company, mission or regional office. */
export function institutionAt(text: Lexed, at: number): Found | undefined {
  const mission = phraseAt(text, at, missions)
  const office = mission ?? phraseAt(text, at, regional)
  if (office) {
    if (wordAt(text, at) === 'kri' && !capitalAt(text, at)) return undefined
    const place = placeBehind(text, office.last)
    return { kind: 'institution', value: place ? `${office.value} ${String(place.value)}` : office.value, last: place?.last ?? office.last }
  }
  const found = phraseAt(text, at, known)
  if (!found || (found.last === at && capitalsOnly.test(wordAt(text, at)) && !capitalAt(text, at))) return undefined
  return { kind: 'institution', value: found.value, last: found.last }
}
