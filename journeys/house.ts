import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'

const root = new URL('..', import.meta.url).pathname

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export type RunningHouse = { address: string; said: () => string; stop: () => Promise<void>; pid: number; folder: string }

/** Starts the house as a newcomer does, on an empty folder, and waits until it says where it is. */
export async function startHouse(...more: string[]): Promise<RunningHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-rumah-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['app/main.ts', ...more], {
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
    if (child.exitCode !== null || waited > 40_000) throw new Error(`The house did not start:\n${said}`)
    await sleep(100)
  }
  return {
    address: `http://localhost:${port}`,
    said: () => said,
    pid: child.pid ?? 0,
    folder,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
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

/** The example network, seeded to its end. */
export async function startExample() {
  const house = await startHouse('--demo')
  for (let waited = 0; waited < 60_000; waited += 250) {
    const state = (await (await fetch(`${house.address}/contoh/keadaan`)).json()) as { progress: { isOver: boolean; isBroken: boolean } | null }
    if (state.progress?.isBroken) throw new Error(`The example broke:\n${house.said()}`)
    if (state.progress?.isOver) return house
    await sleep(250)
  }
  throw new Error('The example was not ready in a minute')
}

/** A page of one of the example's people, signed in. */
export async function signInAs(context: BrowserContext, house: RunningHouse, name: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${house.address}/masuk`)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL(`${house.address}/`)
  await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  return page
}
