import type pg from 'pg'
import type { Log } from './log.ts'

/** Namespace of our advisory locks that say “this worker lives”; any number, the same in every process. */
const lives = 7_402_114
/** Milliseconds between two beats, and how many of them lie between two looks. */
const between = 5_000
const beatsToLook = 12
/** A worker whose connection broke has taken its lock again long before. */
const patience = '30 seconds'

const holders = `
  select distinct locked_by as id from (
    select locked_by, locked_at from graphile_worker._private_jobs union all select locked_by, locked_at from graphile_worker._private_job_queues) held
  where locked_by <> $1 and locked_at < now() - interval '${patience}'`

/** Gives back the jobs of workers that hold no lock any more: killed, or on a machine that is gone. The queue's library alone waits four hours. */
async function giveBack(client: pg.PoolClient, own: string, log: Log) {
  const { rows } = await client.query<{ id: string }>(holders, [own])
  for (const { id } of rows) {
    const { rows: tried } = await client.query<{ dead: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as dead', [lives, id])
    if (!tried[0]?.dead) continue
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [id])
    await client.query('select pg_advisory_unlock($1, hashtext($2))', [lives, id])
    log.warn({ worker: id }, 'a worker died; its jobs are taken up again')
  }
}

/** A session that holds the lock of a living worker; throws while an earlier session of its own, cut off, still has it. */
async function standing(pool: pg.Pool, own: string) {
  const client = await pool.connect()
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as held', [lives, own])
  if (rows[0]?.held) return client
  client.release(true)
  throw new Error('the lock is still held by a session that was cut off')
}

/**
 * Holds a lock in the database for as long as this worker lives, and every minute takes up what others left that died. One connection
 * for good, felt every few seconds: after a break it is taken anew, and the lock with it. Stop it when the worker has let go of its
 * own jobs.
 */
export async function watchAbandoned(pool: pg.Pool, own: string, log: Log): Promise<{ stop: () => Promise<void> }> {
  let client: pg.PoolClient | null = null
  let beats = 0
  const beat = async () => {
    try {
      client ??= await standing(pool, own)
      if (beats++ % beatsToLook === 0) await giveBack(client, own, log)
      else await client.query('select 1')
    } catch (error) {
      client?.release(true)
      client = null
      log.debug({ err: error }, 'dead workers are looked for again when the database is back')
    }
  }
  await beat()
  let last = Promise.resolve()
  const timer = setInterval(() => (last = last.then(beat)), between)
  return {
    async stop() {
      clearInterval(timer)
      await last
      client?.release(true)
    },
  }
}
