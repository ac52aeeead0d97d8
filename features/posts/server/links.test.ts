import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import * as channels from '#features/channels/server/channels.ts'
import { network } from '#features/people/server/testing.ts'
import type { Limits } from '#kit/connector.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { readPage } from './link-preview.ts'
import { linkPreview } from './links.ts'
import * as posts from './posts.ts'
import * as reading from './reading.ts'
import * as sending from './sending.ts'

const desk = await testDesk()
const net = await network(desk)
const image = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#0b5875' } })
  .png()
  .toBuffer()
let asked = 0
const site = createServer((request, answer) => {
  asked += 1
  if (request.url === '/gambar.png') return answer.writeHead(200, { 'content-type': 'image/png' }).end(image)
  if (request.url === '/besar') return answer.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(600 * 1024))
  if (request.url === '/hilang') return answer.writeHead(404).end()
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  return answer.end(
    '<html><head><title>Judul biasa</title><meta property="og:title" content="Paspor &amp; visa"><meta content="Cara \u2014 singkat" name=description><meta property="og:image" content="/gambar.png"></head>',
  )
}).listen(0, '127.0.0.1')
await once(site, 'listening')
const host = `127.0.0.1:${(site.address() as AddressInfo).port}`
afterAll(() => site.close())

const look = (path: string, fetch = guardedFetch({ allowed: [host] }), person = net.editor) =>
  linkPreview((door) => desk.as(person, door), fetch, { institution: net.kemlu, url: `http://contoh.example${path}` })
/** A public name that leads to our own page, as a resolver would; its answers carry the page’s real address. */
const led: ReturnType<typeof guardedFetch> = (url, request) => guardedFetch({ allowed: [host] })(url.replace('contoh.example', host), request)

test('a link shows what its page says of itself, with a small picture, and is asked once a day', async () => {
  const seen = await look('/', led)
  expect(seen).toMatchObject({ title: 'Paspor & visa', description: 'Cara — singkat', site: '127.0.0.1' })
  expect(seen.image).toMatch(/^data:image\/webp;base64,/)
  const before = asked
  expect((await look('/', led)).title).toBe('Paspor & visa')
  expect(asked).toBe(before)
  desk.clock.advance({ hours: 25 })
  await look('/', led)
  expect(asked).toBeGreaterThan(before)
})

test('an address inside the network is refused with a sentence, also behind a public name', async () => {
  const inside = (url: string, fetch = guardedFetch()) => linkPreview((door) => desk.as(net.editor, door), fetch, { institution: net.kemlu, url })
  await expect(inside('http://10.0.0.5/rahasia')).rejects.toThrow('Alamat ini ada di jaringan dalam')
  await expect(inside('http://contoh.example/dalam', (url, request) => guardedFetch()(url.replace('contoh.example', host), request))).rejects.toThrow(
    'jaringan dalam',
  )
})

test('a page that is gone, silent or huge keeps the link and says so; only a writer asks', async () => {
  expect(await refusal(look('/hilang', led))).toBe('LINK_BROKEN')
  expect(await refusal(look('/besar', led))).toBe('LINK_LARGE')
  expect(await refusal(look('/diam', async () => guardedFetch({ allowed: ['127.0.0.1:1'] })('http://127.0.0.1:1/')))).toBe('LINK_SILENT')
  expect(await refusal(look('/', led, net.viewer))).toBe('FORBIDDEN')
})

test('a page full of rubbish is read without harm', () => {
  expect(readPage('<meta property="og:title" content="&#x110000;&#55555;a&unknown;">')).toMatchObject({ title: 'a&unknown;' })
  expect(readPage(`<title>${'<meta '.repeat(5000)}`).title.length).toBeLessThanOrEqual(300)
})

const limits: Limits = {
  text: { unit: 'graphemes', max: { value: 40, source: 'this test', checkedOn: '2026-11-25' } },
  foldsAt: null,
  images: { max: { value: 4, source: 'x', checkedOn: 'x' }, isRequired: false, types: [] },
}
const offered = [{ id: 'x', name: 'X', mark: 'x', connector: 'hand', limits }]

test('an institution is called by the handle of its public register, counted as it goes out; a stranger is named before sending', async () => {
  const account = { platform: 'x', address: null, custodians: [] }
  const ours = await desk.as(net.admin, (at) => channels.register(at, offered, { ...account, institution: net.kemlu, handle: 'kemlu_contoh' }))
  await desk.as(net.komdigiAdmin, (at) => channels.register(at, offered, { ...account, institution: net.komdigi, handle: 'komdigi_contoh' }))
  const written = { title: 'Judul', text: 'Bersama @{komdigi}', language: 'id', sensitivity: 'routine' as const, link: null, media: [] }
  const draft = (text: string) =>
    desk.as(net.editor, (at) =>
      posts.draft(at, { institution: net.kemlu, content: { ...written, text, variants: [{ channel: ours.id, language: 'id', text: null }] } }),
    )
  const post = await draft('Bersama @{komdigi}')
  expect(post.mentions).toEqual({ komdigi: { name: 'Komdigi', handles: { x: 'komdigi_contoh' } } })
  expect((await desk.as(net.editor, (at) => posts.contentOf(at, post.id))).variants[0]?.text).toBe('Bersama @komdigi_contoh')
  const stranger = await draft('Bersama @{entah}')
  await expect(desk.as(net.editor, (at) => sending.submit(at, offered, { id: stranger.id, version: 1 }))).rejects.toThrow(
    'tidak ada instansi @{entah} di jejaring',
  )
  const long = await draft(`${'a'.repeat(26)} @{komdigi}`)
  await expect(desk.as(net.editor, (at) => sending.submit(at, offered, { id: long.id, version: 1 }))).rejects.toThrow('X lebih 2 karakter')
  expect((await desk.as(net.editor, (at) => reading.get(at, post.id))).digest).toBe(post.digest)
})
