import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { isShownElsewhere } from '#features/newsroom/server/pages.ts'
import { strictHeaders } from '#kit/server/pages.ts'

const app = new Hono()
app.use('*', strictHeaders({ settings: { address: 'https://sinergi.example' } }, isShownElsewhere))
app.all('*', (c) => c.text('ada'))
const policyOf = async (path: string) => (await app.request(path)).headers.get('cross-origin-resource-policy')

test('a picture of a published item may be shown by other servers, and nothing else of the house may', async () => {
  for (const path of ['/berita/kemlu/gambar/0190', '/berita/kemlu/kartu/loket-buka-aaaaaa.jpg', '/logo.svg']) expect(await policyOf(path)).toBe('cross-origin')
  for (const path of ['/', '/media/0190', '/berita/kemlu', '/berita/gambar', '/api/posts', '/berita/kemlu/gambar'])
    expect(await policyOf(path)).toBe('same-origin')
  const { headers } = await app.request('/berita/kemlu/gambar/0190')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
})
