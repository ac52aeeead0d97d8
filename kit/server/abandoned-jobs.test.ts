import { expect, test } from 'vitest'
import { openPool } from './database.ts'
import { startWorker } from './jobs.ts'
import { testDesk } from './testing.ts'

const desk = await testDesk()

test('what a killed worker held is done by the next one at once; what a living one holds is left to it', async () => {
  const pool = openPool(desk.address, 'sinergi_jobs', { max: 8 })
  const living = await pool.connect()
  await living.query(`select pg_advisory_lock(7402114, hashtext('hidup'))`)
  for (const worker of ['mati', 'hidup']) {
    await pool.query(`select graphile_worker.add_job('coba.catat', json_build_object('oleh', $1::text))`, [worker])
    await pool.query(`update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '40 seconds' where payload->>'oleh' = $1`, [worker])
  }
  const done: string[] = []
  const worker = await startWorker(desk.house, { pool, jobs: { 'coba.catat': async ({ oleh = '' }) => done.push(oleh) }, recurring: [] })
  await expect.poll(() => done, { timeout: 20_000 }).toEqual(['mati'])
  const { rows } = await pool.query(`select locked_by from graphile_worker._private_jobs where payload->>'oleh' = 'hidup'`)
  expect(rows).toEqual([{ locked_by: 'hidup' }])
  await worker.stop()
  living.release()
  await pool.end()
})
