import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { assertConfined, openPool, type DatabaseAddress } from './database.ts'
import { migrate } from './migrate.ts'

const folder = new URL('../../migrations', import.meta.url).pathname
const name = 'pindah_rumah'
const address: DatabaseAddress = { url: `postgres://sinergi@localhost/${name}?host=${inject('socket')}` }

// A database as an administrator hands it over: its owner is no superuser, and happens to be called like our own schema.
beforeAll(async () => {
  const maker = new pg.Client({ host: inject('socket'), user: 'postgres', database: 'template1' })
  await maker.connect()
  await maker.query('create role sinergi login createrole')
  await maker.query(`create database ${name} owner sinergi`)
  await maker.query('grant sinergi_app, sinergi_jobs, sinergi_auth to sinergi with admin option')
  await maker.end()
})

const copy = mkdtempSync(join(tmpdir(), 'sinergi-pindah-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('an owner without superuser rights brings a database up to date, in the schema where it belongs', async () => {
  await migrate(address, folder)
  const owner = openPool(address, 'owner', { max: 1 })
  const { rows } = await owner.query<{ schema: string }>(`select schemaname as schema from pg_tables where tablename = 'events'`)
  expect(rows).toEqual([{ schema: 'public' }])
  await owner.end()
  const app = openPool(address, 'sinergi_app', { max: 1 })
  await assertConfined(app)
  await expect(app.query('create temporary table institutions (id uuid)')).rejects.toThrow(/permission denied/)
  await app.end()
})

test('a role that was made a member of one that sees everything is refused, because it could take that one’s place', async () => {
  const maker = new pg.Client({ host: inject('socket'), user: 'postgres', database: name })
  await maker.connect()
  await maker.query('create role kuat bypassrls; grant kuat to sinergi_auth')
  const sly = openPool(address, 'sinergi_auth', { max: 1 })
  await expect(assertConfined(sly)).rejects.toThrow(/row-level security/)
  await sly.end()
  await maker.query('drop role kuat')
  await maker.end()
})

test('running it again changes nothing', async () => {
  await migrate(address, folder)
})

test('a migration that was changed after it landed stops the start', async () => {
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, '0040-media.sql'), '-- lain')
  await expect(migrate(address, copy)).rejects.toThrow('0040-media.sql was changed after it landed')
})

test('a migration that fails leaves nothing of itself behind', async () => {
  rmSync(copy, { recursive: true })
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, '9000-rusak.sql'), 'create table setengah (id int); select 1/0;')
  await expect(migrate(address, copy)).rejects.toThrow('division by zero')
  const owner = openPool(address, 'owner', { max: 1 })
  expect((await owner.query(`select 1 from pg_tables where tablename = 'setengah'`)).rowCount).toBe(0)
  await owner.end()
})
