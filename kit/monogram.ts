const lettersOf = (words: string[]) => words.map((word) => word[0] ?? '')

/** `BS` from `Bima Samudra`. */
export const initials = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean)
  const [first = ''] = words
  return (words.length > 1 ? lettersOf([first, words.at(-1) ?? '']).join('') : first.slice(0, 2)).toUpperCase()
}

const kinds = /^(?:kementerian|kedutaan|konsulat|kbri|kjri|kri|ptri|pemprov|pemkab|pemkot|dit\.?|ditjen) +/iu

/** `TY` from `KBRI Tokyo`, `KL` from `Kemlu`: what tells an institution from its sisters, so its kind is left out and the last syllable speaks. */
export const monogram = (name: string) => {
  const words = name.replace(kinds, '').split(/\s+/).filter(Boolean)
  const [first = ''] = words
  if (words.length > 1)
    return lettersOf([first, words.at(-1) ?? ''])
      .join('')
      .toUpperCase()
  const syllable = /[^aeiou](?=[aeiou]+[^aeiou]*$)/iu.exec(first.slice(1))?.[0] ?? first[1] ?? ''
  return `${first[0] ?? ''}${syllable}`.toUpperCase()
}
