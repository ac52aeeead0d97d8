/** How a platform counts: what a reader sees, UTF-16 units, code points, UTF-8 bytes, X's weights, or Threads' (emoji as bytes). */
export type LengthUnit = 'graphemes' | 'utf16' | 'codepoints' | 'utf8-bytes' | 'x-weighted' | 'emoji-as-bytes'

const encoder = new TextEncoder()
let segmenter: Intl.Segmenter | undefined

/** A text cut into what a reader sees as single signs. The cutter is made at its first use: it costs a start thirty milliseconds. */
export const graphemesIn = (text: string) => (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })).segment(text)
const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|⃣/u
const links = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/giu

const xLight = (point: number) => point <= 4351 || (point >= 8192 && point <= 8205) || (point >= 8208 && point <= 8223) || (point >= 8242 && point <= 8247)

function xWeight(text: string) {
  let weight = 0
  for (const { segment } of graphemesIn(text)) {
    if (isEmoji.test(segment)) weight += 2
    else for (const sign of segment) weight += xLight(sign.codePointAt(0) ?? 0) ? 1 : 2
  }
  return weight
}

const emojiAsBytes = (text: string) =>
  [...graphemesIn(text)].reduce((sum, { segment }) => sum + (isEmoji.test(segment) ? encoder.encode(segment).length : 1), 0)

const counters: Record<LengthUnit, (text: string) => number> = {
  graphemes: (text) => [...graphemesIn(text)].length,
  utf16: (text) => text.length,
  codepoints: (text) => [...text].length,
  'utf8-bytes': (text) => encoder.encode(text).length,
  'x-weighted': xWeight,
  'emoji-as-bytes': emojiAsBytes,
}

/** A host that could exist: DNS labels of at most 63 signs once encoded (RFC 1035). Anything else is text to X. */
const isReachable = (link: string) => URL.canParse(link) && new URL(link).hostname.split('.').every((label) => label.length > 0 && label.length <= 63)

/**
 * Length of a text in a platform's unit, NFC first as X counts (docs "Counting characters").
 * `linkWeight` is what any link counts for, where the platform shortens links.
 */
export function textLength(text: string, unit: LengthUnit, linkWeight?: number) {
  const normal = text.normalize('NFC')
  if (linkWeight === undefined) return counters[unit](normal)
  const found = (normal.match(links) ?? []).filter(isReachable)
  const rest = normal.replaceAll(links, (link) => (isReachable(link) ? '' : link))
  return counters[unit](rest) + found.length * linkWeight
}
