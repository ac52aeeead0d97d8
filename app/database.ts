import { join, resolve } from 'node:path'
import type { DatabaseAddress } from '#kit/server/database.ts'
import { socketOf } from '#kit/server/postgres/holder.ts'
import { startPostgres, type Postgres } from '#kit/server/postgres/supervisor.ts'
import type { Config } from './config.ts'
import { makeDataFolder } from './key.ts'

/** Where the database answers, and the process of ours that runs it; null where it is somebody else's. */
export type Awake = { address: DatabaseAddress; postgres: Postgres | null }

type Options = { /** Join the database of a house that runs already, where there is one: for the command line. */ joins?: boolean }

/** The database named in the configuration, or our own one in the data folder, started now. Imports little: a start begins here, and reads the rest while it wakes. */
export async function wakeDatabase(config: Pick<Config, 'SINERGI_DATA' | 'DATABASE_URL'>, { joins = false }: Options = {}): Promise<Awake> {
  if (config.DATABASE_URL) return { address: { url: config.DATABASE_URL }, postgres: null }
  makeDataFolder(resolve(config.SINERGI_DATA))
  const folder = join(resolve(config.SINERGI_DATA), 'basis-data')
  const socket = joins ? socketOf(folder) : null
  if (socket) return { address: { socket, name: 'postgres' }, postgres: null }
  const postgres = await startPostgres({ folder })
  return { address: postgres.address, postgres }
}
