import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Media, MediaFacts, Searching } from '../contract.ts'
import * as shelves from './collections.ts'
import { hasFfmpeg } from './film.ts'
import * as library from './library.ts'
import * as media from './media.ts'
import { pictureFor, renditionOn } from './renditions.ts'
import { photo } from './testing.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [newsroom(fakePages()), manual])
const upload = async (bytes?: Buffer, institution = room.kemlu, person = room.editor) =>
  media.upload((door) => desk.as(person, door), desk.house, { institution, bytes: bytes ?? (await photo(640, 480)) })
const facts: MediaFacts = { title: '', tags: [], rights: 'own', rightsNote: null, source: null, rightsUntil: null }
const annotate = (one: Pick<Media, 'id'>, change: Partial<MediaFacts>) =>
  desk.as(room.editor, (at) => library.annotate(at, { id: one.id, ...facts, ...change }))
const search = async (change: Partial<Searching> = {}, person = room.editor, institution = room.kemlu) =>
  (await desk.as(person, (at) => library.search(at, { institution, limit: 50, shelf: 'own', ...change }))).rows.map(({ id }) => id)
const limitsOf = (platform: string) => {
  const found = room.offered.find(({ id }) => id === platform)
  if (!found) throw new Error(platform)
  return found.limits
}

test('a picture is found by the beginning of any word of its title, alternative text, label or source', async () => {
  const one = await upload()
  await annotate(one, { title: 'Loket paspor pagi hari', tags: ['pelindungan WNI'], source: 'Humas Kemlu' })
  await desk.as(room.editor, (at) => media.describe(at, { id: one.id, alt: 'Antrean tertib', isDecorative: false }))
  for (const words of ['paspor', 'PAS', 'antre tert', 'wni', 'humas', 'loket hari']) expect(await search({ search: words }), words).toEqual([one.id])
  for (const words of ['visa', 'paspor visa', "'; drop", '...']) expect(await search({ search: words }), words).toEqual([])
  expect(await search({ search: 'paspor' }, room.komdigiAdmin, room.komdigi)).toEqual([])
  expect(await refusal(search({}, room.komdigiAdmin))).toBe('NOT_FOUND')
})

test('shelves, collections and pages show each picture once and nothing of others', async () => {
  const made = [await upload(), await upload(), await upload()]
  const [first, second, third] = made as [Media, Media, Media]
  const collection = await desk.as(room.editor, (at) => shelves.collect(at, { institution: room.kemlu, name: 'Hari Guru' }))
  expect(await refusal(desk.as(room.editor, (at) => shelves.collect(at, { institution: room.kemlu, name: 'Hari Guru' })))).toBe('COLLECTION_TAKEN')
  await desk.as(room.editor, (at) => shelves.put(at, { id: collection.id, media: second.id }))
  expect(await search({ collection: collection.id })).toEqual([second.id])
  await annotate(third, { rightsUntil: '2026-12-01' })
  expect(await search({ shelf: 'expiring' })).toEqual([third.id])
  await desk.as(room.editor, (at) => library.retire(at, first.id))
  expect(await search({ shelf: 'retired' })).toEqual([first.id])
  const page = await desk.as(room.editor, (at) => library.search(at, { institution: room.kemlu, limit: 1, shelf: 'own' }))
  expect([page.rows[0]?.id, page.next]).toEqual([third.id, third.id])
  expect((await search({ after: third.id }))[0]).toBe(second.id)
})

test('what a post carries cannot be deleted, only retired; what none carries goes with all its files', async () => {
  const [used, free] = [await upload(), await upload()]
  await room.write(['newsroom'], { media: [used.id] })
  const remove = (id: Media['id']) => library.remove((door) => desk.as(room.editor, door), desk.house, id)
  expect(await refusal(remove(used.id))).toBe('MEDIA_IN_USE')
  expect((await desk.as(room.editor, (at) => library.get(at, used.id))).uses).toHaveLength(1)
  await renditionOn(desk.house, free, limitsOf('tiktok'))
  await remove(free.id)
  const left = await (desk.house.files as unknown as { names: () => Promise<string[]> }).names()
  expect(left.filter((name) => name.startsWith(free.id))).toEqual([])
})

test('only what is one’s own to give is shared; another institution takes a copy with its source', async () => {
  const one = await upload(await photo(800, 600))
  await annotate(one, { title: 'Peta zona waktu', rights: 'licensed', rightsNote: 'dua tahun' })
  const share = () => desk.as(room.editor, (at) => library.share(at, { id: one.id, isShared: true }))
  expect(await refusal(share())).toBe('NOT_OURS_TO_SHARE')
  await annotate(one, { title: 'Peta zona waktu' })
  await share()
  expect(await search({ shelf: 'shared', search: 'zona' }, room.komdigiAdmin, room.komdigi)).toEqual([one.id])
  const copy = await desk.as(room.komdigiAdmin, (at) => library.borrow(at, desk.house, { id: one.id, institution: room.komdigi }))
  expect(copy).toMatchObject({ institution: room.komdigi, title: 'Peta zona waktu', rights: 'permission', source: 'Kementerian Luar Negeri' })
  expect((await desk.house.files.read(media.fileName(copy.id))).length).toBe(copy.bytes)
  expect(await refusal(desk.as(room.komdigiAdmin, (at) => library.annotate(at, { id: one.id, ...facts })))).toBe('NOT_FOUND')
})

