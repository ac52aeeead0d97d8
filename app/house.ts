import { join, resolve } from 'node:path'
import type pg from 'pg'
import type { LanguageServer } from '#features/laboratory/server/language-server.ts'
import { assertConfined, openDatabase, openPool, type DatabaseAddress } from '#kit/server/database.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import { layered, openFiles, type LocalFiles } from '#kit/server/files.ts'
import type { House } from '#kit/server/house.ts'
import { openMail } from '#kit/server/mail.ts'
import { openLog } from '#kit/server/log.ts'
import { migrate } from '#kit/server/migrate.ts'
import { openS3 } from '#kit/server/s3-files.ts'
import { openSecrets } from '#kit/server/secrets.ts'
import type { Config } from './config.ts'
import { wakeDatabase, type Awake } from './database.ts'
import { keptKey, makeDataFolder } from './key.ts'
import { languageServerOf } from './language-server.ts'

export type OpenHouse = {
  house: House
  /** Filled once the features are known. */
  subscriptions: Map<string, readonly string[]>
  address: DatabaseAddress
  jobsPool: pg.Pool
  /** Hears changes; one connection for good. */
  listenPool: pg.Pool
  /** Another process runs the embedded database; this one only joined it. */
  isJoined: boolean
  folder: string
  /** Files on this machine's disk: all of them, or what was kept before a bucket was named. */
  localFiles: LocalFiles
  /** Where a second opinion on a text may be asked; null unless one is named. */
  languageServer: LanguageServer | null
  /** Path of a Chromium that takes pictures of our own pages; null unless one is named. */
  browser: string | null
  /** Opens `/metrics`; null: there are none. */
  metricsToken?: string | null
  close: () => Promise<void>
}

/** The folder of every step the database has taken. */
export const migrations = new URL('../migrations', import.meta.url).pathname

const addressOf = (config: Config) => config.SINERGI_URL ?? `http://localhost:${config.PORT}`

const mailOf = (config: Config) =>
  config.SMTP_URL ? openMail({ url: config.SMTP_URL, from: config.SMTP_FROM ?? `Sinergi <sinergi@${new URL(addressOf(config)).hostname}>` }) : null

type Options = {
  /** Join the database of a house that runs already, where there is one: for the command line. */
  joins?: boolean
  /** Already awake. */
  database?: Awake
}

/** Other servers are told only an address that proves itself, or one that whoever runs this house has allowed by name. */
function isTold(config: Config) {
  const { protocol, host, hostname } = new URL(addressOf(config))
  return protocol === 'https:' || (config.SINERGI_URL !== undefined && [host, hostname].some((name) => config.SINERGI_ALLOW_PRIVATE.includes(name)))
}

/** A bucket where one is named, with what was kept here before still readable beside it. */
const filesFrom = ({ S3_URL: bucket }: Config, local: LocalFiles) => (bucket ? layered(openS3(bucket), local) : local)

const settingsFrom = (config: Config, key: Uint8Array): House['settings'] => ({
  address: addressOf(config),
  demo: false,
  key,
  federates: isTold(config),
  largestMb: { image: config.SINERGI_LARGEST_IMAGE, video: config.SINERGI_LARGEST_VIDEO },
})

const poolsOn = (address: DatabaseAddress, { SINERGI_CONCURRENCY }: Config) => ({
  app: openPool(address, 'sinergi_app', { max: 20 }),
  auth: openPool(address, 'sinergi_auth', { searchPath: 'auth' }),
  jobs: openPool(address, 'sinergi_jobs', { max: SINERGI_CONCURRENCY + 4 }),
  listen: openPool(address, 'sinergi_app', { max: 1 }),
})

/** Opens everything the house stands on: database (its own or the one named), roles, files, secrets, the way out. */
export async function openHouse(config: Config, options: Options = {}): Promise<OpenHouse> {
  const folder = resolve(config.SINERGI_DATA)
  makeDataFolder(folder)
  const key = config.SINERGI_KEY ?? keptKey(folder)
  const { address, postgres } = options.database ?? (await wakeDatabase(config, options))
  const pools = poolsOn(address, config)
  const close = async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    await postgres?.stop()
  }
  try {
    await migrate(address, migrations)
    await assertConfined(pools.app)
  } catch (error) {
    await close()
    throw error
  }
  const subscriptions = new Map<string, readonly string[]>()
  const localFiles = openFiles(join(folder, 'berkas'))
  const house: House = {
    db: openDatabase(pools.app),
    now: () => Temporal.Now.instant(),
    subscriptions,
    log: openLog(config.LOG_LEVEL),
    files: filesFrom(config, localFiles),
    secrets: openSecrets(key, config.SINERGI_OLD_KEYS),
    fetch: guardedFetch({ allowed: config.SINERGI_ALLOW_PRIVATE }),
    mail: mailOf(config),
    authPool: pools.auth,
    settings: settingsFrom(config, key),
  }
  return {
    house,
    subscriptions,
    address,
    jobsPool: pools.jobs,
    listenPool: pools.listen,
    isJoined: !config.DATABASE_URL && postgres === null,
    folder,
    localFiles,
    languageServer: languageServerOf(config),
    browser: config.SINERGI_BROWSER ?? null,
    metricsToken: config.SINERGI_METRICS_TOKEN ?? null,
    close,
  }
}
