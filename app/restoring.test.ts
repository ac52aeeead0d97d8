import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { bluesky } from '#connectors/bluesky/bluesky.ts'
import { fakeServer } from '#connectors/bluesky/fake.ts'
import { directory } from '#connectors/bluesky/fake-world.ts'
import { sealAll } from '#features/activity/server/activity.ts'
import * as channels from '#features/channels/server/channels.ts'
import { connect } from '#features/channels/server/connecting.ts'
import { deliver } from '#features/publishing/server/delivering.ts'
import * as pausing from '#features/publishing/server/pausing.ts'
import { release } from '#features/publishing/server/publishing.ts'
import * as reading from '#features/publishing/server/reading.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { backUp } from '#kit/server/backup/backup.ts'
import { openPool, type DatabaseAddress } from '#kit/server/database.ts'
import type { LocalFiles } from '#kit/server/files.ts'
import type { House } from '#kit/server/house.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { migrate } from '#kit/server/migrate.ts'
import { testDesk } from '#kit/server/testing.ts'
import { work } from '#kit/server/work.ts'
import { doctor } from './commands/doctor.ts'
import { restore } from './commands/restore.ts'
import { readConfig } from './config.ts'
import { migrations, openHouse } from './house.ts'
import { platformPort } from './platform-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'sinergi-cadangan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const desk = await testDesk()
const server = fakeServer(desk.clock.now)
const connectorOf = (house: House) => bluesky({ ...platformPort(house), txt: async () => [], fetch: server.fetch }, { plc: directory })
const room = await newsroomOf(desk, [connectorOf(desk.house)])
const [channel] = room.own
if (!channel) throw new Error('no channel')
const member = { handle: 'kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop' }
server.join(member.handle, member.password)
await desk.as(room.admin, (at) => channels.revise(at, { id: channel.id, handle: member.handle, address: null, custodians: [] }))
const asAdmin = { open: <T>(door: Parameters<typeof desk.as<T>>[1]) => desk.as(room.admin, door), secrets: desk.house.secrets, connectors: room.connectors }
await connect(asAdmin, { id: channel.id, filled: member })

const landing = readdirSync(migrations).toSorted()
const passphrase = 'lima ekor kucing di atap'
const file = join(folder, 'sinergi.zip')
const picture = `${crypto.randomUUID()}.jpg`
const make = (more: Partial<Parameters<typeof backUp>[1]> = {}) =>
  backUp(file, {
    address: desk.address,
    files: desk.house.files as LocalFiles,
    key: desk.house.settings.key,
    passphrase,
    publicAddress: desk.house.settings.address,
    at: desk.clock.now(),
    ...more,
  })

async function restored(environment: Record<string, string>, path = file) {
  const said: string[] = []
  const code = await restore(readConfig(environment), [path], (line) => said.push(line)).catch((error: Error) => error.message)
  return { code, said: said.join('\n') }
}

