import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { openArchive, type Archive } from '../archive.ts'
import { openPool, type DatabaseAddress } from '../database.ts'
import type { Files } from '../files.ts'
import { keyCheckOf, wrapKey, type Manifest } from './manifest.ts'
import { sequencesIn, tablesIn } from './tables.ts'

export type BackupOptions = {
  address: DatabaseAddress
  /** Null leaves pictures, films and proofs out, where the bucket has backups of its own. */
  files: (Pick<Files, 'stream'> & { names: () => Promise<string[]> }) | null
  key: Uint8Array
  /** Wraps the key into the backup; without it the key has to be kept elsewhere. */
  passphrase: string | null
  publicAddress: string
  at: Temporal.Instant
  /** Told about every hundredth file, and at the end of the rows. */
  told?: (what: { rows: number } | { files: number; of: number }) => void
}

export type Job = { task: string; payload: unknown; queue: string | null; runAt: string; mostTries: number; key: string | null; priority: number }

/** Jobs as they would be added again; one that runs at this moment is one of them, as after a crash. */
const jobsQuery = `
  select t.identifier as task, j.payload, q.queue_name as queue, to_char(j.run_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "runAt",
    j.max_attempts as "mostTries", j.key, j.priority
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id`

async function copyRows(client: pg.PoolClient, archive: Archive) {
  const { to } = await import('pg-copy-streams')
  const tables: Manifest['tables'] = []
  for (const { name, columns } of await tablesIn(client)) {
    const copying = client.query(to(`copy ${name} (${columns.join(', ')}) to stdout`))
    await archive.add(`baris/${name}.txt`, copying)
    tables.push({ name, columns, rows: copying.rowCount })
  }
  return tables
}

async function copyFiles(files: NonNullable<BackupOptions['files']>, archive: Archive, told: BackupOptions['told']) {
  const names = await files.names()
  const copied = { count: 0, bytes: 0, missing: 0 }
  for (const name of names) {
    const found = await files.stream(name)
    if (!found) {
      copied.missing += 1
      continue
    }
    await archive.add(`berkas/${name}`, Readable.fromWeb(found.body as never))
    copied.count += 1
    copied.bytes += found.size
    if (copied.count % 100 === 0) told?.({ files: copied.count, of: names.length })
  }
  return copied
}

/** Rows, jobs and what landed, as they stood at one moment; the house goes on working meanwhile. */
async function snapshot({ address, told }: BackupOptions, archive: Archive) {
  const owner = openPool(address, 'owner', { max: 1, searchPath: 'public' })
  const client = await owner.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const { rows: migrations } = await client.query<Manifest['migrations'][number]>('select name, digest from migrations order by name')
    const sequences = await sequencesIn(client)
    const tables = await copyRows(client, archive)
    const { rows: jobs } = await client.query<Job>(jobsQuery)
    await archive.add('pekerjaan.jsonl', Readable.from(jobs.map((job) => `${JSON.stringify(job)}\n`)))
    await client.query('commit')
    told?.({ rows: tables.reduce((sum, { rows }) => sum + rows, 0) })
    return { migrations, sequences, tables, jobs: jobs.length }
  } finally {
    client.release()
    await owner.end()
  }
}

/**
 * Makes one file of everything the house knows, beside its place first, so that a broken backup never stands where a whole one
 * stood. Files are copied after the rows that name them: none that a row needs is too young for it.
 */
export async function backUp(path: string, options: BackupOptions): Promise<Manifest & { size: number }> {
  const draft = `${path}.part`
  try {
    const archive = await openArchive(draft, options.at)
    const rows = await snapshot(options, archive)
    const files = options.files ? await copyFiles(options.files, archive, options.told) : null
    const made: Manifest = {
      format: 1,
      at: options.at.toString(),
      address: options.publicAddress,
      ...rows,
      files,
      keyCheck: keyCheckOf(options.key),
      key: options.passphrase === null ? null : wrapKey(options.key, options.passphrase),
    }
    await archive.add('cadangan.json', Readable.from([JSON.stringify(made, null, 2)]))
    const size = await archive.close()
    await rename(draft, path)
    return { ...made, size }
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
