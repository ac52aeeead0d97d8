import { expect, test } from 'vitest'
import { postsOf, validate } from '#kit/connector.ts'
import { textLength } from '#kit/text-length.ts'
import { facetsOf } from './facets.ts'
import { platforms } from './limits.ts'
import { did, handle } from './schema.ts'
import { hasSpecs, interop } from './testing-lexicons.ts'
import { tidAfter, tidOf } from './tid.ts'

const [{ limits }] = platforms
const known = async (name: string) => (name === 'kominfo.go.id' ? 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa' : null)

/** Each facet as the bytes it covers and what it says they are. */
async function marked(text: string) {
  const bytes = new TextEncoder().encode(text)
  return (await facetsOf(text, known)).map(({ index, features: [feature] }) => {
    const covered = new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(index.byteStart, index.byteEnd))
    return [covered, 'uri' in feature ? feature.uri : 'tag' in feature ? feature.tag : feature.did]
  })
}

test('links, mentions and hashtags are marked by bytes, after emoji, CJK, combining marks and from right to left', async () => {
  const link = 'https://kemlu.go.id/a?b=1#c'
  for (const before of ['', '👨‍👩‍👧‍👦🇮🇩 ', '東京の皆さま ', 'e\u0301a\u0308 ', 'مرحبا ', 'සිංහල ']) {
    expect(await marked(`${before}${link}, #Paspor`)).toEqual([
      [link, link],
      ['#Paspor', 'Paspor'],
    ])
    expect(await marked(`${before}(@kominfo.go.id)`)).toEqual([['@kominfo.go.id', 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa']])
  }
})

test('a sentence’s marks stay outside a link, its own brackets inside; a bare address is a link, an e-mail is not', async () => {
  expect(await marked('(lihat https://a.example/x_(y)). Juga kemlu.go.id/paspor, www.contoh.com! surel humas@kemlu.go.id')).toEqual([
    ['https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['kemlu.go.id/paspor', 'https://kemlu.go.id/paspor'],
    ['www.contoh.com', 'https://www.contoh.com'],
  ])
  expect(await marked('https://a.example/#bukan-tagar @siapa #2026 C# ＃日本語。')).toEqual([
    ['https://a.example/#bukan-tagar', 'https://a.example/#bukan-tagar'],
    ['＃日本語', '日本語'],
  ])
})

test('a text is bounded by what a reader sees and by bytes, and a longer one becomes a thread', () => {
  const family = '👨‍👩‍👧‍👦'
  expect(postsOf('a'.repeat(300), limits).parts).toHaveLength(1)
  expect(postsOf(family.repeat(120), limits).parts).toHaveLength(1)
  expect(postsOf(family.repeat(121), limits).parts).toHaveLength(2)
  const texts = [
    family.repeat(700),
    '東京の皆さまへ。'.repeat(90),
    'Kata '.repeat(300),
    `${'x'.repeat(290)} https://kemlu.go.id/${'p/'.repeat(40)} ${'y '.repeat(200)}`,
    'ก็'.repeat(500),
  ]
  for (const text of texts) {
    const { parts, left } = postsOf(text, limits)
    expect(left).toBe('')
    for (const part of parts) expect(textLength(part, 'graphemes') <= 300 && textLength(part, 'utf8-bytes') <= 3_000).toBe(true)
    const joined = parts.map((part) => part.replace(/ \(\d+\/\d+\)$/, '')).join('')
    expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  }
  expect(postsOf(texts[3] ?? '', limits).parts.filter((part) => part.includes(`https://kemlu.go.id/${'p/'.repeat(40)}`))).toHaveLength(1)
  expect(validate({ text: 'a '.repeat(2_000), images: 0 }, limits)).toMatchObject([{ kind: 'too_long', max: 3_000 }])
})

test('a record’s key follows from the delivery alone, rises along a thread, and is another for another delivery', () => {
  const at = Temporal.Instant.from('2026-11-23T00:30:00Z')
  const first = tidOf('a', at)
  expect(first).toMatch(/^[234567abcdefghij][234567a-z]{12}$/)
  expect(tidOf('a', at)).toBe(first)
  const delivery = '019ab3c4-0000-7abc-8def-000000000001'
  expect(tidOf(delivery, at)).toBe(tidOf(delivery, at.add({ hours: 30 })))
  expect(tidOf('b', at)).not.toBe(first)
  const thread = Array.from({ length: 10 }, (_, step) => tidAfter(first, step))
  expect(thread.toSorted()).toEqual(thread)
  expect(new Set(thread).size).toBe(10)
  expect(tidOf('a', at.add({ seconds: 1 })) > (thread.at(-1) ?? '')).toBe(true)
})

test.skipIf(!hasSpecs)('handles and DIDs are taken and refused as in the protocol’s own cases', () => {
  const taken = (name: string, schema: typeof did) => interop(name).filter((one) => schema.safeParse(one).success)
  // Only did:plc and did:web can be looked up; everything they are not is refused all the same.
  expect(taken('handle_syntax_valid.txt', handle)).toEqual(interop('handle_syntax_valid.txt'))
  expect(taken('handle_syntax_invalid.txt', handle)).toEqual([])
  expect(taken('did_syntax_invalid.txt', did)).toEqual([])
  expect(interop('tid_syntax_valid.txt').every((tid) => tidAfter(tid, 0) === tid)).toBe(true)
})
