// How a handle is read: what it is compared by, and what must not be in it. Pure; the browser may say the same before sending.

/** Signs that leave no mark on a screen, by what people call them. */
const named: Record<string, string> = {
  '00AD': 'tanda hubung lunak',
  '061C': 'penanda arah',
  '200B': 'spasi tanpa lebar',
  '200C': 'pemisah tanpa lebar',
  '200D': 'penyambung tanpa lebar',
  '200E': 'penanda kiri-ke-kanan',
  '200F': 'penanda kanan-ke-kiri',
  '2060': 'penyambung kata',
  FEFF: 'spasi tanpa lebar',
}
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u00a0\u2000-\u200a\u3000]/u

/** The first sign in a handle that cannot be seen: `{ sign: 'U+200B, spasi tanpa lebar', before: 'kem' }`, else null. */
export function invisibleIn(handle: string) {
  const found = invisible.exec(handle)
  if (!found) return null
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { sign: `U+${code}${named[code] ? `, ${named[code]}` : ''}`, before: handle.slice(0, found.index) }
}

const scripts = { Kiril: /\p{Script=Cyrillic}/u, Yunani: /\p{Script=Greek}/u, Armenia: /\p{Script=Armenian}/u, Ceroki: /\p{Script=Cherokee}/u }

/** The first letter of another alphabet inside a Latin word: `{ letter: 'а', word: 'kеmlu', script: 'Kiril' }`, else null. A whole word in its own script is fine. */
export function mixedIn(handle: string) {
  for (const [word] of handle.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Latin}/u.test(word)) continue
    for (const [script, letters] of Object.entries(scripts)) {
      const letter = letters.exec(word)?.[0]
      if (letter) return { letter, word, script }
    }
  }
  return null
}

/** What two ways of writing one handle share: `@Kemlu_RI ` and `kemlu_ri`. */
export const handleKey = (handle: string) => handle.normalize('NFC').trim().replace(/^@+/, '').toLowerCase()
