import { EMAIL, HASHTAG, NUMBER, scan, WORD } from '../text/scan.ts'

/** How much of a text is compared, in UTF-16 units: what differs only behind it is one. */
export const COMPARED = 4_096

/** What near-duplicates share: the folded words and numbers of a text, one blank between them; no case, marks, emoji, mentions or links. */
export function bareText(text: string): string {
  const { kinds, starts, ends, codes, count } = scan(text.length > COMPARED ? text.slice(0, COMPARED) : text)
  let bare = ''
  for (let token = 0; token < count; token++) {
    const kind = kinds[token]
    if (kind !== WORD && kind !== NUMBER && kind !== HASHTAG && kind !== EMAIL) continue
    if (bare !== '') bare += ' '
    const start = (starts[token] as number) + (kind === HASHTAG ? 1 : 0)
    bare += String.fromCharCode(...codes.subarray(start, ends[token] as number))
  }
  return bare
}
