import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { hasFfmpeg } from '#features/media/server/film.ts'
import * as media from '#features/media/server/media.ts'
import { shortFilm } from '#features/media/server/testing.ts'
import * as settling from '#features/publishing/server/settling.ts'
import { takeBack } from '#features/publishing/server/taking-back.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { testDesk } from '#kit/server/testing.ts'
import { newsroomPort } from './newsroom.ts'
import { newsroomPages } from './pages.ts'

const desk = await testDesk()
const port = newsroomPort(desk.house)
const room = await newsroomOf(desk, [newsroom(port)])
const pages = newsroomPages(desk.house, room.offered)
const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await pages.request(path, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

async function published(change: Parameters<typeof room.write>[1] = {}) {
  const post = await room.clear(await room.write(['newsroom'], change))
  desk.clock.set('2026-11-23T00:30:00Z')
  const [delivery] = await room.schedule(post)
  if (!delivery) throw new Error('nothing was scheduled')
  desk.clock.set('2026-11-23T02:00:05Z')
  await room.run(delivery)
  const seen = await room.see(delivery)
  if (!seen.address) throw new Error(`it ended ${seen.state}`)
  return { delivery: seen, path: new URL(seen.address).pathname }
}

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

test('a published post is read on the institution’s own page without JavaScript', async () => {
  const { path, delivery } = await published({ title: 'Loket paspor buka sampai malam', text: 'Loket buka sampai pukul 20.00.\n\nBawa KTP & paspor <lama>.' })
  expect(delivery.state).toBe('published')
  const item = await get(path)
  expect(item.status).toBe(200)
  expect(item.text).toContain('<h1>Loket paspor buka sampai malam</h1>')
  expect(item.text).toContain('Bawa KTP &amp; paspor &lt;lama&gt;.')
  expect(item.text).toContain('<bdi>09.00 WIB</bdi>')
  expect(item.text).not.toMatch(/<script(?! type="application\/ld\+json")/)
  expect((await get('/berita/kemlu')).text).toContain(path)
})

test('a shared address shows a card with the title, the day and where it stands', async () => {
  const { path } = await published({ title: 'Kartu untuk dibagikan', text: 'Isi pendek.' })
  const { text } = await get(path)
  expect(text).toContain('<meta property="og:title" content="Kartu untuk dibagikan" />')
  expect(text).toContain('<meta property="og:type" content="article" />')
  expect(text).toContain(`<link rel="canonical" href="${new URL(path, desk.house.settings.address).href}" />`)
  expect(text).toContain('<meta property="article:published_time" content="2026-11-23T02:00:')
})

test('the same delivery put again is still one item', async () => {
  const { delivery } = await published({ title: 'Sekali saja' })
  const account = { channel: delivery.channel, institution: delivery.institution, platform: delivery.platform, handle: '', address: null, credential: null }
  const draft = { key: delivery.id, title: 'Sekali saja', text: 'x', language: 'id', direction: 'ltr' as const, link: null, images: [], at: desk.clock.now() }
  const again = await port.put(account, draft)
  expect(again.address).toBe(delivery.address)
  const { rows } = await desk.owner.query('select count(*)::int as items from newsroom_items where key = $1', [delivery.id])
  expect(rows[0]?.items).toBe(1)
})

test('three feeds say what the page says, and an independent reading finds every required part', async () => {
  await published({ title: 'Kabar & umpan', text: 'Isi <umpan> ini.' })
  const rss = await get('/berita/kemlu/feed.xml')
  const channel = parseRssFeed(rss.text)
  expect(rss.headers.get('content-type')).toMatch(/^application\/rss\+xml/)
  expect(channel).toMatchObject({ title: expect.any(String), link: 'http://localhost:8080/berita/kemlu', description: expect.any(String), language: 'id' })
  expect(channel.items?.[0]).toMatchObject({ title: 'Kabar & umpan', description: 'Isi <umpan> ini.', guid: { isPermaLink: false } })
  const atom = parseAtomFeed((await get('/berita/kemlu/atom.xml')).text)
  expect(atom).toMatchObject({
    id: expect.stringMatching(/^http/),
    title: { value: expect.any(String) },
    updated: expect.any(String),
    authors: [{ name: 'Kementerian Luar Negeri' }],
  })
  expect(atom.links?.some(({ rel }) => rel === 'self')).toBe(true)
  for (const entry of atom.entries ?? [])
    expect(entry).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), title: expect.anything(), updated: expect.any(String) })
  const json = JSON.parse((await get('/berita/kemlu/feed.json')).text) as Record<string, unknown>
  expect(json['version']).toBe('https://jsonfeed.org/version/1.1')
  expect(parseJsonFeed(json).items?.[0]).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), content_text: 'Isi <umpan> ini.' })
})

