import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { sealAll, verify } from '#features/activity/server/activity.ts'
import * as media from '#features/media/server/media.ts'
import { newsroomPort } from '#features/newsroom/server/newsroom.ts'
import { newsroomPages } from '#features/newsroom/server/pages.ts'
import * as notes from '#features/posts/server/notes.ts'
import type { Delivery } from '#features/publishing/contract.ts'
import { recall } from '#features/publishing/server/settling.ts'
import { takeBack } from '#features/publishing/server/taking-back.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import type { Person } from '#kit/rules.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Proof } from '../contract.ts'
import * as bundles from './bundles.ts'
import { gather } from './gathering.ts'
import { keepPage } from './keeping.ts'
import { pack } from './packing.ts'
import { pageName } from './own-page.ts'
import { picturesOf } from './pictures.ts'
import { print } from './print.ts'
import * as proofs from './proofs.ts'
import { retention, setRetention, tidy } from './retaining.ts'
import { asJson } from './sheet.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [newsroom(newsroomPort(desk.house)), manual])
const context = jobContext(desk.house)
const ask = async (_house: unknown, path: string) => newsroomPages(desk.house, room.offered).request(path)
const span = { institution: room.kemlu, since: '2026-11-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }
const alt = 'Kartu berwarna laut'

let delivery: Delivery
const proofOf = (id = delivery.id, person: Person = room.editor) => desk.as(person, (at) => gather(at, id, room.offered))

async function publish(title: string, text: string) {
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#0b5875' } })
    .jpeg()
    .toBuffer()
  const kept = await media.upload((door) => desk.as(room.editor, door), desk.house, { institution: room.kemlu, bytes })
  await desk.as(room.editor, (at) => media.describe(at, { id: kept.id, alt, isDecorative: false }))
  const post = await room.clear(await room.write(['newsroom'], { title, text, media: [kept.id] }))
  const [made] = await room.schedule(post)
  if (!made) throw new Error('nothing was scheduled')
  desk.clock.set('2026-11-23T02:00:01Z')
  await room.run(made)
  desk.clock.set('2026-11-22T02:00:00Z')
  return made
}

/** Every entry of an archive with its bytes. */
async function entriesOf(bytes: Buffer) {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true })
  const entries = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer)
    entries.set(entry.fileName, Buffer.concat(parts))
  }
  return entries
}

async function bundled() {
  const asked = await desk.as(room.editor, (at) => bundles.ask(at, span))
  await pack(context, { institution: room.kemlu, bundle: asked.id }, room.offered)
  const { name } = await desk.as(room.editor, (at) => bundles.ready(at, asked.id))
  return { id: asked.id, name, entries: await entriesOf(await desk.house.files.read(name)) }
}

beforeAll(async () => {
  delivery = await publish('Loket pindah ke lantai dua', 'Mulai Senin loket legalisasi pindah ke lantai dua.\n\nJam layanan tetap.')
})

test('a proof says what went out, who approved it and when, where it stands, and what the log sealed', async () => {
  const before = await proofOf()
  expect(before).toMatchObject({
    text: expect.stringContaining('lantai dua') as unknown,
    institutionName: 'Kementerian Luar Negeri',
    images: [{ alt, isDecorative: false }],
    authors: [room.editor.name],
    state: 'published',
    seal: null,
  })
  expect(before.approval?.decisions).toMatchObject([{ kind: 'approve', person: room.approver.name }])
  expect(before.journal.map(({ kind, state }) => `${kind} ${state}`)).toContain('commit done')
  await sealAll(desk.house)
  expect((await proofOf()).seal).toMatchObject({ number: expect.any(Number) as unknown, digest: expect.stringMatching(/^[\da-f]{64}$/) as unknown })
})

