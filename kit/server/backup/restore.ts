import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { openPool, type DatabaseAddress } from '../database.ts'
import { migrate } from '../migrate.ts'
import type { Job } from './backup.ts'
import { manifest, type Manifest } from './manifest.ts'
import { referencesIn, tablesIn } from './tables.ts'

/** A reason a person can act on; nothing was changed. */
export class NotRestored extends Error {}

export type OpenBackup = {
  manifest: Manifest
  /** One entry as it is read; refuses what is not there. */
  stream: (name: string) => Promise<Readable>
  /** Every picture, film and proof in it. */
  files: () => readonly string[]
  close: () => void
}

const filesFolder = 'berkas/'

/** Opens a backup and reads what it says of itself; refuses what is not one. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
    throw new NotRestored(`${path} tidak terbaca sebagai cadangan Sinergi: berkasnya tidak ada, terpotong, atau bukan buatan “sinergi backup”.`)
  })
  const entries = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  const stream = async (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw new NotRestored(`Cadangan ini tidak utuh: ${name} tidak ada di dalamnya.`)
    return zip.openReadStreamPromise(entry) as Promise<Readable>
  }
  const said = manifest.safeParse(JSON.parse(await text(await stream('cadangan.json'))))
  if (!said.success) throw new NotRestored('Cadangan ini dibuat oleh Sinergi yang lebih baru. Pasang versi itu atau sesudahnya, lalu pulihkan.')
  return {
    manifest: said.data,
    stream,
    files: () => [...entries.keys()].filter((name) => name.startsWith(filesFolder)).map((name) => name.slice(filesFolder.length)),
    close: () => zip.close(),
  }
}

async function text(source: Readable) {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** The migrations the backup stood on must be ours, to the letter. Answers their names. */
async function requireKnown({ migrations }: Manifest, folder: string) {
  const ours = new Set(await readdir(folder))
  for (const { name, digest } of migrations) {
    if (!ours.has(name)) throw new NotRestored(`Cadangan ini dibuat oleh Sinergi yang lebih baru (${name}). Pasang versi itu atau sesudahnya, lalu pulihkan.`)
    const found = createHash('sha256')
      .update(await readFile(join(folder, name), 'utf8'))
      .digest('hex')
    if (found !== digest) throw new NotRestored(`Cadangan ini dibuat oleh Sinergi dengan ${name} yang lain, jadi tabelnya tidak sama.`)
  }
  return new Set(migrations.map(({ name }) => name))
}

/** A house is never written over: the database must be new, or hold nothing but what the migrations made. */
export async function requireEmpty(address: DatabaseAddress) {
  const owner = openPool(address, 'owner', { max: 1, searchPath: 'public' })
  try {
    const { rows } = await owner.query<{ is: boolean }>(`select to_regclass('public.institutions') is not null as is`)
    if (!rows[0]?.is || (await owner.query('select from institutions limit 1')).rowCount === 0) return
  } finally {
    await owner.end()
  }
  throw new NotRestored('Basis data ini sudah berisi jejaring, dan tidak ditimpa. Pulihkan ke SINERGI_DATA atau DATABASE_URL yang kosong.')
}

async function pour(client: pg.PoolClient, backup: OpenBackup) {
  const { from } = await import('pg-copy-streams')
  const here = await tablesIn(client)
  const missing = backup.manifest.tables.filter(({ name }) => !here.some((table) => table.name === name))
  if (missing.length > 0) throw new NotRestored(`Tabel ${missing.map(({ name }) => name).join(', ')} tidak dikenal versi ini.`)
  const references = await referencesIn(client)
  for (const { drop } of references) await client.query(drop)
  for (const { name, isForced, hasTriggers } of here) {
    if (isForced) await client.query(`alter table ${name} no force row level security`)
    if (hasTriggers) await client.query(`alter table ${name} disable trigger user`)
  }
  await client.query(`truncate ${here.map(({ name }) => name).join(', ')}`)
  for (const { name, columns, rows } of backup.manifest.tables) {
    const copying = client.query(from(`copy ${name} (${columns.join(', ')}) from stdin`))
    await pipeline(await backup.stream(`baris/${name}.txt`), copying)
    if (copying.rowCount !== rows) throw new NotRestored(`Cadangan ini tidak utuh: ${name} berisi ${copying.rowCount} baris, seharusnya ${rows}.`)
  }
  for (const { name, value } of backup.manifest.sequences) await client.query('select setval($1::regclass, $2::bigint)', [name, value])
  for (const { name, isForced, hasTriggers } of here) {
    if (hasTriggers) await client.query(`alter table ${name} enable trigger user`)
    if (isForced) await client.query(`alter table ${name} force row level security`)
  }
  for (const { add } of references) await client.query(add)
}

async function addJobs(client: pg.PoolClient, backup: OpenBackup) {
  for await (const line of createInterface(await backup.stream('pekerjaan.jsonl'))) {
    const { task, payload, queue, runAt, mostTries, key, priority } = JSON.parse(line) as Job
    await client.query(`select graphile_worker.add_job($1, $2::json, queue_name := $3, run_at := $4, max_attempts := $5, job_key := $6, priority := $7)`, [
      task,
      JSON.stringify(payload),
      queue,
      runAt,
      mostTries,
      key,
      priority,
    ])
  }
}

export type Restoring<T> = {
  address: DatabaseAddress
  /** Folder of all our migrations. */
  migrations: string
  /** Done in the same commit, before anything can run on the rows. */
  before: (client: pg.ClientBase) => Promise<T>
}

/**
 * Pours a backup into an empty database, all or nothing: first the tables as they were when it was made, then their rows, then what
 * has changed since. Does not touch files or keys, and starts nothing.
 */
export async function restoreRows<T>(backup: OpenBackup, { address, migrations, before }: Restoring<T>): Promise<T> {
  const known = await requireKnown(backup.manifest, migrations)
  await requireEmpty(address)
  await migrate(address, migrations, { only: known })
  const owner = openPool(address, 'owner', { max: 1, searchPath: 'public' })
  const client = await owner.connect()
  let done: T
  try {
    await client.query('begin')
    await pour(client, backup)
    await addJobs(client, backup)
    done = await before(client)
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
    await owner.end()
  }
  await migrate(address, migrations)
  return done
}
