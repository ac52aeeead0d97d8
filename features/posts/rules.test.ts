import { expect, test } from 'vitest'
import { isInsideLink } from './rules.ts'

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
