import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseAddress } from '../database.ts'
import { postgresBinary } from './binaries.ts'
import { untilFree } from './holder.ts'
import { databaseOwner, handOver, type Owner } from './owner.ts'

export type Postgres = {
  address: { socket: string; name: string }
  /** Of the watchdog; killing it stops PostgreSQL. */
  pid: number
  stop: () => Promise<void>
}

// Stops PostgreSQL when our end of its standard input closes: on stop(), and also when we die by -9.
const watchdog = 'exec 3<&0; "$@" <&- 3<&- & p=$!; (read -r _ <&3; kill -INT $p) & w=$!; wait $p; c=$?; kill $w 2>/dev/null; rm -rf "$0"; exit $c'

const startLimit = 30_000

/** Makes the data folder beside its place and moves it there whole, so that a first start killed half-way is simply a first start again. */
function initialise(place: string, owner: Owner) {
  if (existsSync(join(place, 'PG_VERSION'))) return
  const folder = `${place}.baru`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  handOver(folder, owner)
  const [command = '', ...options] = [
    ...owner.prefix,
    postgresBinary('initdb'),
    '-D',
    folder,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ]
  execFileSync(command, options, { stdio: 'pipe' })
  renameSync(folder, place)
}

async function untilAnswers(child: ChildProcess, socket: string, complaints: () => string) {
  for (let waited = 0; waited < startLimit; waited += 50) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${complaints()}`)
    const client = new pg.Client({ host: socket, user: 'postgres', database: 'postgres', connectionTimeoutMillis: 1_000 })
    try {
      await client.connect()
      return await client.end()
    } catch {
      await sleep(50)
    }
  }
  throw new Error(`PostgreSQL did not answer in ${startLimit / 1_000} seconds:\n${complaints()}`)
}

const again = 250

/**
 * Starts the embedded PostgreSQL on a data folder. It listens on a private Unix socket only, dies with this process, and is started again
 * on the same socket when it dies alone. `settings` are `name=value` pairs for `-c`. Throws when the folder stays in use or PostgreSQL
 * does not answer.
 */
export async function startPostgres(options: { folder: string; database?: string; settings?: string[] }): Promise<Postgres> {
  const owner = databaseOwner()
  await untilFree(options.folder)
  initialise(options.folder, owner)
  const socket = mkdtempSync(join(tmpdir(), 'sinergi-'))
  const settings = [`unix_socket_directories=${socket}`, 'listen_addresses=', 'max_connections=200', ...(options.settings ?? [])]
  const command = [...owner.prefix, postgresBinary('postgres'), '-D', options.folder, ...settings.flatMap((setting) => ['-c', setting])]
  let said = ''
  let isStopping = false

  const launch = () => {
    mkdirSync(socket, { recursive: true, mode: 0o700 })
    handOver(socket, owner)
    const child = spawn('sh', ['-c', watchdog, socket, ...command], { detached: true, stdio: ['pipe', 'ignore', 'pipe'] })
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)))
    child.stdin.on('error', () => undefined)
    return child
  }
  const watch = (child: ReturnType<typeof launch>) =>
    child.once('exit', () => {
      if (!isStopping) setTimeout(() => !isStopping && void untilFree(options.folder).then(() => watch((current = launch()))), again)
    })

  let current = launch()
  await untilAnswers(current, socket, () => said)
  watch(current)
  return {
    address: { socket, name: options.database ?? 'postgres' } satisfies DatabaseAddress,
    pid: current.pid ?? 0,
    stop: async () => {
      isStopping = true
      const last = current
      const gone = last.exitCode === null ? new Promise<void>((resolve) => last.once('exit', () => resolve())) : Promise.resolve()
      last.stdin.end()
      await gone
      rmSync(socket, { recursive: true, force: true })
    },
  }
}
