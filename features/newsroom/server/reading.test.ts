import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { approve } from '#features/approvals/server/deciding.ts'
import { waiting } from '#features/approvals/server/reading.ts'
import * as media from '#features/media/server/media.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as sending from '#features/posts/server/sending.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { openPool } from '#kit/server/database.ts'
import { listenForChanges } from '#kit/server/events.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { testDesk } from '#kit/server/testing.ts'
import { jobs } from './jobs.ts'
import { newsroomPort } from './newsroom.ts'
import { newsroomPages } from './pages.ts'

const desk = await testDesk()
const port = newsroomPort(desk.house)
const room = await newsroomOf(desk, [newsroom(port)])
const pages = newsroomPages(desk.house, room.offered)
const get = async (path: string, headers: Record<string, string> = {}, from = pages) => {
  const answer = await from.request(path, { headers })
  const body = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, body, text: body.toString() }
}
const account = { channel: room.own[0]?.id ?? '', institution: room.kemlu, platform: 'newsroom', handle: '', address: null, credential: null }
const plain = { text: 'Isi.', language: 'id', direction: 'ltr' as const, link: null, images: [] }
const put = async (change: { title: string; language?: string; direction?: 'ltr' | 'rtl'; post?: string; text?: string }) =>
  new URL((await port.put(account, { ...plain, key: crypto.randomUUID(), at: desk.clock.now(), ...change })).address ?? '').pathname

const pixel = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#0b5875' } })
  .png()
  .toBuffer()

async function published(title: string, text: string) {
  const image = await media.upload((door) => desk.as(room.editor, door), desk.house, { institution: room.kemlu, bytes: pixel })
  await desk.as(room.editor, (at) => media.describe(at, { id: image.id, alt: null, isDecorative: true }))
  const post = await room.clear(await room.write(['newsroom'], { title, text, media: [image.id] }))
  desk.clock.set('2026-11-23T00:30:00Z')
  const [delivery] = await room.schedule(post)
  if (!delivery) throw new Error('nothing was scheduled')
  desk.clock.set('2026-11-23T02:00:05Z')
  await room.run(delivery)
  return { post, path: new URL((await room.see(delivery)).address ?? '').pathname }
}

test('a correction is shown once it is approved, and the page says when', async () => {
  const { post, path } = await published('Jam loket', 'Loket buka pukul 09.00.')
  const content = { ...post.content, text: 'Loket buka pukul 08.00.' }
  const follow = () => jobs['newsroom.follow_post']?.({ institution: room.kemlu, id: post.id }, jobContext(desk.house))
  await follow()
  expect((await get(path)).text).not.toContain('Diperbarui')
  desk.clock.set('2026-11-24T03:00:00Z')
  const { post: saved } = await desk.as(room.editor, (at) => posts.save(at, { id: post.id, version: post.version, content }))
  await follow()
  expect((await get(path)).text).toContain('pukul 09.00')
  await desk.as(room.editor, (at) => sending.submit(at, room.offered, { id: post.id, version: saved.version }))
  await follow()
  expect((await get(path)).text).toContain('pukul 09.00')
  const [asked] = (await desk.as(room.approver, (at) => waiting(at))).filter((one) => one.subject === post.id)
  if (asked) await desk.as(room.approver, (at) => approve(at, { id: asked.id, digest: saved.digest }))
  await follow()
  await follow()
  const { text } = await get(path)
  expect(text).toContain('pukul 08.00')
  expect(text).toContain('Diperbarui 24 November 2026, <bdi>10.00 WIB</bdi>')
  expect(text).toContain('"dateModified":"2026-11-24T03:00:00Z"')
  const { rows } = await desk.owner.query(`select count(*)::int as told from events where kind = 'newsroom.item_corrected'`)
  expect(rows[0]?.told).toBe(1)
})

test('each language of a post stands on its own page, linked to the others, in its own direction', async () => {
  const post = crypto.randomUUID()
  const own = await put({ title: 'Layanan di Riyadh', post })
  const arabic = await put({ title: 'خدمات القنصلية', text: 'تفتح القنصلية أبوابها.', language: 'ar', direction: 'rtl', post })
  const japanese = await put({ title: '旅券の予約', text: '予約できます。', language: 'ja', post })
  const page = (await get(arabic)).text
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<div lang="ar" dir="rtl">')
  for (const [language, path] of [
    ['id', own],
    ['ja', japanese],
    ['ar', arabic],
  ])
    expect(page).toContain(`<link rel="alternate" hreflang="${language}" href="http://localhost:8080${path}" />`)
  expect(page).toContain('>日本語</a')
  expect(decodeURI(japanese)).toMatch(/\/旅券の予約-/u)
  expect((await get(japanese)).text).toContain('<html lang="ja" dir="ltr">')
  await put({ title: 'Voor iedereen', language: 'nl', text: 'Tekst.' })
  expect((await get('/berita/kemlu?bahasa=nl')).text).toMatch(/<html lang="en" dir="ltr">[\s\S]*<h1 lang="nl" dir="ltr">/)
})

