import type { ChannelId } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import { accountOf } from '#features/channels/server/credentials.ts'
import * as publishing from '#features/publishing/server/reading.ts'
import { Answered, type Account, type Counting, type Metrics } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work as openWork, type Work } from '#kit/server/work.ts'
import { nextReading } from '../rules.ts'
import { readLater } from './later.ts'
import type { Connectors } from './metrics.ts'
import * as store from './store.ts'

const mostChannels = 200
/** What is due within this joins a reading that goes out anyway. */
const along = { minutes: 5 }
/** How soon a reading whose worker died is tried again. */
const putOff = { minutes: 10 }

/** Puts one reading of every account on which something is due in line. */
export async function readAll({ house }: Pick<JobContext, 'house'>) {
  for (const { institution_id: institution, channel_id: channel } of await openWork(house, houseAt(), (at) => store.due(at, mostChannels)))
    await openWork(house, houseAt(institution), (at) => readLater(at, { institution, channel }))
}

type Taken = { metrics: Metrics; account: Account; rows: store.WatchRow[] }

/** Takes what is due and still out, and puts it off, so that nobody else reads it meanwhile; what was recalled is read no more. */
async function take(work: Work, context: JobContext, { connectors, channel }: { connectors: Connectors; channel: ChannelId }): Promise<Taken | null> {
  const [found] = await channels.findMany(work, [channel])
  const metrics = found && connectors.get(found.connector)?.metrics
  if (!metrics) return null
  const due = await store.lockDue(work, channel, { by: work.now.add(along), most: metrics.most })
  const out = new Set(
    (
      await publishing.publishedOnes(
        work,
        due.map((row) => row.delivery_id),
      )
    ).map(({ id }) => id),
  )
  for (const row of due) await store.update(work, row.delivery_id, { next_at: out.has(row.delivery_id) ? work.now.add(putOff) : null })
  const rows = due.filter((row) => out.has(row.delivery_id))
  return rows.length > 0 ? { metrics, rows, account: await accountOf(work, context.house.secrets, found) } : null
}

const ask = ({ metrics, account, rows }: Taken): Promise<Counting> =>
  metrics
    .read(
      account,
      rows.map((row) => ({ id: row.remote_id, address: null })),
    )
    .catch((error: unknown) => {
      if (error instanceof Answered) return error.outcome
      throw error
    })

/** When a platform that gave no numbers is asked again, at the earliest. */
function askedFor(now: Temporal.Instant, counting: Exclude<Counting, { kind: 'counted' }>) {
  if (counting.kind === 'retry' || counting.kind === 'pending') return now.add({ milliseconds: counting.after.total('milliseconds') })
  if (counting.kind === 'over_budget') return counting.until
  if (counting.kind === 'unavailable' || counting.kind === 'unknown') return now.add({ minutes: 30 })
  return now.add({ hours: counting.kind === 'signed_out' ? 6 : 24 })
}

async function record(work: Work, { metrics, rows }: Taken, counting: Counting) {
  if (counting.kind !== 'counted') {
    const asked = askedFor(work.now, counting)
    for (const row of rows)
      await store.update(work, row.delivery_id, {
        next_at: nextReading(row.published_at, work.now, asked),
        ...(counting.kind === 'nobody' ? { state: 'nobody' } : {}),
      })
    return
  }
  for (const row of rows) {
    const told = counting.counted.find(({ remote }) => remote === row.remote_id)
    if (told) await store.keep(work, { delivery_id: row.delivery_id, institution_id: row.institution_id, source: metrics.source }, told.values)
    await store.update(work, row.delivery_id, { state: told ? 'read' : 'unknown', next_at: nextReading(row.published_at, work.now) })
  }
}

/** One reading of one account: take in a transaction, ask between transactions, write down in another; what is left is put in line again. */
export async function readChannel(context: JobContext, connectors: Connectors, { institution, channel }: { institution: InstitutionId; channel: ChannelId }) {
  const taken = await context.work(institution, (work) => take(work, context, { connectors, channel }))
  if (!taken) return
  const counting = await ask(taken)
  await context.work(institution, async (work) => {
    await record(work, taken, counting)
    if (taken.rows.length === taken.metrics.most && counting.kind === 'counted') await readLater(work, { institution, channel })
  })
}
