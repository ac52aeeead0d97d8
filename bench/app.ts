import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

const root = new URL('..', import.meta.url).pathname
const port = 18_231

/** Starts the whole app as `npm start` does, and times it to an answer that came out of the database. */
export async function startApp(folder: string) {
  const begun = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), SINERGI_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/api/first-visit`).then(
      (answer) => answer.ok,
      () => false,
    )
  while (!(await ask())) {
    if (child.exitCode !== null) throw new Error(said)
    await sleep(20)
  }
  const seconds = (performance.now() - begun) / 1_000
  return { seconds, pid: processOf(), stop }

  async function stop() {
    const gone = once(child, 'exit')
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    await gone
    while (await ask()) await sleep(50)
    await sleep(300)
  }
}

/** The node process itself: npm and its shell stand before it. */
function processOf() {
  return Number(execFileSync('pgrep', ['-n', '-f', 'node app/main.ts'], { encoding: 'utf8' }).trim())
}