test('what was never published has no proof, and neither has anything for a stranger', async () => {
  const [planned] = await room.schedule(await room.cleared('newsroom'))
  await expect(proofOf(planned?.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(proofOf(delivery.id, room.komdigiAdmin)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(desk.as(room.komdigiAdmin, (at) => proofs.list(at, { ...span, limit: 10 }, room.offered))).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('the sheet is tagged for readers of PDF/UA, in Indonesian, and comes out the same byte for byte', async () => {
  const proof = await proofOf()
  const { pictures, files } = await picturesOf(desk.house, proof)
  const [sheet, again] = [await print(proof, pictures, files), await print(proof, pictures, files)]
  const text = sheet.toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  expect(text).toMatch(/\/Marked true/)
  expect(text).toMatch(/<pdfuaid:part>1</)
  expect(text).toMatch(/\/Lang \(id\)/)
  expect(pictures.images).toMatchObject([{ alt }])
  expect(sheet.equals(again)).toBe(true)
})

test('letters no face of the machine has become boxes that the sheet names; the words themselves stay whole', async () => {
  const proof: Proof = { ...(await proofOf()), text: 'Aksara ꦲꦏ dan [tanda] #kurung $ \\ "kutip" <b>.', language: 'jv' }
  const sheet = await print(proof, { images: [], screenshot: null }, new Map())
  expect(sheet.length).toBeGreaterThan(5_000)
  expect(asJson(proof)).toContain('ꦲꦏ')
})

test('our own page is kept as it stood, with its style and pictures inside, and the first copy stays', async () => {
  await keepPage(context, { ask, browser: null }, { institution: room.kemlu, delivery: delivery.id })
  const kept = (await desk.house.files.read(pageName(delivery.id))).toString()
  expect(kept).toContain('lantai dua')
  expect(kept).toContain('<style>')
  expect(kept).toContain('src="data:image/')
  await keepPage(context, { ask: async () => new Response('lain'), browser: null }, { institution: room.kemlu, delivery: delivery.id })
  expect((await desk.house.files.read(pageName(delivery.id))).toString()).toBe(kept)
})

test('a bundle holds sheet, words, media, page and list for each proof, and no cell a spreadsheet would run', async () => {
  await publish('=cmd() diskon', 'Judul yang menyerupai rumus.')
  const { entries } = await bundled()
  const names = [...entries.keys()]
  const [folder] = names.filter((name) => name.endsWith('loket-pindah-ke-lantai-dua/bukti.pdf')).map((name) => name.slice(0, -'/bukti.pdf'.length))
  for (const part of ['bukti.json', 'teks.txt', 'media-1.jpg', 'halaman.html']) expect(names).toContain(`${folder}/${part}`)
  expect(entries.get(`${folder}/bukti.pdf`)?.toString('latin1').startsWith('%PDF-')).toBe(true)
  expect(entries.get(`${folder}/teks.txt`)?.toString()).toContain(`Media 1: ${alt}`)
  const list = entries.get('daftar.csv')?.toString() ?? ''
  expect(list.startsWith('\uFEFF')).toBe(true)
  expect(list).toContain(`"'=cmd() diskon"`)
  expect(names).toContain('BACA-SAYA.txt')
})

test('a bundle of an empty or backward span is refused with a sentence', async () => {
  const asking = (change: object) => desk.as(room.editor, (at) => bundles.ask(at, { ...span, ...change }))
  await expect(asking({ until: '2026-11-02T00:00:00Z' })).rejects.toMatchObject({ code: 'NOTHING_PUBLISHED' })
  await expect(asking({ until: '2026-10-01T00:00:00Z' })).rejects.toMatchObject({ code: 'SPAN_ENDS_FIRST' })
})

test('a bundle nobody took away is gone after a week, and says so', async () => {
  const { id, name } = await bundled()
  desk.clock.set('2026-12-10T00:00:00Z')
  await tidy(context, room.kemlu)
  await expect(desk.as(room.editor, (at) => bundles.ready(at, id))).rejects.toMatchObject({ code: 'BUNDLE_NOT_READY' })
  await expect(desk.house.files.read(name)).rejects.toThrow()
})

test('only an admin sets how long records are kept; until then they are kept for good', async () => {
  const wanted = { institution: room.kemlu, contentYears: 5, logYears: 10 }
  expect(await desk.as(room.editor, (at) => retention(at, room.kemlu))).toMatchObject({ contentYears: null, logYears: null })
  await expect(desk.as(room.editor, (at) => setRetention(at, wanted))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await desk.as(room.admin, (at) => setRetention(at, wanted))).toEqual(wanted)
})

test('past its time a text goes with the notes of its team, the deletion is in the log, and the proof keeps digest, times and address', async () => {
  const before = await proofOf()
  await desk.as(room.editor, (at) => notes.write(at, { post: delivery.post, text: 'Catatan tim', anchor: null, replyTo: null, mentioned: [] }))
  desk.clock.set('2031-11-22T00:00:00Z')
  await tidy(context, room.kemlu)
  expect((await proofOf()).text).toContain('lantai dua')
  desk.clock.set('2031-11-25T00:00:00Z')
  await tidy(context, room.kemlu)
  const after = await proofOf()
  expect(after).toMatchObject({ text: '', images: [], digest: before.digest, address: before.address, publishedAt: before.publishedAt })
  expect(after.forgottenAt).toBe('2031-11-25T00:00:00Z')
  await expect(desk.house.files.read(pageName(delivery.id))).rejects.toThrow()
  const { rows } = await desk.owner.query(`select count(*)::int as n from events where kind = 'post.forgotten' and subject_id = $1`, [delivery.post])
  expect(rows).toEqual([{ n: 1 }])
  const left = (table: 'versions' | 'notes') => desk.owner.query(`select 1 from ${table} where post_id = $1`, [delivery.post])
  expect([(await left('versions')).rowCount, (await left('notes')).rowCount]).toEqual([0, 0])
})

test('payloads past their time go from beside the log, and its chain stays whole', async () => {
  await sealAll(desk.house)
  const count = async () => Number((await desk.owner.query('select count(*) from event_payloads where institution_id = $1', [room.kemlu])).rows[0].count)
  const before = await count()
  desk.clock.set('2037-01-01T00:00:00Z')
  await tidy(context, room.kemlu)
  expect(await count()).toBeLessThan(before)
  await sealAll(desk.house)
  expect(await desk.at(room.kemlu, (at) => verify(at, room.kemlu))).toEqual([])
})

test('a recalled post keeps its proof, which says that it was taken back', async () => {
  desk.clock.set('2026-11-22T02:00:00Z')
  const taken = await publish('Kabar yang ditarik', 'Kabar ini keliru.')
  await desk.as(room.editor, (at) => recall(at, taken.id))
  await takeBack(context, room.connectors, { institution: room.kemlu, delivery: taken.id })
  const { rows } = await desk.as(room.editor, (at) => proofs.list(at, { ...span, limit: 1 }, room.offered))
  expect(rows).toHaveLength(1)
  expect((await proofOf(taken.id)).state).toBe('recalled')
})
