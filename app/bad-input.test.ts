import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import * as publishing from '#features/publishing/server/publishing.ts'
import * as sending from '#features/posts/server/sending.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { openDatabase, openPool } from '#kit/server/database.ts'
import type { Identify } from '#kit/server/http.ts'
import { contractApp } from '#kit/server/http.ts'
import { routerOf } from '#kit/server/feature.ts'
import { testDesk } from '#kit/server/testing.ts'
import { featuresOf } from './features.ts'

const desk = await testDesk()
const connectors = [newsroom(fakePages()), manual]
const room = await newsroomOf(desk, connectors)
const router = routerOf(featuresOf(connectors)) as never
const known: Identify = async () => ({ person: room.editor, session: { id: 's', shared: false } })
const app = contractApp(desk.house, known, router)

const said = (doing: Promise<unknown>) =>
  doing.then(
    () => 'allowed',
    (error: Error) => error.message,
  )
const post = (path: string, body: string) => app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

test('a time that has passed is refused with the time it is', async () => {
  const cleared = await room.cleared('newsroom')
  expect(await said(room.schedule(cleared, '2026-11-23T07:00'))).toBe('Waktu ini sudah lewat. Pilih setelah 07.30 WIB.')
})

test('a missing and a repeated local hour are asked about, and the answer is taken', async () => {
  const cleared = await room.cleared('newsroom')
  const missing = { post: cleared.id, wall: '2027-03-28T02:30', zone: 'Europe/Amsterdam' }
  const repeated = { post: cleared.id, wall: '2027-10-31T02:30', zone: 'Europe/Amsterdam' }
  expect(await said(desk.as(room.editor, (at) => publishing.schedule(at, missing)))).toContain('02.30 tidak ada di Europe/Amsterdam')
  expect(await said(desk.as(room.editor, (at) => publishing.schedule(at, repeated)))).toContain('terjadi dua kali')
  const [planned] = await desk.as(room.editor, (at) => publishing.schedule(at, { ...repeated, choose: 'later' }))
  expect(planned?.dueAt).toBe('2027-10-31T01:30:00Z')
})

test('a text too long for one of seven channels names that channel and by how much', async () => {
  const draft = await room.write(['newsroom', 'facebook', 'x', 'threads', 'whatsapp', 'telegram', 'youtube'], { text: 'a'.repeat(300) })
  expect(await said(desk.as(room.editor, (at) => sending.submit(at, room.offered, { id: draft.id, version: draft.version })))).toBe(
    'Belum dapat dikirim: X lebih 20 karakter. Perbaiki, lalu kirim lagi; teks Anda tersimpan.',
  )
})

test('a link pointing inside the network is refused before anyone is asked to approve it', async () => {
  const draft = await room.write(['newsroom'], { link: 'http://10.1.2.3/edaran.pdf' })
  expect(await said(desk.as(room.editor, (at) => sending.submit(at, room.offered, { id: draft.id, version: draft.version })))).toContain('jaringan dalam')
})

test('a body of 50 MB is turned away with a sentence, and nothing of it is kept', async () => {
  const answer = await post('/api/posts', `{"x":"${'a'.repeat(50 * 1024 * 1024)}"}`)
  expect(answer.status).toBe(413)
  expect(((await answer.json()) as { message: string }).message).toContain('terlalu besar')
})

test('a field that is not right is named, in words', async () => {
  const answer = await post('/api/posts', JSON.stringify({ institution: 'bukan-id', content: { title: 1 } }))
  expect(answer.status).toBe(422)
  expect(((await answer.json()) as { message: string }).message).toContain('institution')
})

test('while the database is away every answer says that nothing is lost, and it goes on by itself afterwards', async () => {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  listener.close()
  const gone = openPool({ url: `postgres://nobody@127.0.0.1:${port}/none` }, 'sinergi_app', { max: 1 })
  const away = contractApp({ ...desk.house, db: openDatabase(gone) }, known, router)
  const answer = await away.request('/api/deliveries/needs')
  expect(answer.status).toBe(503)
  expect(((await answer.json()) as { message: string }).message).toBe('Basis data sedang tidak tersambung. Tidak ada yang hilang; coba lagi sebentar lagi.')
  const spoken = await away.request('/rpc/publishing/needs', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect(((await spoken.json()) as { json: { code: string } }).json.code).toBe('DATABASE_AWAY')
  await gone.end()
  expect((await app.request('/api/deliveries/needs')).status).toBe(200)
})

test('when the disk of the database is full a sentence says what is kept, and it goes on once there is room', async () => {
  await desk.owner
    .query(`create function penuh() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
    create trigger penuh before insert on posts for each row execute function penuh()`)
  const content = { title: 'Kabar', text: 'Teks.', language: 'id', sensitivity: 'routine', link: null, media: [], variants: [] }
  const answer = await post('/api/posts', JSON.stringify({ institution: room.kemlu, content }))
  expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([503, expect.stringContaining('Ruang penyimpanan server penuh')])
  await desk.owner.query('drop trigger penuh on posts')
  expect((await post('/api/posts', JSON.stringify({ institution: room.kemlu, content }))).status).toBe(200)
})

test('another site’s page cannot act with our cookie', async () => {
  const answer = await app.request('/api/pauses', {
    method: 'POST',
    headers: { origin: 'https://situs-lain.example', 'content-type': 'application/json' },
    body: '{}',
  })
  expect(answer.status).toBe(403)
})
