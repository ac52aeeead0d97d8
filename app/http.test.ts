import type { AnyRouter } from '@orpc/server'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { isShownElsewhere } from '#features/newsroom/server/pages.ts'
import { toldOf } from '#kit/server/feature.ts'
import { apiPages } from '#kit/server/openapi.ts'
import { strictHeaders } from '#kit/server/pages.ts'
import { featuresOf } from './features.ts'

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

test('the API’s document tells of every door, and of the register that anybody may ask without signing in', async () => {
  const settings = { address: 'https://sinergi.example', demo: false, key: new Uint8Array(32), largestMb: { image: 1, video: 1 } }
  const pages = apiPages({ settings } as Parameters<typeof apiPages>[0], toldOf(featuresOf([])) as AnyRouter)
  const document = (await (await pages.request('/api/openapi.json')).json()) as { paths: Record<string, Record<string, { responses: object }>> }
  expect(document.paths['/posts/{post}/deliveries']).toHaveProperty('get')
  expect(Object.keys(document.paths['/register/verify']?.['get']?.responses ?? {})).toEqual(['200', '422', '429'])
  expect(await (await pages.request('/api')).text()).toContain('/api/register/verify')
})
