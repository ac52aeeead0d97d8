import type { At } from '../task.ts'
import { foldedText } from './fold.ts'
import { LINK, placeOf, scan, type Scanned } from './scan.ts'

/** A text made ready for looking for patterns: its folded form as a string, whose indices are those of `scanned.codes`. */
export type Page = {
  text: string
  /** Lower case, look-alikes folded, invisible characters gone, every blank a space. */
  plain: string
  scanned: Scanned
}

/** Opens a text, once, for every pattern that will be looked for in it. */
export const pageOf = (text: string): Page => ({ text, plain: foldedText(text), scanned: scan(text) })

/** The place in the original text of the folded characters `from` (inclusive) to `to` (exclusive); `to` must be above `from`. */
export const placeIn = ({ scanned, text }: Page, from: number, to: number): At => {
  const start = scanned.origin[from] ?? text.length
  const last = scanned.origin[to - 1] ?? text.length
  const unit = text.charCodeAt(last)
  const wide = unit >= 0xd800 && unit <= 0xdbff && last + 1 < text.length
  return [start, Math.min(text.length, last + (wide ? 2 : 1))]
}

/** Whether the letter at a folded index was written as a capital. */
export const isCapital = ({ scanned, text }: Page, index: number): boolean => {
  const letter = text.charAt(scanned.origin[index] ?? text.length)
  return letter !== letter.toLowerCase()
}

/** The folded text with every link blanked out, so that numbers inside addresses of pages are not read; `wa.me` links stay. */
export const withoutLinks = ({ plain, scanned }: Page): string => {
  const parts: string[] = []
  let done = 0
  for (let token = 0; token < scanned.count; token++) {
    if (scanned.kinds[token] !== LINK) continue
    const [from, to] = [scanned.starts[token] as number, scanned.ends[token] as number]
    if (/\/\/(wa\.me|api\.whatsapp)/.test(plain.slice(from, Math.min(to, from + 40)))) continue
    parts.push(plain.slice(done, from), ' '.repeat(to - from))
    done = to
  }
  return parts.join('') + plain.slice(done)
}

/** The original words at a place. */
export const wordsAt = ({ text }: Page, at: At): string => text.slice(at[0], at[1])

/** The place of one token, as `placeOf` gives it. */
export const placeOfToken = ({ scanned }: Page, token: number): At => placeOf(scanned, token)
