import { expect, test } from 'vitest'
import { platforms as manual } from '#connectors/manual/limits.ts'
import { validate } from '#kit/connector.ts'
import { isInsideLink, wordsFor } from './rules.ts'

test.each([
  'http://10.0.0.5/berkas',
  'http://192.168.1.2',
  'http://172.20.3.4/x',
  'http://127.0.0.1:8080',
  'http://100.64.0.1',
  'http://intranet/berita',
  'http://server.local/',
  'https://portal.internal/a',
  'http://[::1]/',
  'http://[fd00::1]/',
])('the public cannot follow %s', (link) => expect(isInsideLink(link)).toBe(true))

test.each(['https://kemlu.go.id/paspor', 'http://172.32.0.1/', 'https://8.8.8.8/', 'https://[2606:4700::1111]/', 'https://contoh.example'])(
  'the public can follow %s',
  (link) => expect(isInsideLink(link)).toBe(false),
)

test('no link is no problem', () => {
  expect(isInsideLink(null)).toBe(false)
})

test('a film is refused where none can go, and where it is too long or too short', () => {
  const said = (platform: string, seconds: number) =>
    manual
      .filter(({ id }) => id === platform)
      .flatMap(({ name, limits }) => validate({ text: 'Halo', images: 1, films: [seconds] }, limits).map((finding) => wordsFor(finding, name, 'id')))
  expect(said('threads', 20)).toEqual(['Threads belum menerima film dari sini; pakai gambar, atau lepas kanalnya'])
  expect(said('tiktok', 700)).toEqual(['film untuk TikTok paling lama 600 detik'])
  expect(said('tiktok', 1)).toEqual(['film untuk TikTok paling singkat 3 detik'])
  expect(said('tiktok', 60)).toEqual([])
})
