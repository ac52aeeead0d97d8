const scales: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  rebu: 1e3,
  ewu: 1e3,
  k: 1e3,
  jt: 1e6,
  juta: 1e6,
  yuta: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  t: 1e12,
  triliun: 1e12,
}

/** The number a word begins with after an optional "rp", and what follows it in the same word; NaN when it does not begin with one. */
function leading(word: string): { value: number; rest: string } {
  const from = word.startsWith('rp') ? 2 : 0
  let to = from
  while (to < word.length && word.charCodeAt(to) >= 48 && word.charCodeAt(to) <= 57) to++
  return to === from || to - from > 15 ? { value: Number.NaN, rest: word } : { value: Number(word.slice(from, to)), rest: word.slice(to) }
}

/**
 * Reads an amount that begins at one word of a row, so that "Rp600.000", "600rb" and "600 ribu" are one: `groups` are the digits that follow the word after
 * a full stop or a comma, as written (".000", ",5"). Gives the key of the amount and whether the next word was its scale; undefined when there is none.
 */
export function amountOf(word: string, groups: readonly string[], next: string | undefined): { key: string; scaled: boolean } | undefined {
  const { value, rest } = leading(word)
  if (Number.isNaN(value)) return undefined
  let amount = value
  for (const group of groups) amount = group.length === 4 ? amount * 1000 + Number(group.slice(1)) : Number(`${amount}.${group.slice(1)}`)
  if (rest !== '') return scales[rest] === undefined ? undefined : { key: String(Math.round(amount * scales[rest])), scaled: false }
  const scale = next === undefined || next.length < 2 ? undefined : scales[next]
  return { key: String(scale === undefined ? amount : Math.round(amount * scale)), scaled: scale !== undefined }
}
