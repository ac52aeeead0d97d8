import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import * as media from '#features/media/server/media.ts'
import * as bundles from '#features/proofs/server/bundles.ts'
import { pack } from '#features/proofs/server/packing.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres/supervisor.ts'
import { wallOf } from '#kit/time.ts'
import { deskOf, openBenchHouse } from './house.ts'

// A bundle of a thousand proofs, each with text, one picture of 1080 × 1080 and its journal; made as the worker makes it.
const count = Number(process.argv[2] ?? 1_000)
const folder = mkdtempSync(join(tmpdir(), 'sinergi-bukti-'))
const postgres = await startPostgres({ folder: join(folder, 'pg') })
await migrate(postgres.address, new URL('../migrations', import.meta.url).pathname)
let ahead = 0
const bench = openBenchHouse(postgres.address, () => Temporal.Now.instant().add({ seconds: ahead }))
const desk = deskOf(bench, postgres.address)
const room = await newsroomOf(desk, [newsroom(fakePages())])
const bytes = await sharp({ create: { width: 1080, height: 1080, channels: 3, background: '#0b5875', noise: { type: 'gaussian', mean: 128, sigma: 20 } } })
  .jpeg()
  .toBuffer()
const picture = await media.upload((door) => desk.as(room.editor, door), bench.house, { institution: room.kemlu, bytes })
await desk.as(room.editor, (at) => media.describe(at, { id: picture.id, alt: 'Kartu berbintik', isDecorative: false }))
for (let number = 0; number < count; number += 1) {
  ahead = 0
  const post = await room.clear(await room.write(['newsroom'], { media: [picture.id], text: `Kabar nomor ${number}. `.repeat(20) }))
  const [delivery] = await room.schedule(post, wallOf(bench.house.now().add({ minutes: 5 }), 'Asia/Jakarta'))
  ahead = 600
  if (delivery) await room.run(delivery)
}
const now = bench.house.now()
const span = { institution: room.kemlu, since: now.subtract({ hours: 24 }).toString(), until: now.add({ hours: 24 }).toString() }
const asked = await desk.as(room.editor, (at) => bundles.ask(at, span))
globalThis.gc?.()
const before = process.memoryUsage().rss
let most = before
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
const begun = performance.now()
await pack(jobContext(bench.house), { institution: room.kemlu, bundle: asked.id }, room.offered)
const seconds = (performance.now() - begun) / 1_000
clearInterval(watch)
const [made] = await desk.as(room.editor, (at) => bundles.list(at, room.kemlu))
const grown = (most - before) / 1_048_576
console.log(
  `${seconds <= (60 * count) / 1_000 ? 'holds ' : 'FALLS '} ZIP of ${made?.total} proofs, ${made?.state}, ${Math.round((made?.bytes ?? 0) / 1e6)} MB: ${seconds.toFixed(1)} s (limit 60 for 1,000)`,
)
console.log(
  `       memory grew by ${grown.toFixed(0)} MB at most; the same for a tenth of the proofs means it is constant: npm run bench:proofs -- ${Math.round(count / 10)}`,
)
await desk.owner.end()
await bench.close()
await postgres.stop()
if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
process.exit(seconds <= (60 * count) / 1_000 ? 0 : 1)
