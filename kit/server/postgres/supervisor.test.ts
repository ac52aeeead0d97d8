import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startPostgres, type Postgres } from './supervisor.ts'

const folder = mkdtempSync(join(tmpdir(), 'sinergi-induk-'))
const data = join(folder, 'pg')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const answers = async ({ address }: Pick<Postgres, 'address'>) => {
  const client = new pg.Client({ host: address.socket, user: 'postgres', database: 'postgres' })
  await client.connect()
  const { rows } = await client.query<{ one: number }>('select 1 as one')
  await client.end()
  return rows[0]?.one
}
const isAlive = (pid: number) => existsSync(`/proc/${pid}`)
const postmaster = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])

test('an empty folder becomes a database that answers on a private socket and listens nowhere else', async () => {
  const postgres = await startPostgres({ folder: data })
  expect(await answers(postgres)).toBe(1)
  const client = new pg.Client({ host: postgres.address.socket, user: 'postgres', database: 'postgres' })
  await client.connect()
  expect((await client.query('show listen_addresses')).rows).toEqual([{ listen_addresses: '' }])
  await client.end()
  await postgres.stop()
  expect(existsSync(postgres.address.socket)).toBe(false)
})

test('a first start that was killed half-way is simply a first start again', async () => {
  const place = join(folder, 'setengah')
  mkdirSync(`${place}.baru`)
  writeFileSync(join(`${place}.baru`, 'PG_VERSION'), '18\n')
  const postgres = await startPostgres({ folder: place })
  expect(await answers(postgres)).toBe(1)
  await postgres.stop()
  expect(existsSync(`${place}.baru`)).toBe(false)
})

test('a house killed by -9 leaves no orphan, and the next start works', async () => {
  const script = `import { startPostgres } from ${JSON.stringify(new URL('supervisor.ts', import.meta.url).pathname)}; await startPostgres({ folder: ${JSON.stringify(data)} }); console.log('ready'); setInterval(() => {}, 1000)`
  const house = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(house.stdout, 'data')
  const orphan = postmaster()
  expect(isAlive(orphan)).toBe(true)
  house.kill('SIGKILL')
  for (let waited = 0; isAlive(orphan) && waited < 5_000; waited += 50) await sleep(50)
  expect(isAlive(orphan)).toBe(false)
  const next = await startPostgres({ folder: data })
  expect(await answers(next)).toBe(1)
  await next.stop()
})

test('a database that dies alone is started again on the same socket', async () => {
  const postgres = await startPostgres({ folder: data })
  const before = postmaster()
  process.kill(before, 'SIGKILL')
  let answered: number | undefined
  for (let waited = 0; answered !== 1 && waited < 15_000; waited += 200) {
    await sleep(200)
    answered = existsSync(join(data, 'postmaster.pid')) && postmaster() !== before ? await answers(postgres).catch(() => undefined) : undefined
  }
  expect(answered).toBe(1)
  await postgres.stop()
})

test('a pid file left behind that names a stranger does not stop the next start', async () => {
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n/tmp/nowhere\n\n  0\n`)
  const postgres = await startPostgres({ folder: data })
  expect(await answers(postgres)).toBe(1)
  await postgres.stop()
})

test('a folder that another house holds is refused with the number of its process', { timeout: 40_000 }, async () => {
  const first = await startPostgres({ folder: data })
  const refused = await startPostgres({ folder: data }).then(
    () => 'started',
    (error: Error) => error.message,
  )
  expect(refused).toContain(`masih dipakai proses ${postmaster()}`)
  await first.stop()
})
