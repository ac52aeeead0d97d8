const mobile = /^8(?:1[1-9]|2[1-3]|28|3[1-38]|5[1-35-9]|7[7-9]|8[1-9]|9[5-9]|14)\d+$/
const cityCode = /^(?:2[1246]|31|61)\d{6,8}$|^(?:2[3-9]\d|3[2-9]\d|4\d\d|5\d\d|6[2-9]\d|7\d\d|9\d\d)\d{5,8}$/
/** Country calling codes (ITU-T E.164) other than 62, those with one or two digits and the three-digit zones. */
const country = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[013-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[05789]\d|9[679]\d)\d{6,12}$/

/** The part of an Indonesian number behind 0 or 62. */
const national = (digits: string) => (digits.startsWith('62') ? digits.slice(2).replace(/^0/, '') : digits.replace(/^0+/, ''))

/** What is known about how the number was written. */
export type Written = { digits: string; plus: boolean; cued: boolean; split: boolean }

/** A mobile number at home: 0, 62 or, where a telephone is spoken of, neither in front. */
function mobileOf({ digits, plus, cued }: Written, starts: boolean): string {
  const rest = starts ? national(digits) : digits
  if (rest.length >= 9 && rest.length <= 12 && mobile.test(rest) && (starts || (cued && !plus))) return `+62${rest}`
  return digits.startsWith('08') && cued && digits.length >= 9 && digits.length <= 14 ? `+62${rest}` : ''
}

/** A landline: an area code and five to eight digits, with a sign that it is a telephone. */
function landlineOf({ digits, plus, cued, split }: Written): string {
  const rest = national(digits)
  return rest.length <= 11 && !rest.startsWith('8') && cityCode.test(rest) && (cued || plus || split) ? `+62${rest}` : ''
}

/** `+62…` or another international number when these digits are one; '' when not. A landline or a foreign number wants more of a sign. */
export function phoneOf(written: Written): string {
  const { digits, plus, cued } = written
  if (digits.startsWith('00')) return cued && country.test(digits.slice(2)) ? `+${digits.slice(2)}` : ''
  const starts = digits.startsWith('0') || digits.startsWith('62')
  const domestic = mobileOf(written, starts)
  if (domestic !== '') return domestic
  if (starts) return landlineOf(written)
  return (plus || cued) && digits.length >= 8 && country.test(digits) ? `+${digits}` : ''
}

/** Toll-free and short numbers belong to services: 0800, 0804, 0807, 0809, 1500-xxx, 021-500-xxx, 14xxx. */
export const isServiceNumber = (digits: string): boolean => /^(?:0?80[0479]|1500\d{3,4}$|14\d{3}$|0?21500\d{3}$)/.test(digits)
