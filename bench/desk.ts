import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { newsroomPort } from '#features/newsroom/server/newsroom.ts'
import { openAccount } from '#features/people/server/accounts.ts'
import { identify } from '#features/people/server/identify.ts'
import { signInPages } from '#features/people/server/pages.ts'
import { jobs } from '#features/publishing/server/jobs.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { startWorker } from '#kit/server/jobs.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres/supervisor.ts'
import { wallOf } from '#kit/time.ts'
import { featuresOf } from '../app/features.ts'
import { httpApp } from '../app/http.ts'
import { listen } from '../app/listening.ts'
import { deskOf, openBenchHouse } from './house.ts'

export type Row = [name: string, value: number, unit: string, limit: number]
const port = 18_232
const secret = 'ombak tenang di dermaga bangku'

export async function openDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-bangku-'))
  const postgres = await startPostgres({ folder: join(folder, 'pg') })
  await migrate(postgres.address, new URL('../migrations', import.meta.url).pathname)
  const bench = openBenchHouse(postgres.address, () => Temporal.Now.instant())
  bench.house.settings.address = `http://localhost:${port}`
  const desk = deskOf(bench, postgres.address)
  const connectors = [newsroom(newsroomPort(bench.house))]
  const room = await newsroomOf(desk, connectors)
  const close = async () => {
    await desk.owner.end()
    await bench.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { bench, desk, room, connectors, close }
}
export type Open = Awaited<ReturnType<typeof openDesk>>

type Spread = { /** Minutes over which they are due. */ over: number; /** Apart from those copied before. */ round: number }

/** So many deliveries, each of a post of its own: one made by the doors, copied by the owner. */
export async function fill({ desk, room }: Open, count: number, { over, round }: Spread = { over: 700, round: 0 }) {
  const at = Temporal.Now.instant().add({ minutes: 90 })
  const post = await room.cleared('newsroom')
  await room.schedule(post, wallOf(at, 'Asia/Jakarta'))
  const columns = async (table: string) =>
    (
      await desk.owner.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
        [table],
      )
    ).rows.map(({ name }) => name)
  const copy = async (table: string, where: string, change: Record<string, string>) => {
    const names = await columns(table)
    const values = names.map((name) => change[name] ?? `t.${name}`).join(', ')
    await desk.owner.query(`insert into ${table} (${names.join(', ')}) select ${values} from ${table} t, generate_series(1, ${count}) n where ${where}`)
  }
  const kinds = ['post', 'variant', 'approval', 'delivery']
  const id = (kind: string) => `('0190000${kinds.indexOf(kind)}-0000-7000-8000-' || lpad(to_hex(n + ${round * 1_000_000}), 12, '0'))::uuid`
  await copy('posts', `t.id = '${post.id}'`, { id: id('post'), number: `${round * 1_000_000 + 100} + n`, title: `'Kabar ' || n` })
  await copy('variants', `t.post_id = '${post.id}'`, { id: id('variant'), post_id: id('post') })
  await copy('approvals', `t.subject_id = '${post.id}'`, { id: id('approval'), subject_id: id('post') })
  await copy('deliveries', `t.post_id = '${post.id}'`, {
    id: id('delivery'),
    post_id: id('post'),
    variant_id: id('variant'),
    due_at: `t.due_at + (n % ${over}) * interval '1 minute'`,
    state: `(array['published','scheduled','published','published','published'])[1 + n % 5]`,
  })
  await desk.owner.query('vacuum analyze')
}

export async function cookieOf({ bench, room, desk }: Open) {
  const email = 'bangku@contoh.example'
  const id = await openAccount(bench.house, { email, name: 'Bima Bangku', password: secret })
  await desk.owner.query('insert into people (id, name, email, joined_at) values ($1, $2, $3, now())', [id, 'Bima Bangku', email])
  await desk.owner.query(
    `insert into memberships (institution_id, person_id, role, given_by, given_at) values ($1, $2, 'editor', $2, now()), ($1, $2, 'approver', $2, now())`,
    [room.kemlu, id],
  )
  const answer = await fetch(`http://localhost:${port}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
    body: JSON.stringify({ email, password: secret }),
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

export async function p95(times: number, ask: () => Promise<Response>) {
  const taken: number[] = []
  for (let round = 0; round < times; round += 1) {
    const begun = performance.now()
    const answer = await ask()
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.status} from ${answer.url}`)
    taken.push(performance.now() - begun)
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times * 0.95)] ?? 0
}

/** Serves an open desk over HTTP to somebody signed in. */
export async function serve(open: Open) {
  const features = featuresOf(open.connectors)
  const changes = { subscribe: () => () => undefined, hearAll: () => undefined, isHearing: () => true, stop: async () => undefined }
  const app = httpApp({ house: open.bench.house, features, identify, changes, pages: [signInPages(open.bench.house)], webFolder: 'dist/web' })
  const server = await listen({ PORT: port, HOST: '127.0.0.1' }, app.fetch)
  const cookie = await cookieOf(open)
  const get = (path: string) => () => fetch(`http://localhost:${port}/api${path}`, { headers: { cookie } })
  return { get, stop: () => server.stop() }
}

/** Over HTTP, signed in, at ten thousand deliveries. */
export async function apiFigures(): Promise<Row[]> {
  const open = await openDesk()
  await fill(open, 10_000)
  const { get, stop } = await serve(open)
  const now = Temporal.Now.instant()
  const span = `since=${encodeURIComponent(now.toString({ fractionalSecondDigits: 3 }))}&until=${encodeURIComponent(now.add({ hours: 3 }).toString({ fractionalSecondDigits: 3 }))}`
  const asked: [string, string][] = [
    ['what needs me', '/deliveries/needs'],
    ['approvals waiting', '/approvals/waiting'],
    ['a page of 50 posts', `/posts?institution=${open.room.kemlu}&limit=50`],
    ['posts in review among 10,000', `/posts?institution=${open.room.kemlu}&limit=50&state=in_review`],
    ['the agenda of three hours', `/agenda?${span}`],
  ]
  const figures: Row[] = []
  for (const [name, path] of asked) {
    await p95(10, get(path))
    figures.push([`API p95 at 10,000 deliveries: ${name}`, await p95(100, get(path)), 'ms', 60])
  }
  await stop()
  await open.close()
  return figures
}

/** Twenty due at one minute: how long after it the last of nineteen had begun. */
export async function dispatchFigure(): Promise<Row> {
  const open = await openDesk()
  const { bench, room, desk, connectors } = open
  const worker = await startWorker(bench.house, {
    pool: bench.jobsPool,
    jobs: jobs(new Map(connectors.map((connector) => [connector.id, connector]))),
    recurring: [],
  })
  const due = Temporal.Now.instant().add({ seconds: 25 }).round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  for (let number = 0; number < 20; number += 1) await room.schedule(await room.cleared('newsroom'), wallOf(due, 'Asia/Jakarta'))
  await sleep(due.epochMilliseconds - Date.now() + 6_000)
  const { rows } = await desk.owner.query<{ late: string }>(
    `select extract(epoch from s.begun_at - d.due_at) as late from steps s join deliveries d on d.id = s.delivery_id where s.kind = 'commit' order by 1`,
  )
  await worker.stop()
  await open.close()
  if (rows.length !== 20) throw new Error(`${rows.length} of 20 deliveries left`)
  return ['dispatch p95 after due, 20 due at once', Number(rows[18]?.late), 's', 2]
}
