import { timingSafeEqual } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type pg from 'pg'
import { deliveriesByState, lateDeliveries } from '#features/publishing/server/health.ts'
import type { House } from '#kit/server/house.ts'

type Looked = { late: number; isDatabaseHere: boolean }

/** A stranger's questions cost one look at the database in so many milliseconds. */
const trusted = 5_000

function lookOf(house: House) {
  let last: { at: number; looked: Promise<Looked> } | null = null
  const look = async () =>
    lateDeliveries(house).then(
      (late) => ({ late, isDatabaseHere: true }),
      () => ({ late: 0, isDatabaseHere: false }),
    )
  return () => {
    if (!last || performance.now() - last.at > trusted) last = { at: performance.now(), looked: look() }
    return last.looked
  }
}

async function healthAnswer(c: Context, looked: Promise<Looked>) {
  const { late, isDatabaseHere } = await looked
  c.header('cache-control', 'no-store')
  if (!isDatabaseHere) return c.json({ status: 'fail', why: 'Basis data tidak menjawab.' }, 503)
  if (late > 0) return c.json({ status: 'fail', why: `${late} kiriman jatuh tempo belum diambil pekerja lebih dari 2 menit.` }, 503)
  return c.json({ status: 'ok' })
}

const isSame = (given: string, wanted: string) => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Rooms, not addresses: a label with an id in it would grow without end. */
const roomOf = (path: string) => (/^\/(rpc|api|berita|fedi|media|auth|stream|akun-resmi)(?=\/|$)/.exec(path)?.[1] ?? 'halaman') as string

/** What this process has answered and what the house holds, for Prometheus; the library comes only where somebody asks for it. */
async function openMeasures(house: House, jobs: Pick<pg.Pool, 'query'> | undefined) {
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client')
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'sinergi_' })
  const answered = new Histogram({
    name: 'sinergi_http_seconds',
    help: 'Seconds until an answer began, by room, method and class of status.',
    labelNames: ['room', 'method', 'status'] as const,
    buckets: [0.005, 0.02, 0.06, 0.2, 0.6, 2, 6],
    registers: [register],
  })
  const gauge = (
    name: string,
    help: string,
    fill: (set: (value: number, labels?: Record<string, string>) => void) => Promise<void>,
    labelNames: string[] = [],
  ) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [register],
      async collect() {
        this.reset()
        await fill((value, labels = {}) => this.set(labels, value)).catch(() => undefined)
      },
    })
  gauge(
    'sinergi_deliveries',
    'Deliveries by state, in the whole house.',
    async (set) => (await deliveriesByState(house)).forEach(({ state, count }) => set(count, { state })),
    ['state'],
  )
  gauge('sinergi_deliveries_late', 'Deliveries due for more than two minutes that no worker holds.', async (set) => set(await lateDeliveries(house)))
  if (jobs)
    gauge('sinergi_jobs_waiting', 'Jobs whose time has come and that no worker holds.', async (set) => {
      const { rows } = await jobs.query<{ count: string }>('select count(*) from graphile_worker._private_jobs where is_available and run_at <= now()')
      set(Number(rows[0]?.count ?? 0))
    })
  return { register, answered }
}

type Options = { /** Who may read the measures, as a bearer token; without it there are none. */ token: string | null; jobs?: Pick<pg.Pool, 'query'> }

/** `/healthz` for whoever watches the machine, `/sehat` while the process lives, `/metrics` behind a token. */
export function healthPages(house: House, { token, jobs }: Options) {
  const app = new Hono()
  const look = lookOf(house)
  const measures = token ? openMeasures(house, jobs) : null
  app.use('*', async (c, next) => {
    const begun = performance.now()
    await next()
    const { answered } = (await measures) ?? {}
    answered?.observe({ room: roomOf(c.req.path), method: c.req.method, status: `${Math.floor(c.res.status / 100)}xx` }, (performance.now() - begun) / 1_000)
  })
  app.get('/sehat', (c) => c.text('sehat'))
  app.get('/healthz', (c) => healthAnswer(c, look()))
  app.get('/metrics', async (c, next) => {
    const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
    if (!token || !measures || !isSame(given, token)) return next()
    const { register } = await measures
    return c.body(await register.metrics(), 200, { 'content-type': register.contentType, 'cache-control': 'no-store' })
  })
  return app
}
