import { EMAIL, HASHTAG, NUMBER, scan, WORD } from '../text/scan.ts'

/** How much of a text is compared, in UTF-16 units: what differs only behind it is one. */
export const COMPARED = 4_096

const BLANK = 32
/** One blank before each token at most: never more than twice what is compared. */
const page = new Uint8Array(COMPARED * 2)

/**
 * What near-duplicates share: the folded words and numbers of a text, one blank between them; no case, marks, emoji, mentions or links. A byte a character,
 * Latin as it is, other scripts by both halves of their code. Valid until the next text is asked for.
 */
export function bareText(text: string): Uint8Array {
  const { kinds, starts, ends, codes, count } = scan(text.length > COMPARED ? text.slice(0, COMPARED) : text)
  let length = 0
  for (let token = 0; token < count; token++) {
    const kind = kinds[token]
    if (kind !== WORD && kind !== NUMBER && kind !== HASHTAG && kind !== EMAIL) continue
    if (length > 0) page[length++] = BLANK
    const end = ends[token] as number
    for (let at = (starts[token] as number) + (kind === HASHTAG ? 1 : 0); at < end; at++) {
      const code = codes[at] as number
      page[length++] = code ^ (code >>> 8)
    }
  }
  return page.subarray(0, length)
}

/** The bare text as a string, for looking it up whole. */
export const spelt = (bare: Uint8Array): string => String.fromCharCode(...bare)
