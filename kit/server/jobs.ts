import { EventEmitter } from 'node:events'
import { run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import type { InstitutionId } from '../ids.ts'
import { watchAbandoned } from './abandoned-jobs.ts'
import type { House } from './house.ts'
import { houseAt, work, type Door } from './work.ts'

/** What a job may use: the house, and doors opened as the house inside one institution. */
export type JobContext = {
  house: House
  work: <T>(institution: InstitutionId, door: Door<T>) => Promise<T>
  /** Aborts when the worker is asked to stop. */
  stopping: AbortSignal
}

export type Job = (payload: Record<string, string>, context: JobContext) => Promise<unknown>
export type Jobs = Record<string, Job>

export const jobContext = (house: House, stopping: AbortSignal = new AbortController().signal): JobContext => ({
  house,
  stopping,
  work: (institution, door) => work(house, houseAt(institution), door),
})

/** Five fields as in cron, read in UTC. */
export type Recurring = { task: string; cron: string }

// The crontab of graphile-worker takes no dot in a task's name.
const inCrontab = (task: string) => task.replaceAll('.', '_')

export type Worker = { /** Lets running jobs finish, then goes. */ stop: () => Promise<void> }

/** Starts the worker on its own pool. Jobs of one queue run one after another; the rest side by side. */
export async function startWorker(house: House, options: { pool: pg.Pool; jobs: Jobs; recurring: Recurring[]; concurrency?: number }): Promise<Worker> {
  const stopping = new AbortController()
  const context = jobContext(house, stopping.signal)
  const asTask = (job: Job) => async (payload: unknown) => {
    await job(payload as Record<string, string>, context)
  }
  const taskList: TaskList = {}
  for (const [task, job] of Object.entries(options.jobs)) {
    taskList[task] = asTask(job)
    taskList[inCrontab(task)] = asTask(job)
  }
  const events: WorkerEvents = new EventEmitter()
  let name = ''
  events.on('pool:create', ({ workerPool }) => (name = workerPool.id))
  const runner = await run({
    events,
    pgPool: options.pool,
    taskList,
    concurrency: options.concurrency ?? 8,
    crontab: options.recurring.map(({ task, cron }) => `${cron} ${inCrontab(task)}`).join('\n'),
    noHandleSignals: true,
    // A job in the future is found by asking; half a second keeps a delivery within its minute's first second.
    pollInterval: 500,
    logger: house.log.forWorker,
  })
  events.on('gracefulShutdown', () => stopping.abort())
  const abandoned = await watchAbandoned(options.pool, name, house.log)
  return {
    async stop() {
      await runner.stop()
      await abandoned.stop()
    },
  }
}
