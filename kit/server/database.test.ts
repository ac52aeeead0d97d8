import { expect, test } from 'vitest'
import { openPool } from './database.ts'
import { testDesk } from './testing.ts'

const desk = await testDesk()

test('a moment is read as it was written, to the microsecond, by the application’s role', async () => {
  const pool = openPool(desk.address, 'sinergi_app', { max: 1 })
  const read = async (text: string) => (await pool.query<{ at: Temporal.Instant }>('select $1::timestamptz as at', [text])).rows[0]?.at.toString()
  expect(await read('2026-11-24T09:00:00.123456+09:00')).toBe('2026-11-24T00:00:00.123456Z')
  await pool.query(`set time zone 'Asia/Kolkata'`)
  expect(await read('2026-11-24T00:00:00Z')).toBe('2026-11-24T00:00:00Z')
  await pool.end()
})

test('a connection cut by the database is replaced at the next query', async () => {
  const pool = openPool(desk.address, 'sinergi_app', { max: 1 })
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  await desk.owner.query('select pg_terminate_backend($1, 1000)', [rows[0]?.pid])
  await expect.poll(() => pool.totalCount).toBe(0)
  expect((await pool.query('select 1')).rowCount).toBe(1)
  await pool.end()
})

test('each role keeps to its own schema', async () => {
  const app = openPool(desk.address, 'sinergi_app', { max: 1 })
  const auth = openPool(desk.address, 'sinergi_auth', { max: 1 })
  await expect(app.query('select * from auth."user"')).rejects.toThrow(/permission denied/)
  await expect(app.query('create table public.mine (id int)')).rejects.toThrow(/permission denied/)
  await expect(app.query('set role postgres')).rejects.toThrow(/permission denied/)
  await expect(auth.query('select * from public.people')).rejects.toThrow(/permission denied/)
  await Promise.all([app.end(), auth.end()])
})
