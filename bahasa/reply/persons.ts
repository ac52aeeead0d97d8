import { institutionWords } from './identity-lexicon.ts'
import { wordSet, type Words } from './words.ts'

const titles = wordSet('ibu bu bapak pak mbak mas kak kakak dik adik ananda saudara saudari sdr sdri ustaz ustad nama bernama an mbah bang teh')
const offices =
  wordSet(`bupati wali walikota gubernur camat lurah menteri presiden kepala ketua direktur kapolri kapolres kapolda dirjen sekda rt rw admin petugas kami anda sudah bisa boleh silakan mohon maaf
  kalau untuk karena dan atau yang terima tolong tenang maupun semua sekalian kasih salam dinas jangan kami coba sebutkan siapkan tinggal cukup datang bawa ${institutionWords}`)

/** Whether one of a text's words is written with a capital. */
export const isCapital = ({ scanned, tokens }: Words, at: number) => {
  const letter = scanned.text.charAt(scanned.origin[scanned.starts[tokens[at] as number] as number] as number)
  return letter !== letter.toLowerCase()
}

/** How many persons a text calls by name: a title with a capitalised name after it. */
export const personsIn = (words: Words): number => {
  const { keys, scanned, tokens } = words
  let persons = 0
  for (let at = 0; at + 1 < keys.length; at++) {
    if (!titles.has(keys[at] as string) || offices.has(keys[at + 1] as string)) continue
    const touching = tokens[at + 1] === (tokens[at] as number) + 1 && scanned.count > 0
    if (touching && isCapital(words, at + 1) && (keys[at + 1] as string).length > 1) persons++
  }
  return persons
}
