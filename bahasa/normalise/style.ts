import { plain } from './marks.ts'
import type { Units } from './units.ts'

/** How a text is set: are its marks set off by spaces, does it use capitals, is it all capitals. */
export type Style = { spaced: boolean; cased: boolean; shouted: boolean }

const isUpper = (letter: string) => letter !== letter.toLowerCase()
const isLower = (letter: string) => letter !== letter.toUpperCase()

/** Whether a word's first letter is a capital. */
export const isCapital = (word: string): boolean => isUpper(word.charAt(0))

/** Whether a word of two letters or more has capitals only. */
export const isShouted = (word: string): boolean => word.length > 1 && isUpper(word.charAt(0)) && word === word.toUpperCase()

const isBlank = (text: string, at: number) => at < 0 || at >= text.length || text.charCodeAt(at) <= 32

/** How many of the marks stand right after a word, and how many stand off. */
const setting = ({ text, units, marks }: Units) => {
  let attached = 0
  let detached = 0
  for (let at = 1; at < marks.length; at++) {
    const first = plain((marks[at] ?? '').charAt(0))
    if (!first) continue
    if (isBlank(text, units[at - 1]?.end ?? 0)) detached++
    else attached++
  }
  return { attached, detached }
}

const casing = ({ text, units }: Units) => {
  let upper = 0
  let lower = 0
  for (const { kept, start } of units) {
    if (kept) continue
    if (isUpper(text.charAt(start))) upper++
    else if (isLower(text.charAt(start))) lower++
  }
  return { upper, lower }
}

/** Reads a text's style; `spaced` is for a text without a mark or a capital, which does not show it. */
export const styleOf = (cut: Units, spaced: boolean): Style => {
  const { attached, detached } = setting(cut)
  const { upper, lower } = casing(cut)
  const isBare = attached + detached === 0
  return {
    spaced: detached > attached || (isBare && cut.text.includes('xxx')) || (spaced && isBare && upper === 0 && lower > 0),
    cased: upper > 0 && isCapital(cut.text.trimStart()),
    shouted: lower === 0 && upper > 2,
  }
}

/** Gives a formal spelling the capitals of what it stands for. */
export const inCaseOf = (formal: string, original: string): string => {
  if (isShouted(original) && original.length > 1) return formal.toUpperCase()
  return isCapital(original) ? formal.charAt(0).toUpperCase() + formal.slice(1) : formal
}