test('the feeds carry the whole text, safely: its lines, its links, and nothing that could run', async () => {
  const text = 'Syarat:\n- KTP\n- paspor <script>alert(1)</script> ]]> akhir\n\nDaftar di https://kemlu.go.id/daftar?a=1&b=2.'
  const { path } = await published({ title: 'Syarat ]]> <b>baru</b>', text, link: 'https://kemlu.go.id/edaran' })
  const page = (await get(path)).text
  expect(page).toContain('Syarat:<br />- KTP<br />- paspor &lt;script&gt;')
  expect(page).toContain('<a href="https://kemlu.go.id/daftar?a=1&amp;b=2" rel="noopener">https://kemlu.go.id/daftar?a=1&amp;b=2</a>.')
  expect(page.split('>https://kemlu.go.id/edaran<')).toHaveLength(2)
  expect(page).toContain(`<link rel="canonical" href="http://localhost:8080${path}"`)
  const rss = parseRssFeed((await get('/berita/kemlu/feed.xml')).text).items?.[0]
  expect(rss).toMatchObject({ title: 'Syarat ]]> <b>baru</b>', content: { encoded: expect.stringContaining('- KTP<br />') } })
  const atom = parseAtomFeed((await get('/berita/kemlu/atom.xml')).text).entries?.[0]
  expect(atom?.content?.value).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; akhir')
})

test('what no longer fits on the front page is found by reading on', async () => {
  await published({ title: 'Yang terbaru' })
  await desk.owner.query(
    `insert into newsroom_items (institution_id, key, slug, title, text, language, direction, images, published_at)
     select $1, uuidv7(), 'lama-' || n, 'Berita lama ' || n, 'x', 'id', 'ltr', '[]', '2020-01-01'::timestamptz + n * interval '1 hour' from generate_series(1, 70) n`,
    [room.kemlu],
  )
  const front = (await get('/berita/kemlu')).text
  expect(front).not.toContain('Berita lama 1<')
  const onward = /href="([^"]*sebelum=[^"]*)"/.exec(front)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const older = await get(onward)
  expect([older.status, older.text.includes('Berita lama 1<'), older.text.includes('Yang terbaru')]).toEqual([200, true, false])
  expect((await get('/berita/kemlu?sebelum=bukan-id')).status).toBe(200)
  await desk.owner.query(`delete from newsroom_items where slug like 'lama-%'`)
})

test('a reader who has the page is told so instead of being sent it again', async () => {
  const first = await get('/berita/kemlu')
  const tag = first.headers.get('etag') ?? ''
  expect(tag).not.toBe('')
  expect(first.headers.get('cache-control')).toBe('public, max-age=30')
  expect((await get('/berita/kemlu', { 'if-none-match': tag })).status).toBe(304)
})

