import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants, cpSync, existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'

const root = new URL('..', import.meta.url).pathname
/** Milliseconds; a start takes four seconds on a quiet machine. */
const patience = 120_000

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export type RunningHouse = { address: string; said: () => string; leave: () => Promise<void>; stop: () => Promise<void>; folder: string }
type Start = { isExample?: boolean; /** The folder of a house that has stopped; its copy is lived in. */ like?: string }

/** Starts the house as a newcomer does, on an empty folder, and waits until it says where it is. */
export async function startHouse({ isExample = false, like }: Start = {}): Promise<RunningHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-rumah-'))
  if (like) cpSync(like, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  const port = await freePort()
  const child = spawn(process.execPath, ['app/main.ts', ...(isExample ? ['--demo'] : [])], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SINERGI_DATA: folder,
      SINERGI_URL: `http://localhost:${port}`,
      DATABASE_URL: '',
      SINERGI_KEY: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  for (let waited = 0; !said.includes('Sinergi siap'); waited += 100) {
    if (child.exitCode !== null || waited > patience) {
      // Nobody else knows of it.
      child.kill('SIGTERM')
      throw new Error(`The house did not start:\n${said}`)
    }
    await sleep(100)
  }
  const leave = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  return {
    address: `http://localhost:${port}`,
    said: () => said,
    folder,
    leave,
    stop: async () => {
      await leave()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Takes the database away for a moment; its supervisor brings it back. */
export function killDatabase({ folder }: RunningHouse) {
  const file = join(folder, 'basis-data', 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  // Only ever a process that works in this house's own folder.
  if (pid > 0 && existsSync(`/proc/${pid}/cwd`) && readlinkSync(`/proc/${pid}/cwd`) === join(folder, 'basis-data')) process.kill(pid, 'SIGKILL')
}

/** The example network, seeded to its end, or as a copy of one that was. */
export async function startExample(like?: string) {
  const house = await startHouse({ isExample: true, ...(like ? { like } : {}) })
  for (let waited = 0; waited < 2 * patience; waited += 250) {
    const state = (await (await fetch(`${house.address}/contoh/keadaan`)).json()) as { people: unknown[]; progress: { isBroken: boolean } | null }
    if (state.progress?.isBroken) throw new Error(`The example broke:\n${house.said()}`)
    if (state.people.length > 0) return house
    await sleep(250)
  }
  throw new Error('The example was not ready in four minutes')
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
const signedIn = new WeakMap<RunningHouse, Map<string, Cookies>>()

type Example = { people: { name: string; email: string }[]; password: string }

/** What the sign-in page does when a name of the example is chosen. */
async function signIn({ request }: BrowserContext, house: RunningHouse, name: string) {
  const { people, password } = (await (await fetch(`${house.address}/contoh/keadaan`)).json()) as Example
  const email = people.find((person) => person.name === name)?.email
  const answer = await request.post(`${house.address}/auth/sign-in/email`, { data: { email, password }, headers: { origin: house.address } })
  if (!answer.ok()) throw new Error(`${name} could not sign in: ${answer.status()} ${await answer.text()}`)
}

/** A page of one of the example's people, signed in; the second time on the same session, as a second window is. */
export async function signInAs(context: BrowserContext, house: RunningHouse, name: string): Promise<Page> {
  const sessions = signedIn.get(house) ?? new Map<string, Cookies>()
  signedIn.set(house, sessions)
  const before = sessions.get(name)
  if (before) await context.addCookies(before)
  else await signIn(context, house, name)
  const page = await context.newPage()
  await page.goto(house.address)
  await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  sessions.set(name, await context.cookies())
  return page
}
