/** A group of digits as it stands in the folded text: `digits` may have been written with letters ("o8l2") or words ("kosong delapan"). */
export type Group = { from: number; to: number; digits: string }
/** Groups that follow each other with nothing but blanks, dots, dashes, slashes or brackets between. */
export type Run = Group[]

const words = new Map(['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((word, digit) => [word, String(digit)]))
words.set('kosong', '0').set('dlapan', '8').set('lapan', '8').set('tuju', '7').set('smbilan', '9')

const alike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' }
const piece = /(?:(?:e?-?ktp|nik|kk|hp|wa|telp|tlpn?|no|rek|bca|bri|bni|mandiri|bsi|paspor)(?=\d{5}))|[a-z0-9]+/g
const between = /^(?:[ .\-()/_–+]{1,4}|)$/

/** The digits a piece of text stands for, or '' when it is an ordinary word. */
function digitsOf(word: string): string {
  const said = words.get(word)
  if (said !== undefined) return said
  if (word.length > 40) return ''
  let real = 0
  let out = ''
  for (const letter of word) {
    const digit = letter >= '0' && letter <= '9'
    if (!digit && alike[letter] === undefined) return ''
    if (digit) real++
    out += digit ? letter : alike[letter]
  }
  return real === word.length || (word.length >= 2 && real * 2 >= word.length) ? out : ''
}

/** Every run of digit groups in a folded text, in order; linear in the text. */
export function runsOf(plain: string): Run[] {
  const runs: Run[] = []
  let open: Run = []
  let end = -1
  for (const found of plain.matchAll(piece)) {
    const digits = digitsOf(found[0])
    const from = found.index
    if (digits === '') {
      end = -1
      continue
    }
    const joined = end >= 0 && from - end <= 4 && between.test(plain.slice(end, from))
    if (!joined) {
      open = []
      runs.push(open)
    }
    open.push({ from, to: from + found[0].length, digits })
    end = from + found[0].length
  }
  return runs
}