test('a month of the archive keeps its address and holds what came out on the institution’s own calendar', async () => {
  await desk.owner.query(
    `insert into newsroom_items (institution_id, key, slug, title, text, language, direction, images, published_at)
     select $1, uuidv7(), 'arsip-' || n, 'Tersimpan ' || n, 'x', 'id', 'ltr', '[]', '2024-02-28T17:30:00Z'::timestamptz + n * interval '10 minutes' from generate_series(0, 149) n`,
    [room.kemlu],
  )
  expect((await get('/berita/kemlu/arsip')).text).toMatch(/arsip\/2024-02">Februari 2024<\/a><span class="meta">141 berita/)
  const first = (await get('/berita/kemlu/arsip/2024-02')).text
  expect(first).toContain('Tersimpan 140<')
  expect(first).not.toContain('Tersimpan 141<')
  const second = await get('/berita/kemlu/arsip/2024-02?hal=2')
  expect([second.status, second.text.includes('Tersimpan 0<'), second.text.includes('hal=3')]).toEqual([200, true, false])
  for (const wrong of ['2024-13', '2024-2', '1969-01', 'x', '2023-01']) expect((await get(`/berita/kemlu/arsip/${wrong}`)).status, wrong).toBe(404)
})

test('search engines are told every address, in files, and where they may not look', async () => {
  const index = await get('/berita/sitemap.xml')
  expect(index.text).toContain('<loc>http://localhost:8080/berita/kemlu/sitemap-1.xml</loc>')
  const file = await get('/berita/kemlu/sitemap-1.xml')
  expect(file.text).toContain('/berita/kemlu/arsip-149</loc>')
  expect((await get('/berita/kemlu/sitemap-2.xml')).status).toBe(404)
  expect((await get('/robots.txt')).text).toMatch(/Allow: \/berita\/[\s\S]*Disallow: \/\n/)
})

test('a shared address shows a card of 1200 by 630, drawn where there is no picture', async () => {
  const path = await put({ title: 'Kartu' })
  const card = /og:image" content="http:\/\/localhost:8080([^"]+)"/.exec((await get(path)).text)?.[1] ?? ''
  for (const time of ['first', 'again']) {
    const { body, headers } = await get(card)
    expect(headers.get('content-type'), time).toBe('image/jpeg')
    expect(await sharp(body).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
  }
  expect((await get('/berita/kemlu/kartu/tidak-ada.jpg')).status).toBe(404)
})

test('a page travels compressed, is known by its tag in either form, and a feed also by its date', async () => {
  const whole = await get('/berita/kemlu')
  const zipped = await get('/berita/kemlu', { 'accept-encoding': 'br, gzip' })
  expect(gunzipSync(zipped.body).equals(whole.body)).toBe(true)
  expect(whole.body.length).toBeLessThan(60_000)
  expect(zipped.headers.get('etag')).not.toBe(whole.headers.get('etag'))
  expect(zipped.headers.get('etag')).toMatch(/^"/)
  expect(whole.headers.get('vary')).toBe('Accept, Accept-Encoding')
  expect((await get('/berita/kemlu', { 'accept-encoding': 'gzip', 'if-none-match': `"x", ${zipped.headers.get('etag')}` })).status).toBe(304)
  const feed = await get('/berita/kemlu/feed.xml')
  const changed = feed.headers.get('last-modified') ?? ''
  expect(changed).toMatch(/ GMT$/)
  expect((await get('/berita/kemlu/feed.xml', { 'if-modified-since': changed })).status).toBe(304)
  expect((await get('/berita/kemlu/feed.xml', { 'if-modified-since': changed, 'if-none-match': '"lain"' })).status).toBe(200)
})

test('two server processes keep pages in mind, and both show a change as soon as it is made', async () => {
  const pool = () => openPool(desk.address, 'sinergi_app', { max: 1 })
  const processes = [pool(), pool()].map((listening) => {
    const changes = listenForChanges(listening, desk.house.log)
    return { changes, listening, pages: newsroomPages(desk.house, room.offered, changes) }
  })
  const eventually = async (holds: () => Promise<boolean>) => {
    for (let waited = 0; waited < 5_000 && !(await holds()); waited += 10) await new Promise((resolve) => setTimeout(resolve, 10))
    return holds()
  }
  for (const { changes } of processes) expect(await eventually(async () => changes.isHearing())).toBe(true)
  for (const one of processes) await get('/berita/kemlu', {}, one.pages)
  // What is kept is not read again: a row changed behind the doors' back is not seen.
  await desk.owner.query(`update newsroom_items set title = 'Diam-diam' where title = 'Kartu'`)
  expect((await get('/berita/kemlu', {}, processes[0]?.pages)).text).not.toContain('Diam-diam')
  await put({ title: 'Baru saja terbit' })
  for (const one of processes) expect(await eventually(async () => (await get('/berita/kemlu', {}, one.pages)).text.includes('Baru saja terbit'))).toBe(true)
  await Promise.all(
    processes.map(async ({ changes, listening }) => {
      await changes.stop()
      await listening.end()
    }),
  )
})
