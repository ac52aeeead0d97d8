import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { InstitutionId } from '../ids.ts'
import type { Person } from '../rules.ts'
import { openDatabase, openPool, type DatabaseAddress } from './database.ts'
import { guardedFetch } from './fetch.ts'
import { openFiles } from './files.ts'
import type { House } from './house.ts'
import { openLog } from './log.ts'
import { openSecrets } from './secrets.ts'
import { houseAt, work, type Door, type Subscriptions } from './work.ts'

export type TestClock = {
  now: () => Temporal.Instant
  set: (at: string | Temporal.Instant) => void
  advance: (by: Temporal.DurationLike) => void
}

export type TestDesk = {
  house: House
  address: DatabaseAddress
  clock: TestClock
  /** Opens a door as a person, exactly as a route does. */
  as: <T>(person: Person, door: Door<T>) => Promise<T>
  /** Opens a door as the house inside institutions, exactly as a job does. */
  at: <T>(institution: InstitutionId, door: Door<T>) => Promise<T>
  /** A pool as the owner: sees everything; only for looking at what stands. */
  owner: pg.Pool
}

/** Monday morning in Jakarta. */
const monday = '2026-11-23T00:30:00Z'

function testClock(): TestClock {
  let at = Temporal.Instant.from(monday)
  return {
    now: () => at,
    set: (to) => (at = Temporal.Instant.from(to)),
    advance: (by) => (at = at.toZonedDateTimeISO('UTC').add(by).toInstant()),
  }
}

async function cloneTemplate(socket: string) {
  const name = `t_${randomBytes(6).toString('hex')}`
  const maker = new pg.Client({ host: socket, user: 'postgres', database: 'template1' })
  await maker.connect()
  await maker.query(`create database ${name} template postgres strategy file_copy`)
  await maker.end()
  return { socket, name }
}

/** A desk on a database of its own, cloned from the migrated template; call once per test file, at its top level. */
export async function testDesk(options: { subscriptions?: Subscriptions; demo?: boolean } = {}): Promise<TestDesk> {
  const address = await cloneTemplate(inject('socket'))
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-files-'))
  const pools = { app: openPool(address, 'sinergi_app'), auth: openPool(address, 'sinergi_auth', { searchPath: 'auth' }), owner: openPool(address, 'owner') }
  const clock = testClock()
  const key = new Uint8Array(32).fill(7)
  const house: House = {
    db: openDatabase(pools.app),
    now: clock.now,
    subscriptions: options.subscriptions ?? new Map(),
    log: openLog('silent'),
    files: openFiles(folder),
    secrets: openSecrets(key),
    fetch: guardedFetch(),
    mail: null,
    authPool: pools.auth,
    settings: { address: 'http://localhost:8080', demo: options.demo ?? false, key, largestMb: { image: 20, video: 100 } },
  }
  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    house,
    address,
    clock,
    owner: pools.owner,
    as: (person, door) => work(house, person, door),
    at: (institution, door) => work(house, houseAt(institution), door),
  }
}
