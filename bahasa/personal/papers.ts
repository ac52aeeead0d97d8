import { isCapital, type Page } from '../text/page.ts'
import { cuesBefore } from './cue.ts'
import type { Find } from './span.ts'

const passport = /(?<![a-z0-9])([a-z]{1,2})[ -]?(\d{6,8})(?![a-z0-9])/g
const aboutPassport = /pas+port?|pasport|pspr|splp|passport/
const series = /^[abcexs]$/

/** Passport numbers: a letter or two and six to eight digits near the word, or standing alone in a series Indonesia gives out. */
export function passportsIn(page: Page, plain: string): Find[] {
  const finds: Find[] = []
  for (const { index, 0: whole, 1: letters = '', 2: digits = '' } of plain.matchAll(passport)) {
    const near = aboutPassport.test(plain.slice(Math.max(0, index - 70), index)) || aboutPassport.test(plain.slice(index, index + whole.length + 40))
    const cue = cuesBefore(plain, index, 0)[0]
    const otherwise = cue !== undefined && cue.away <= 3 && cue.cue !== 'passport' && cue.cue !== 'nik'
    const alone = series.test(letters) && digits.length === 7 && whole.length === 8 && isCapital(page, index)
    if (otherwise || !(near || alone) || /^(?:no|rp|rt|rw|km|ke|di)$/.test(letters)) continue
    finds.push({ kind: 'passport', from: index, to: index + whole.length, value: (letters + digits).toUpperCase() })
  }
  return finds
}

/** First letters of the registration areas (Perkap 5/2012 and after), CD and RI left out: those are no person's. */
const areas = new Set(
  'A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW E EA EB ED F G H K KB KH KT KU L M N P PA PB PG PS PT R S T W Z'
    .toLowerCase()
    .split(' '),
)
const plate = /(?<![a-z0-9])([a-z]{1,2})[ .-]?(\d{1,4})[ .-]?([a-z]{1,3})(?![a-z0-9])/g
const aboutPlate = /plat|nopol|no pol|nomor polisi|no\. ?pol|motor|mobil|kendaraan|truk|avanza|angkot|bus\b|taksi|ojol|driver|pengemudi|tilang|etle|stnk|bpkb/
const notLetters =
  /^(?:rb|ribu|jt|kg|km|m|cm|mm|rp|rt|rw|jam|hr|hri|thn|th|bln|mg|org|kk|x|an|yg|dan|di|ke|dr|sd|am|pm|ml|gb|mb|tb|k|d|v|gr|ha|l|kwh|va|mbps|wni|wna|tki|pmi|ga|gk|tdk|dg|pt|cv|no|itu|ini|dr|kl|mnt|dtk|lt|pax|st|nd|rd|blm|udh|aja|sm|sma|smp|sd|s|ri|lbr|pcs|pas|sdh|tgl|bos|kak|pak|bu|min|ya|loh|nih|sih|mah|kok|dong|deh)$/

/** Whether letters, digits and case alone, or a vehicle spoken of near by, make this a plate. */
function isPlate(around: string, digits: string, letters: string, capitals: boolean): boolean {
  if (aboutPlate.test(around)) return true
  return digits.length >= 3 && (capitals || (digits.length === 4 && letters.length >= 2))
}

/** Number plates: a registration area, up to four digits and up to three letters; in small letters only where a vehicle is spoken of. */
export function platesIn(page: Page, plain: string): Find[] {
  const finds: Find[] = []
  for (const { index, 0: whole, 1: area = '', 2: digits = '', 3: letters = '' } of plain.matchAll(plate)) {
    if (!areas.has(area) || notLetters.test(letters) || digits.startsWith('0')) continue
    const around = plain.slice(Math.max(0, index - 60), index + whole.length + 30)
    if (!isPlate(around, digits, letters, isCapital(page, index) && isCapital(page, index + whole.length - 1))) continue
    const cue = cuesBefore(plain, index, 0)[0]
    if (cue?.cue === 'reference' && cue.away <= 2 && !aboutPlate.test(around)) continue
    finds.push({ kind: 'plate', from: index, to: index + whole.length, value: `${area} ${digits} ${letters}`.toUpperCase() })
  }
  return finds
}
