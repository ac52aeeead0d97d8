const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => code >= 97 && code <= 122

const drawn: Readonly<Record<number, string>> = { 48: 'o', 49: 'i', 51: 'e', 52: 'a', 53: 's', 55: 't', 56: 'b', 57: 'g' }

const LONGEST = 40

function squeezed(codes: Uint16Array, [start, end]: [number, number], drawnAsLetters: boolean): string {
  let out = ''
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    if (isLetter(code) && at > start + 1 && code === codes[at - 1] && code === codes[at - 2]) continue
    const inside = drawnAsLetters && isDigit(code) && at + 1 < end && isLetter(codes[at + 1] as number)
    out += (inside ? drawn[code] : undefined) ?? String.fromCharCode(code)
  }
  return out
}

/**
 * One folded word, read as its writer means it: digits drawn as letters as letters ("kec3lakaan"), a letter held long twice at most, the 2 of a doubled
 * word dropped ("orang2"). Beyond 40 characters a word is cut.
 */
export function plainSpelling(codes: Uint16Array, start: number, to: number): string {
  const end = Math.min(to, start + LONGEST)
  let letters = 0
  for (let at = start; at < end; at++) if (isLetter(codes[at] as number)) letters++
  if (letters === 0 || letters === end - start) return squeezed(codes, [start, end], false)
  const doubled = codes[end - 1] === 50 && letters === end - start - 1 && letters > 2
  return squeezed(codes, [start, doubled ? end - 1 : end], letters * 2 >= end - start && letters > 1 && isLetter(codes[start] as number))
}
