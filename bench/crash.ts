import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { openPool } from '#kit/server/database.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres/supervisor.ts'
import { wallOf } from '#kit/time.ts'
import { deskOf, fastClock, openBenchHouse, seeded } from './house.ts'
import { startPlatform } from './platform.ts'

const [count, seed] = [Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 7)]
const [workerKills, databaseKills] = [20, 2]
const speed = 60
const start = Date.now()
const now = fastClock(start, speed)
const random = seeded(seed)
const folder = mkdtempSync(join(tmpdir(), 'sinergi-crash-'))
const data = join(folder, 'pg')
const postgres = await startPostgres({ folder: data })
await migrate(postgres.address, new URL('../migrations', import.meta.url).pathname)
// Simulated instants mean nothing to the queue's real clock: every job runs at once, and the doors themselves know what is due.
await openPool(postgres.address, 'owner', { max: 1 })
  .query(`create or replace function sinergi.enqueue(task text, payload json, key text, queue text, at timestamptz)
  returns void language sql security definer set search_path = graphile_worker, pg_catalog as $$ select graphile_worker.add_job(task, payload, queue_name := queue, job_key := key) $$`)

const platform = await startPlatform({ now, random, longestHiding: 15 })

async function plan() {
  const bench = openBenchHouse(postgres.address, now)
  const desk = deskOf(bench, postgres.address)
  const room = await newsroomOf(desk, [fake(fakeNetwork(now))])
  for (let number = 0; number < count; number += 1) {
    const post = await room.clear(await room.write(['contoh']))
    const due = now().add({ minutes: 20 + Math.floor(random() * 30) })
    await room.schedule(post, wallOf(due, 'Asia/Jakarta'))
  }
  await desk.owner.end()
  await bench.close()
}

let worker: ChildProcess | null = null
const startWorker = () => {
  worker = spawn(
    process.execPath,
    [new URL('crash-worker.ts', import.meta.url).pathname, postgres.address.socket, String(start), String(speed), String(platform.port)],
    { stdio: 'ignore' },
  )
}
const killWorker = () => worker?.kill('SIGKILL')

/** Its supervisor starts it again on the same socket; the workers live through it. */
const killDatabase = () => process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')

type Row = { id: string; state: string; why: string | null }
async function rows(): Promise<Row[]> {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = await rowsNow().catch(() => null)
    if (found) return found
    await sleep(500)
  }
  return rowsNow()
}
async function rowsNow(): Promise<Row[]> {
  const owner = openPool(postgres.address, 'owner', { max: 1 })
  return owner
    .query<Row>('select id, state, why from deliveries')
    .then(({ rows: found }) => found)
    .finally(() => owner.end())
}
const isOpen = ({ state }: Row) => ['scheduled', 'sending', 'waiting'].includes(state)

async function murder() {
  const turns = [...Array.from({ length: workerKills }, () => 'worker'), ...Array.from({ length: databaseKills }, () => 'database')].toSorted(
    () => random() - 0.5,
  )
  for (const turn of turns) {
    await sleep(500 + random() * 2_500)
    if (turn === 'database') killDatabase()
    else {
      killWorker()
      startWorker()
    }
  }
}

await plan()
startWorker()
await murder()
for (let waited = 0; waited < 300 && (await rows()).some(isOpen); waited += 1) await sleep(1_000)
killWorker()

const accepted = new Map<string, number>()
for (const { key } of platform.posts()) accepted.set(key, (accepted.get(key) ?? 0) + 1)
const ended = await rows()
const twice = [...accepted.values()].filter((times) => times > 1).length
const lost = ended.filter((row) => isOpen(row) || (row.state === 'published' && !accepted.has(row.id))).length
const unconfirmed = ended.filter(({ state }) => state === 'unconfirmed')
const reasons = [...new Set(unconfirmed.map(({ why }) => why))].join(', ') || 'none'
console.log(`${workerKills} workers and ${databaseKills} databases killed, seed ${seed}, ${Math.round((Date.now() - start) / 1_000)} s`)
console.log(`${ended.length} deliveries, lost ${lost}, twice ${twice}, unconfirmed ${unconfirmed.length} (${reasons})`)
platform.stop()
await postgres.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(lost + twice > 0 || ended.length !== count ? 1 : 0)
