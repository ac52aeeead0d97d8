import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as connecting from '#features/channels/server/connecting.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { openPool } from '#kit/server/database.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres/supervisor.ts'
import { wallOf } from '#kit/time.ts'
import { deskOf, fastClock, openBenchHouse, seeded } from './house.ts'
import { member, remoteBluesky, startPersonalServer } from './personal-server.ts'
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
const personal = await startPersonalServer({ now, random })
const thread = Array.from({ length: 9 }, (_, at) => `Kalimat nomor ${at + 1} menjelaskan satu hal tentang layanan paspor keliling.`).join(' ')
const threadLength = 3
/** One in four goes to the personal server, and every other one of these is a thread, to be broken in its middle. */
const isPersonal = (number: number) => number % 4 === 0
const isThread = (number: number) => number % 8 === 0

type Room = Awaited<ReturnType<typeof newsroomOf>>
async function signIn(desk: ReturnType<typeof deskOf>, room: Room) {
  const channel = room.own.find(({ platform: id }) => id === 'bluesky')
  if (!channel) throw new Error('no channel on the personal server')
  const at = { open: <T>(door: Parameters<typeof desk.as<T>>[1]) => desk.as(room.admin, door), secrets: desk.house.secrets, connectors: room.connectors }
  await desk.as(room.admin, (open) => channels.revise(open, { id: channel.id, handle: member.handle, address: null, custodians: [] }))
  await connecting.connect(at, { id: channel.id, filled: member })
}

async function plan() {
  const bench = openBenchHouse(postgres.address, now)
  const desk = deskOf(bench, postgres.address)
  const room = await newsroomOf(desk, [fake(fakeNetwork(now)), remoteBluesky(bench.house, personal.port)])
  await signIn(desk, room)
  for (let number = 0; number < count; number += 1) {
    const change = isPersonal(number) ? { text: isThread(number) ? `${number}. ${thread}` : `${number}. Kabar singkat.` } : {}
    const post = await room.clear(await room.write([isPersonal(number) ? 'bluesky' : 'contoh'], change))
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
    [new URL('crash-worker.ts', import.meta.url).pathname, postgres.address.socket, String(start), String(speed), String(platform.port), String(personal.port)],
    { stdio: 'ignore' },
  )
}
const killWorker = () => worker?.kill('SIGKILL')

/** Its supervisor starts it again on the same socket; the workers live through it. */
const killDatabase = () => process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')

type Row = { id: string; state: string; why: string | null; platform: string }
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
    .query<Row>('select d.id, d.state, d.why, c.platform from deliveries d join channels c on c.id = d.channel_id')
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
const { records, accepted: written } = personal.world
const numbers = Array.from({ length: count }, (_, number) => number).filter(isPersonal)
const wanted = numbers.length + numbers.filter(isThread).length * (threadLength - 1)
const twice = [...accepted.values()].filter((times) => times > 1).length + (written.length - new Set(written).size) + Math.max(0, records.size - wanted)
// A key of our own proves everything on the personal server: there each is out, each thread whole.
const isLost = (row: Row) => isOpen(row) || (row.platform === 'bluesky' ? row.state !== 'published' : row.state === 'published' && !accepted.has(row.id))
const missing = ended.filter(isLost)
const lost = missing.length + Math.max(0, wanted - records.size)
const unconfirmed = ended.filter(({ state }) => state === 'unconfirmed')
const reasons = [...new Set(unconfirmed.map(({ why }) => why))].join(', ') || 'none'
console.log(`${workerKills} workers and ${databaseKills} databases killed, seed ${seed}, ${Math.round((Date.now() - start) / 1_000)} s`)
console.log(`${ended.length} deliveries, lost ${lost}, twice ${twice}, unconfirmed ${unconfirmed.length} (${reasons})`)
for (const { id, platform: on, state, why } of missing) console.log(`lost: ${id} on ${on}, ${state}${why ? ` (${why})` : ''}`)
console.log(`on the personal server ${numbers.length} deliveries as ${records.size} posts of ${wanted}, every look exact`)
platform.stop()
personal.stop()
await postgres.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(lost + twice > 0 || ended.length !== count ? 1 : 0)
