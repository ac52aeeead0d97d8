const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']

/** Words for 0–9. */
export const digitWords: ReadonlyMap<string, number> = new Map([...digits.map((word, digit) => [word, digit] as const), ['kosong', 0], ['esa', 1]])

/** Words that say a small number whole. */
export const wholeWords: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
])

/** What "belas", "puluh" and "ratus" make of a digit before them. */
export const tens: ReadonlyMap<string, (digit: number) => number> = new Map([
  ['belas', (digit: number) => 10 + digit],
  ['puluh', (digit: number) => digit * 10],
  ['ratus', (digit: number) => digit * 100],
])

/** Steps of a thousand and what they are shortened to. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['rebu', 1e3],
  ['ribuan', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['jutaan', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['milliar', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
  ['triliyun', 1e12],
  ['million', 1e6],
  ['billion', 1e9],
])

/** One of a scale, in a single word. */
export const oneOf: ReadonlyMap<string, number> = new Map([
  ['seribu', 1e3],
  ['sejuta', 1e6],
  ['semiliar', 1e9],
  ['semilyar', 1e9],
  ['setriliun', 1e12],
  ['selusin', 12],
  ['sekodi', 20],
])

/** Scales written right behind a number in chat and in budgets ("50k", "Rp2M", "Rp3T"). */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e9],
  ['t', 1e12],
])

export const fractions: ReadonlyMap<string, number> = new Map([
  ['setengah', 0.5],
  ['separuh', 0.5],
  ['seperempat', 0.25],
  ['sepertiga', 1 / 3],
  ['seperlima', 0.2],
  ['seperdelapan', 0.125],
  ['sepersepuluh', 0.1],
])

/** Rough counts, by the number they begin at. */
export const roughly: ReadonlyMap<string, number> = new Map([
  ['belasan', 11],
  ['puluhan', 10],
  ['ratusan', 100],
  ['ribuan', 1e3],
  ['jutaan', 1e6],
  ['miliaran', 1e9],
  ['milyaran', 1e9],
  ['triliunan', 1e12],
])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ['pertama', 1],
  ['kedua', 2],
  ['ketiga', 3],
  ['keempat', 4],
  ['kelima', 5],
  ['keenam', 6],
  ['ketujuh', 7],
  ['kedelapan', 8],
  ['kesembilan', 9],
  ['kesepuluh', 10],
  ['kesebelas', 11],
])