test('an item in English has its own page, and a link to it from the Indonesian one', async () => {
  await published({
    title: 'Passport counter open late',
    text: 'Open until 8 pm.',
    language: 'en',
    variants: room.own.map(({ id }) => ({ channel: id, language: 'en', text: null })),
  })
  const english = await get('/berita/kemlu?bahasa=en')
  expect(english.text).toContain('<html lang="en"')
  expect(english.text).toContain('Passport counter open late')
  expect((await get('/berita/kemlu')).text).not.toContain('Passport counter open late')
  expect((await get('/berita/kemlu')).text).toContain('?bahasa=en')
})

test('an image is served only while a published item shows it', async () => {
  const image = await media.upload((door) => desk.as(room.editor, door), desk.house, { institution: room.kemlu, bytes: pixel })
  const address = `/berita/kemlu/gambar/${image.id}`
  expect((await get(address)).status).toBe(404)
  await desk.as(room.editor, (at) => media.describe(at, { id: image.id, alt: 'Antrean di loket', isDecorative: false }))
  const { path, delivery } = await published({ title: 'Bergambar', media: [image.id] })
  expect((await get(path)).text).toContain('alt="Antrean di loket"')
  expect((await get(address)).status).toBe(200)
  await desk.as(room.editor, (at) => settling.recall(at, delivery.id))
  await takeBack(jobContext(desk.house), room.connectors, { institution: room.kemlu, delivery: delivery.id })
  expect((await get(address)).status).toBe(404)
})

test.skipIf(!(await hasFfmpeg()))(
  'a published film is played in place, in pieces, says what it shows, and goes with its item',
  { timeout: 60_000 },
  async () => {
    const film = await media.upload((door) => desk.as(room.editor, door), desk.house, { institution: room.kemlu, bytes: shortFilm() })
    await desk.as(room.editor, (at) => media.describe(at, { id: film.id, alt: 'Petugas membuka loket', isDecorative: false }))
    const address = `/berita/kemlu/film/${film.id}`
    expect((await get(address)).status).toBe(404)
    const { path, delivery } = await published({ title: 'Berfilm', media: [film.id] })
    const { text } = await get(path)
    expect(text).toMatch(/<video\s+controls\s+playsinline\s+preload="metadata"/)
    expect(text).toContain(`poster="/berita/kemlu/gambar/${film.id}?w=1280"`)
    expect(text).toContain('aria-label="Petugas membuka loket"')
    const piece = await get(address, { range: 'bytes=4-7' })
    expect([piece.status, piece.text, piece.headers.get('content-range')]).toEqual([206, 'ftyp', `bytes 4-7/${film.bytes}`])
    expect((await get(address, { range: 'bytes=999999999-' })).status).toBe(416)
    expect((await get(`/berita/kemlu/gambar/${film.id}?w=320`)).headers.get('content-type')).toBe('image/webp')
    expect((await get(`/berita/kemlu/kartu/${path.split('/').at(-1)}.jpg`)).headers.get('content-type')).toBe('image/jpeg')
    await desk.as(room.editor, (at) => settling.recall(at, delivery.id))
    await takeBack(jobContext(desk.house), room.connectors, { institution: room.kemlu, delivery: delivery.id })
    expect((await get(address)).status).toBe(404)
  },
)

test('a recalled item answers 410, says so, and leaves the front page and the feeds', async () => {
  const { path, delivery } = await published({ title: 'Keliru' })
  await desk.as(room.editor, (at) => settling.recall(at, delivery.id))
  await takeBack(jobContext(desk.house), room.connectors, { institution: room.kemlu, delivery: delivery.id })
  const gone = await get(path)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('sudah ditarik')
  expect((await get('/berita/kemlu')).text).not.toContain(path)
  expect((await get('/berita/kemlu/feed.json')).text).not.toContain(path)
})

test('what is not there is said plainly, and drafts of others cannot be guessed', async () => {
  expect((await get('/berita/tidak-ada')).status).toBe(404)
  expect((await get('/berita/kemlu/tidak-ada')).status).toBe(404)
  expect((await get('/berita/kemlu/gambar/bukan-id')).status).toBe(404)
})
