const names = [
  'januari jan january',
  'februari feb pebruari peb february',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agu agt ags agst aug august',
  'september sep sept',
  'oktober okt oct october',
  'november nov nop nopember',
  'desember des dec december',
]

/** Months by name and shortening, 1–12. */
export const months: ReadonlyMap<string, number> = new Map(names.flatMap((words, month) => words.split(' ').map((word) => [word, month + 1] as const)))

/** Full names, which stand for a month without a day beside them. */
export const fullMonths: ReadonlySet<string> = new Set(names.map((words) => words.split(' ')[0] ?? ''))

const unitNames: readonly (readonly [words: string, code: string, hours: number])[] = [
  ['detik dtk', 'TS', 1 / 3600],
  ['menit mnt', 'TM', 1 / 60],
  ['jam', 'TH', 1],
  ['hari hr hri', 'D', 24],
  ['minggu pekan mgg', 'W', 168],
  ['bulan bln', 'M', 730],
  ['tahun thn th', 'Y', 8_760],
  ['windu', 'Y8', 70_080],
  ['dekade dasawarsa', 'Y10', 87_600],
  ['semester', 'M6', 4_380],
  ['triwulan', 'M3', 2_190],
]

/** Units of time: the letter of ISO 8601 (with `T` where it goes into the time part, with a factor where it has no letter) and its hours. */
export const units: ReadonlyMap<string, { code: string; hours: number }> = new Map(
  unitNames.flatMap(([words, code, hours]) => words.split(' ').map((word) => [word, { code, hours }] as const)),
)

/** One of a unit, in a single word. */
export const oneUnit: ReadonlyMap<string, string> = new Map([
  ['sejam', 'jam'],
  ['sehari', 'hari'],
  ['seminggu', 'minggu'],
  ['sepekan', 'minggu'],
  ['sebulan', 'bulan'],
  ['setahun', 'tahun'],
])