test('a post is not planned past the day its picture’s rights end, and one that was waits instead of going out', async () => {
  const one = await upload()
  expect(await refusal(annotate(one, { rights: 'permission' }))).toBe('RIGHTS_NEED_NOTE')
  await annotate(one, { title: 'Potret', rightsUntil: '2026-11-23' })
  await desk.as(room.editor, (at) => media.describe(at, { id: one.id, alt: 'Potret', isDecorative: false }))
  const post = await room.clear(await room.write(['newsroom'], { media: [one.id] }))
  const late = room.schedule(post, '2026-11-24T09:00').catch((error: Error) => error.message)
  expect(await late).toBe(
    'Hak pakai “Potret” berakhir 2026-11-23, sebelum waktu terbit ini. Pilih waktu yang lebih awal, ganti gambarnya, atau perpanjang haknya di Pustaka.',
  )
  const [delivery] = await room.schedule(post, '2026-11-23T09:00')
  if (!delivery) throw new Error('nothing planned')
  await annotate(one, { title: 'Potret', rightsUntil: '2026-11-22' })
  desk.clock.set('2026-11-23T02:00:00Z')
  await room.run(delivery)
  expect(await room.see(delivery)).toMatchObject({ state: 'held', why: 'rights_ended' })
})

test('each platform gets the picture inside its own limits, cropped around the point that must stay, made once', async () => {
  const left = { create: { width: 300, height: 900, channels: 3 as const, background: '#ff0000' } }
  const wide = await sharp({ create: { width: 3_000, height: 900, channels: 3, background: '#0000ff' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .png()
    .toBuffer()
  const one = await upload(wide)
  const redAt = async (bytes: Buffer) => (await sharp(bytes).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer())[0]
  const instagram = limitsOf('instagram')
  const centred = await renditionOn(desk.house, one, instagram)
  expect(centred).toMatchObject({ type: 'image/jpeg', width: 1_719, height: 900 })
  expect(await redAt(await desk.house.files.read(centred?.name ?? ''))).toBeLessThan(20)
  const focused = await desk.as(room.editor, (at) => media.focus(at, { id: one.id, focus: { x: 0.05, y: 0.5 } }))
  const aimed = await renditionOn(desk.house, focused, instagram)
  expect(await redAt(await desk.house.files.read(aimed?.name ?? ''))).toBeGreaterThan(235)
  await desk.house.files.remove(media.fileName(one.id))
  expect(await renditionOn(desk.house, focused, instagram)).toEqual(aimed)
  const heavy = await upload(await photo(1_500, 1_000))
  const limits = { ...limitsOf('x').images, bytes: { value: 300_000, source: 'a test', checkedOn: '2026-11-25' } }
  expect((await pictureFor(desk.house, { institution: room.kemlu, media: heavy.id, limits })).bytes.length).toBeLessThanOrEqual(300_000)
})

test.skipIf(!(await hasFfmpeg()))('a film is checked, freed of its location, given a still, and made to fit a platform', { timeout: 60_000 }, async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'sinergi-film-')), 'film.mp4')
  const source = [
    '-f',
    'lavfi',
    '-i',
    'testsrc=size=1440x810:rate=5:duration=2',
    '-f',
    'lavfi',
    '-i',
    'sine=duration=2',
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
  ]
  execFileSync('ffmpeg', ['-v', 'error', ...source, '-c:a', 'aac', '-metadata', 'location=-6.2+106.8/', '-movflags', 'use_metadata_tags', '-shortest', path])
  const film = await upload(readFileSync(path))
  expect(film).toMatchObject({ kind: 'video', type: 'video/mp4', width: 1_440, height: 810, hadLocation: true })
  expect(film.durationMs).toBeGreaterThan(1_800)
  const kept = await desk.house.files.read(media.fileName(film.id))
  expect(kept.includes('-6.2+106.8')).toBe(false)
  expect((await sharp(await desk.house.files.read(media.posterName(film.id))).metadata()).width).toBe(1_440)
  expect(await renditionOn(desk.house, film, limitsOf('x'))).toMatchObject({ type: 'video/mp4', width: 1_280, height: 720 })
  expect(await renditionOn(desk.house, film, limitsOf('threads'))).toBeNull()
  expect(await refusal(upload(kept.subarray(0, 4_000)))).toBe('FILM_BROKEN')
})
