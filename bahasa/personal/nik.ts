import { regions } from '../entities/regions-lexicon.ts'

const known = new Set(regions.split('\n').map((line) => line.slice(0, line.indexOf(' '))))

/** Papua was cut into six provinces in 2022; older cards there keep codes that are no longer given out. */
const isOldPapua = (region: string) => /^9[1-6](?:[0-3]\d|7\d)$/.test(region)

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether ddmmyy is a day; a woman's day is written plus 40. */
function isBirth(digits: string): boolean {
  const written = Number(digits.slice(0, 2))
  const day = written > 40 ? written - 40 : written
  const last = days[Number(digits.slice(2, 4)) - 1]
  return last !== undefined && day >= 1 && day <= last
}

/**
 * Whether 16 digits are a well-formed NIK or family-card number: regency of Kepmendagri, district above 00, day of birth (of issue),
 * serial above 0000 (Permendagri 95/2019).
 */
export const isNik = (digits: string): boolean =>
  digits.length === 16 &&
  (known.has(digits.slice(0, 4)) || (known.has(digits.slice(0, 2)) && isOldPapua(digits.slice(0, 4)))) &&
  digits.slice(4, 6) !== '00' &&
  isBirth(digits.slice(6, 12)) &&
  digits.slice(12) !== '0000'

/** Whether the last digit of a payment card's number is right (Luhn, ISO/IEC 7812-1). */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** Whether digits look like a payment card: network prefix (Visa, Mastercard, Amex, JCB, UnionPay, GPN) and Luhn. */
export const isCard = (digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && /^(?:4|5[0-9]|2[2-7]|3[457]|6[0-9])/.test(digits) && isLuhn(digits)
