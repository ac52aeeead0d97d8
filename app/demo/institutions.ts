import type { Placing } from '#features/institutions/contract.ts'

type Place = Omit<Placing, 'parentId' | 'workingDays' | 'opens' | 'closes'> & { under: string; workingDays?: number[]; opens?: string; closes?: string }

const jakarta = { zone: 'Asia/Jakarta', place: 'Jakarta', languages: ['id', 'en'], missionKind: null }
const mission = (shortName: string, name: string, zone: string, more: { place: string; languages: string[]; missionKind?: Placing['missionKind'] }): Place => ({
  under: 'kemlu',
  class: 'mission',
  missionKind: 'embassy',
  shortName,
  name,
  zone,
  ...more,
})

export const root = { name: 'Kementerian Sekretariat Negara', shortName: 'Kemensetneg', class: 'ministry' as const, zone: 'Asia/Jakarta', place: 'Jakarta' }

/** Real institutions under the root, by the slug of the one above them. */
export const places: readonly Place[] = [
  { under: 'kemensetneg', class: 'ministry', shortName: 'Kemlu', name: 'Kementerian Luar Negeri', ...jakarta },
  { under: 'kemensetneg', class: 'ministry', shortName: 'Komdigi', name: 'Kementerian Komunikasi dan Digital', ...jakarta },
  { under: 'kemensetneg', class: 'agency', shortName: 'BI', name: 'Bank Indonesia', ...jakarta },
  { under: 'kemensetneg', class: 'ministry', shortName: 'Kemendag', name: 'Kementerian Perdagangan', ...jakarta },
  {
    under: 'kemensetneg',
    class: 'province',
    shortName: 'Pemprov Jabar',
    name: 'Pemerintah Provinsi Jawa Barat',
    ...jakarta,
    place: 'Bandung',
    languages: ['id', 'su'],
  },
  {
    under: 'kemensetneg',
    class: 'province',
    shortName: 'Pemprov Sulsel',
    name: 'Pemerintah Provinsi Sulawesi Selatan',
    ...jakarta,
    zone: 'Asia/Makassar',
    place: 'Makassar',
    languages: ['id', 'bug'],
  },
  { under: 'kemlu', class: 'work_unit', shortName: 'Dit. Infomed', name: 'Direktorat Informasi dan Media', ...jakarta },
  mission('KBRI Tokyo', 'Kedutaan Besar RI Tokyo', 'Asia/Tokyo', { place: 'Tokyo', languages: ['id', 'ja', 'en'] }),
  mission('KJRI Hong Kong', 'Konsulat Jenderal RI Hong Kong', 'Asia/Hong_Kong', {
    place: 'Hong Kong',
    languages: ['id', 'en', 'zh'],
    missionKind: 'consulate_general',
  }),
  {
    ...mission('KBRI Riyadh', 'Kedutaan Besar RI Riyadh', 'Asia/Riyadh', { place: 'Riyadh', languages: ['id', 'ar'] }),
    workingDays: [7, 1, 2, 3, 4],
  },
  mission('KBRI Den Haag', 'Kedutaan Besar RI Den Haag', 'Europe/Amsterdam', { place: 'Den Haag', languages: ['id', 'nl', 'en'] }),
  mission('KBRI London', 'Kedutaan Besar RI London', 'Europe/London', { place: 'London', languages: ['id', 'en'] }),
  mission('KJRI New York', 'Konsulat Jenderal RI New York', 'America/New_York', {
    place: 'New York',
    languages: ['id', 'en'],
    missionKind: 'consulate_general',
  }),
  mission('KJRI Los Angeles', 'Konsulat Jenderal RI Los Angeles', 'America/Los_Angeles', {
    place: 'Los Angeles',
    languages: ['id', 'en'],
    missionKind: 'consulate_general',
  }),
  mission('KBRI Canberra', 'Kedutaan Besar RI Canberra', 'Australia/Sydney', { place: 'Canberra', languages: ['id', 'en'] }),
]
