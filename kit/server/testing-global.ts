import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from './migrate.ts'
import { startPostgres } from './postgres/supervisor.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket folder of the run's PostgreSQL. */
    socket: string
  }
}

/** One PostgreSQL for the whole run, with a migrated template that each test file clones. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-test-'))
  const postgres = await startPostgres({ folder: join(folder, 'pg'), settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] })
  await migrate(postgres.address, new URL('../../migrations', import.meta.url).pathname)
  project.provide('socket', postgres.address.socket)
  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
