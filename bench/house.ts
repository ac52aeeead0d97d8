import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, openPool, type DatabaseAddress } from '#kit/server/database.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import { openFiles } from '#kit/server/files.ts'
import type { House } from '#kit/server/house.ts'
import { openLog } from '#kit/server/log.ts'
import { openSecrets } from '#kit/server/secrets.ts'
import type { TestDesk } from '#kit/server/testing.ts'
import { houseAt, work } from '#kit/server/work.ts'

/** A clock that runs `speed` times as fast as the wall, from a moment both sides of a bench know. */
export const fastClock = (start: number, speed: number) => () => Temporal.Instant.fromEpochMilliseconds(Math.round(start + (Date.now() - start) * speed))

export type BenchHouse = { house: House; jobsPool: pg.Pool; close: () => Promise<void> }

/** The house without its web, on a database that is there already. */
export function openBenchHouse(address: DatabaseAddress, now: House['now']): BenchHouse {
  const pools = {
    app: openPool(address, 'sinergi_app', { max: 16 }),
    auth: openPool(address, 'sinergi_auth', { searchPath: 'auth' }),
    jobs: openPool(address, 'sinergi_jobs', { max: 14 }),
  }
  const key = new Uint8Array(32).fill(7)
  const house: House = {
    db: openDatabase(pools.app),
    now,
    subscriptions: new Map(),
    log: openLog('silent'),
    files: openFiles(mkdtempSync(join(tmpdir(), 'sinergi-bench-'))),
    secrets: openSecrets(key),
    fetch: guardedFetch(),
    mail: null,
    authPool: pools.auth,
    settings: { address: 'http://localhost:8080', demo: true, key, largestMb: { image: 20, video: 100 } },
  }
  return { house, jobsPool: pools.jobs, close: async () => void (await Promise.all(Object.values(pools).map((pool) => pool.end()))) }
}

/** The same desk the tests write at, for a bench. */
export function deskOf({ house }: Pick<BenchHouse, 'house'>, address: DatabaseAddress): TestDesk {
  return {
    house,
    address,
    clock: { now: house.now, set: () => undefined, advance: () => undefined },
    owner: openPool(address, 'owner', { max: 2 }),
    as: (person, door) => work(house, person, door),
    at: (institution, door) => work(house, houseAt(institution), door),
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
