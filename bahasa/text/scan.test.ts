import { expect, test } from 'vitest'
import { EMAIL, EMOJI, HASHTAG, LINK, MARK, MENTION, NUMBER, placeOf, scan, spelling, WORD } from './scan.ts'

const tokensOf = (text: string) => {
  const scanned = scan(text)
  return Array.from({ length: scanned.count }, (_, token) => [scanned.kinds[token], text.slice(...placeOf(scanned, token))])
}

test('a message is cut into words, numbers, mentions, hashtags, links, addresses, emoji and marks', () => {
  expect(tokensOf('Min @kemlu, paspor 2x ditolak!! 😡 #tolong https://contoh.go.id/a?b=1 tanya budi.s@contoh.id 12')).toEqual([
    [WORD, 'Min'],
    [MENTION, '@kemlu'],
    [MARK, ','],
    [WORD, 'paspor'],
    [WORD, '2x'],
    [WORD, 'ditolak'],
    [MARK, '!!'],
    [EMOJI, '😡'],
    [HASHTAG, '#tolong'],
    [LINK, 'https://contoh.go.id/a?b=1'],
    [WORD, 'tanya'],
    [EMAIL, 'budi.s@contoh.id'],
    [NUMBER, '12'],
  ])
})

test('letters drawn alike, spread wide or hidden in between fold to one spelling, and keep their place', () => {
  const text = 'p\u200Bаѕpоr 𝐉𝐞𝐧𝐢𝐬'
  const scanned = scan(text)
  expect([0, 1].map((token) => spelling(scanned, token))).toEqual(['paspor', 'jenis'])
  expect(placeOf(scanned, 0)).toEqual([0, 7])
  expect(text.slice(...placeOf(scanned, 1))).toBe('𝐉𝐞𝐧𝐢𝐬')
})

test('no text is too strange to be cut', () => {
  for (const text of ['', '\uD800', 'a\uDC00b', '@', '#', '\u0000\u202E', '٣٤', 'a'.repeat(100_000), '.@.'.repeat(10_000)])
    expect(() => scan(text)).not.toThrow()
})
