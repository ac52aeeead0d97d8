import { graphemesIn } from './text-length.ts'

const links = /https?:\/\/\S+/giu

/** Longest stretch looked at for one part, in UTF-16 units; no platform's post is longer. */
const window = 8192

/** Where a part may end, best first: after a paragraph, a sentence, a word. `from` is how full a part must be for it. */
const breaks = [
  { ends: /\n\s*\n/gu, from: 0.5 },
  { ends: /[.!?…؟](?=\s)|[。！？]/gu, from: 0.4 },
  { ends: /\s+/gu, from: 0 },
]

const bounds = (text: string) => [...graphemesIn(text)].map(({ index, segment }) => index + segment.length)

function longestFitting(text: string, fits: (part: string) => boolean) {
  const ends = bounds(text.slice(0, window))
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(text.slice(0, ends[middle]))) low = middle
    else high = middle - 1
  }
  return ends[low] ?? text.length
}

/** The last good place to break at or before `longest`; within a run without spaces, before a link rather than through it. */
function breakAt(text: string, longest: number) {
  for (const { ends, from } of breaks) {
    const last = [...text.slice(0, longest + 1).matchAll(ends)].map((match) => match.index + match[0].length).findLast((end) => end <= longest)
    if (last !== undefined && last > longest * from) return last
  }
  const link = [...text.matchAll(links)].find(({ index, 0: found }) => index > 0 && index < longest && index + found.length > longest)
  return link?.index ?? longest
}

const marked = (part: string, number: number, count: number) => `${part} (${number}/${count})`

/**
 * Cuts a text into the numbered posts of one thread, each of which `fits`: at a paragraph, else a sentence, else a word, never through
 * a grapheme, nor through a link that fits. One part, unnumbered, where all of it fits. `left` is what `most` posts could not hold.
 */
export function threadOf(text: string, fits: (part: string) => boolean, most: number): { parts: string[]; left: string } {
  const whole = text.trim()
  if (fits(whole)) return { parts: [whole], left: '' }
  const parts: string[] = []
  let left = whole
  while (left !== '' && parts.length < most) {
    const cut = fits(marked(left, most, most))
      ? left.length
      : breakAt(
          left,
          longestFitting(left, (part) => fits(marked(part.trimEnd(), most, most))),
        )
    parts.push(left.slice(0, cut).trimEnd())
    left = left.slice(cut).trimStart()
  }
  return { parts: parts.map((part, at) => marked(part, at + 1, parts.length)), left }
}
