import type pg from 'pg'
import type { Files } from './files.ts'
import type { GuardedFetch } from './fetch.ts'
import type { Log } from './log.ts'
import type { Mail } from './mail.ts'
import type { Secrets } from './secrets.ts'
import type { Desk } from './work.ts'

/** What the running house holds; built once by `app`, handed to routes and jobs. */
export type House = Desk & {
  log: Log
  files: Files
  secrets: Secrets
  fetch: GuardedFetch
  /** Null where no mail server is named; then nobody is written to. */
  mail: Mail | null
  /** Sign-in has its own schema, out of the doors' reach. */
  authPool: pg.Pool
  settings: HouseSettings
}

export type HouseSettings = {
  /** Public address without a trailing slash: `https://sinergi.contoh.go.id`. */
  address: string
  /** The example network: a band on every page, `noindex`, and only fakes behind its channels. */
  demo: boolean
  /** The public address is one other servers may be told: HTTPS, or named among the private hosts that are allowed. */
  federates?: boolean
  /** What a file may weigh by its kind, in megabytes. */
  largestMb: { image: number; video: number }
  /** 32 bytes; everything secret is derived from or sealed with it. */
  key: Uint8Array
}