test(
  'a house is made again on an empty machine while the old one works on; what was due waits, and a channel publishes again',
  { timeout: 120_000 },
  async () => {
    const [delivery] = await room.schedule(await room.cleared('bluesky'))
    if (!delivery) throw new Error('no delivery')
    await desk.house.files.put(picture, Buffer.from('gambar'))
    await sealAll(desk.house)
    const over = new AbortController()
    const busy = (async () => {
      while (!over.signal.aborted) await room.write(['bluesky'])
    })()
    const made = await make()
    over.abort()
    await busy
    // The house it was made from publishes what was scheduled; the other knows nothing of it.
    desk.clock.set('2026-11-23T02:00:01Z')
    await room.run(delivery)
    expect(await room.see(delivery)).toMatchObject({ state: 'published' })
    const records = server.records.size

    const empty = join(folder, 'kosong')
    const { code, said } = await restored({ SINERGI_DATA: empty, SINERGI_BACKUP_PASSPHRASE: passphrase })
    expect([code, said]).toEqual([0, expect.stringContaining('dijeda')])
    expect(await restored({ SINERGI_DATA: empty, SINERGI_BACKUP_PASSPHRASE: passphrase })).toMatchObject({ code: expect.stringContaining('sudah berisi') })
    const config = readConfig({ SINERGI_DATA: empty })
    const open = await openHouse(config)
    try {
      expect((await open.house.files.read(picture)).toString()).toBe('gambar')
      const count = async (table: string, pool: pg.Pool) => Number((await pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)
      const owner = openPool(open.address, 'owner', { max: 1 })
      for (const { name, rows } of made.tables.filter((table) => !/events|event_payloads|pauses/.test(table.name)))
        expect(await count(name, owner), name).toBe(rows)
      await owner.end()
      const connectors = new Map([['bluesky', connectorOf(open.house)]])
      const run = () => deliver(jobContext(open.house), connectors, { institution: room.kemlu, delivery: delivery.id })
      const state = async () => (await work(open.house, room.editor, (at) => reading.ofPost(at, delivery.post))).find(({ id }) => id === delivery.id)?.state
      await run()
      expect([await state(), server.records.size]).toEqual(['held', records])
      const [pause] = (await work(open.house, room.admin, (at) => pausing.pauses(at))).filter((one) => one.institution === room.kemlu)
      expect(pause).toMatchObject({ reason: 'gangguan', note: 'Dipulihkan dari cadangan 2026-11-23 00:30 UTC', mayEnd: true })
      await work(open.house, room.admin, (at) => pausing.resume(at, pause?.id ?? ('' as never)))
      await work(open.house, room.admin, (at) => release(at, delivery.id))
      await run()
      // Under the key chosen before the backup it is found on the account, and not sent a second time.
      expect([await state(), server.records.size]).toEqual(['published', records])
      const told: string[] = []
      await doctor.run({ open, config, say: (line) => told.push(line) }, [])
      expect(told.join('\n')).toContain('✓ Rantai log peristiwa utuh')
    } finally {
      await open.close()
    }
  },
)

test('another server, whose owner is no superuser and whose schema is a release behind, takes a backup and comes up to date', { timeout: 60_000 }, async () => {
  const maker = new pg.Client({ host: inject('socket'), user: 'postgres', database: 'template1' })
  await maker.connect()
  await maker.query('create role pemilik login createrole')
  await maker.query('grant sinergi_app, sinergi_jobs, sinergi_auth to pemilik with admin option')
  for (const name of ['lama', 'baru']) await maker.query(`create database ${name} owner pemilik`)
  await maker.end()
  const [old, fresh] = ['lama', 'baru'].map((name) => `postgres://pemilik@localhost/${name}?host=${inject('socket')}`)
  const release = new Set(landing.slice(0, -3))
  const address: DatabaseAddress = { url: old ?? '' }
  await migrate(address, migrations, { only: release })
  const owner = openPool(address, 'owner', { max: 1 })
  await owner.query(
    `insert into institutions (name, short_name, slug, class, zone, place, placed_at) values ('Kementerian Lama', 'Kemlama', 'kemlama', 'ministry', 'Asia/Jakarta', 'Jakarta', now())`,
  )
  await owner.end()
  await make({ address, files: null })
  const environment = { SINERGI_DATA: join(folder, 'lain'), DATABASE_URL: fresh ?? '', SINERGI_BACKUP_PASSPHRASE: passphrase }
  expect(await restored(environment)).toMatchObject({ code: 0 })
  const there = openPool({ url: fresh ?? '' }, 'owner', { max: 1 })
  expect((await there.query('select name from migrations order by name')).rows.length).toBe(landing.length)
  expect((await there.query('select short_name from institutions')).rows).toEqual([{ short_name: 'Kemlama' }])
  expect((await there.query(`select from pg_class where relname = 'institutions' and relforcerowsecurity`)).rowCount).toBe(1)
  await there.end()
})

test('a wrong phrase, a wrong key, a cut file and a backup of a later release are each refused in a sentence, and nothing is made', async () => {
  await make()
  const nowhere = join(folder, 'tidak-jadi')
  const refused = async (environment: Record<string, string>, path = file) => (await restored({ SINERGI_DATA: nowhere, ...environment }, path)).code
  expect(await refused({})).toContain('Isi SINERGI_BACKUP_PASSPHRASE')
  expect(await refused({ SINERGI_BACKUP_PASSPHRASE: 'frasa yang salah sekali' })).toContain('bukan frasa')
  expect(await refused({ SINERGI_KEY: Buffer.alloc(32, 1).toString('base64') })).toContain('bukan kunci')
  const cut = join(folder, 'terpotong.zip')
  writeFileSync(cut, readFileSync(file).subarray(0, 2_000))
  expect(await refused({ SINERGI_BACKUP_PASSPHRASE: passphrase }, cut)).toContain('tidak terbaca')
  expect(await refused({ SINERGI_BACKUP_PASSPHRASE: passphrase }, join(folder, 'tidak-ada.zip'))).toContain('tidak terbaca')
  expect(existsSync(join(nowhere, 'kunci'))).toBe(false)
  await expect(make({ files: { names: async () => [picture], stream: async () => Promise.reject(new Error('disk away')) } })).rejects.toThrow('disk away')
  expect(existsSync(`${file}.part`)).toBe(false)
  expect(readFileSync(file).length).toBeGreaterThan(2_000)
})
