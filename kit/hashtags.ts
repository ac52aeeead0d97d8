// A tag begins where no word or address runs into it, and holds a letter: `#17` is a number, `https://contoh.example/#bagian` an address.
const tag = /(?<![\p{L}\p{N}\p{M}_&/#＃])[#＃](?=[\p{N}_]*[\p{L}\p{M}])[\p{L}\p{N}\p{M}_]+/gu

/** The hashtags of a text as platforms link them, marks of Arabic or Hindi vowels and the full-width sign included. */
export const hashtagsIn = (text: string): string[] => text.match(tag) ?? []
