const units = new Map(
  [
    'satu siji hiji ciek',
    'dua duo loro rong duwa',
    'tiga telu telung tilu tigo',
    'empat papat patang opat ampek',
    'lima limang limo gangsal',
    'enam nem enem genep anam',
    'tujuh pitu pitung tujuah',
    'delapan wolu wolung dalapan lapan salapan',
    'sembilan sanga sangang salapan sambilan',
  ].flatMap((words, place) => words.split(' ').map((word) => [word, place + 1] as const)),
)

const whole = new Map([
  ['sepuluh', 10],
  ['sapuluh', 10],
  ['sapuluah', 10],
  ['sebelas', 11],
  ['sewelas', 11],
  ['sabaleh', 11],
  ['selawe', 25],
  ['seket', 50],
  ['sewidak', 60],
  ['seratus', 100],
  ['satus', 100],
  ['saratus', 100],
  ['saratuih', 100],
  ['seribu', 1e3],
  ['sewu', 1e3],
  ['sarebu', 1e3],
  ['saribu', 1e3],
  ['sejuta', 1e6],
  ['sayuta', 1e6],
  ['sajuta', 1e6],
])

const times = new Map([
  ['belas', 10],
  ['welas', 10],
  ['baleh', 10],
  ['puluh', 10],
  ['puluah', 10],
  ['ratus', 100],
  ['atus', 100],
  ['ratuih', 100],
  ['ribu', 1e3],
  ['rebu', 1e3],
  ['ewu', 1e3],
  ['ribuan', 1e3],
  ['juta', 1e6],
  ['yuta', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['triliun', 1e12],
])

/** Reads the number that begins at one word of a row, "dua ratus lima puluh ribu" or Javanese "rong atus ewu": its value and how many words it took; 0 words when none begins there. */
export function numberAt(row: readonly string[], from: number): { value: number; words: number } {
  let total = 0
  let group = 0
  let last = 0
  let at = from
  for (; at < row.length && at - from < 12; at++) {
    const word = row[at] as string
    const unit = units.get(word) ?? whole.get(word)
    const factor = times.get(word)
    if (unit !== undefined) {
      if (unit >= 1e3) total += unit
      else {
        group += unit
        last = unit
      }
    } else if (factor !== undefined && (at > from || factor === 0)) {
      if (word.endsWith('elas') || word === 'baleh') group += 10
      else if (factor < 1e3) group += last * (factor - 1)
      else {
        total += Math.max(1, group) * factor
        group = 0
      }
    } else break
  }
  return { value: total + group, words: at - from }
}
