import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import * as shelves from '#features/media/server/collections.ts'
import type { Searching } from '#features/media/contract.ts'
import * as library from '#features/media/server/library.ts'
import * as media from '#features/media/server/media.ts'
import { renditionOn } from '#features/media/server/renditions.ts'
import { photo } from '#features/media/server/testing.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres/supervisor.ts'
import { deskOf, openBenchHouse } from './house.ts'

// The library at fifty thousand assets, and one large photo made ready: PostgreSQL and sharp as in the house.
const count = 50_000
const rounds = 60

const folder = mkdtempSync(join(tmpdir(), 'sinergi-bangku-pustaka-'))
const postgres = await startPostgres({ folder: join(folder, 'pg') })
await migrate(postgres.address, new URL('../migrations', import.meta.url).pathname)
const bench = openBenchHouse(postgres.address, () => Temporal.Now.instant())
const desk = deskOf(bench, postgres.address)
const room = await newsroomOf(desk, [newsroom(fakePages()), manual])

/** A third of the assets is the institution's own; the others are its neighbours', some shared. Each carries three uses, a tenth a last day. */
async function fill() {
  await desk.owner.query(
    `insert into media (institution_id, kind, type, width, height, bytes, title, alt, tags, rights, rights_note, rights_until, shared_at, shared_by, uploaded_by, uploaded_at)
     select case when n % 3 = 0 then $1::uuid else (array(select id from institutions order by id))[1 + n % (select count(*)::int from institutions)] end,
       'image', 'image/jpeg', 1600, 1200, 400000,
       (array['Loket paspor','Upacara','Rapat pimpinan','Kunjungan kerja','Infografik layanan','Konferensi pers','Pameran','Bantuan banjir'])[1 + n % 8] || ' ' || n,
       'Suasana di ' || (array['Jakarta','Surabaya','Medan','Makassar','Jayapura','Tokyo','Riyadh'])[1 + n % 7] || ' pada hari ke-' || n % 365,
       array[(array['layanan','acara','bencana','pimpinan','arsip'])[1 + n % 5], 'th' || 2015 + n % 12],
       case when n % 10 = 0 then 'licensed' else 'own' end, case when n % 10 = 0 then 'lisensi tahunan' end,
       case when n % 10 = 0 then current_date - 400 + n % 800 end,
       case when n % 97 = 0 then now() end, case when n % 97 = 0 then $2::uuid end, $2, now() - n * interval '1 minute'
     from generate_series(1, $3::int) n`,
    [room.kemlu, room.editor.id, count],
  )
  const { id: collection } = await desk.as(room.editor, (at) => shelves.collect(at, { institution: room.kemlu, name: 'Tahunan' }))
  await desk.owner.query(
    `insert into collected (institution_id, collection_id, media_id, collected_by, collected_at)
     select institution_id, $1, id, $2, now() from media where institution_id = $3 and tags @> array['acara']`,
    [collection, room.editor.id, room.kemlu],
  )
  await desk.owner.query(`insert into media_uses (institution_id, media_id, post_id) select institution_id, id, uuidv7() from media, generate_series(1, 3) n`)
  await desk.owner.query('analyze')
  return collection
}

const search = (change: Partial<Searching>) => desk.as(room.editor, (at) => library.search(at, { institution: room.kemlu, limit: 48, shelf: 'own', ...change }))

async function p95(asked: Partial<Searching>) {
  const taken: number[] = []
  let rows = 0
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    rows = (await search(asked)).rows.length
    taken.push(performance.now() - begun)
  }
  if (rows === 0) throw new Error(`nothing found for ${JSON.stringify(asked)}`)
  return taken.toSorted((a, b) => a - b)[Math.floor(rounds * 0.95)] ?? 0
}

/** 4000 by 3000, for a platform that crops, one that bounds bytes, one that bounds sides, one that takes anything. */
async function readyPhoto() {
  const image = await media.upload((door) => desk.as(room.editor, door), bench.house, { institution: room.kemlu, bytes: await photo(4_000, 3_000) })
  const limits = ['instagram', 'x', 'facebook', 'threads'].map((id) => {
    const found = room.offered.find((one) => one.id === id)?.limits
    if (!found) throw new Error(`${id} is not offered`)
    return found
  })
  const begun = performance.now()
  await Promise.all(limits.map((one) => renditionOn(bench.house, image, one)))
  return (performance.now() - begun) / 1_000
}

let falls = false
const say = (name: string, value: number, unit: string, limit: number) => {
  falls ||= value > limit
  console.log(`${value <= limit ? 'holds ' : 'FALLS '} ${name.padEnd(64)} ${value.toFixed(value < 20 ? 2 : 0).padStart(8)} ${unit.padEnd(3)} (limit ${limit})`)
}

const collection = await fill()
const deep = async () => {
  let after: string | undefined
  for (let page = 0; page < 40; page += 1) after = (await search(after ? { after } : {})).next ?? after
  return after ? { after } : {}
}
const asked: [string, Partial<Searching>][] = [
  ['the first page', {}],
  ['the fortieth page', await deep()],
  ['one common word', { search: 'loket' }],
  ['the beginnings of two words', { search: 'surab konf' }],
  ['one rare asset', { search: '49998' }],
  ['a label', { search: 'bencana' }],
  ['a collection', { collection }],
  ['a collection and a word', { collection, search: 'tokyo' }],
  ['rights that end', { shelf: 'expiring' }],
  ['licensed, by a word', { rights: 'licensed', search: 'pameran' }],
  ['what others share', { shelf: 'shared' }],
]
for (const [name, wanted] of asked) say(`library p95 at ${count.toLocaleString('en')} assets: ${name}`, await p95(wanted), 'ms', 150)
await readyPhoto()
say('a 12 megapixel photo ready for four platforms', await readyPhoto(), 's', 2)

await desk.owner.end()
await bench.close()
await postgres.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(falls ? 1 : 0)
