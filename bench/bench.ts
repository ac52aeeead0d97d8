import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { apiFigures, dispatchFigure } from './desk.ts'
import { calendarFigures } from './calendar.ts'
import { startApp } from './app.ts'

export type Figure = { name: string; value: number; unit: string; limit: number }

const root = new URL('..', import.meta.url).pathname
const figures: Figure[] = []
const note = (name: string, value: number, unit: string, limit: number) => figures.push({ name, value, unit, limit })

const residentMb = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function starts() {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-mulai-'))
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const first = await startApp(folder)
  note('first start, build included, to a page with data', first.seconds, 's', 10)
  await first.stop()
  const later = await startApp(folder)
  note('later start to a page with data', later.seconds, 's', 2)
  await sleep(20_000)
  note('server and worker idle, without PostgreSQL', residentMb(later.pid), 'MB', 300)
  await later.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** What the first screen asks for: the shell's entry and everything it imports at once, as compressed on disk. */
function firstScreen() {
  const assets = join(root, 'dist/web/assets')
  const page = readFileSync(join(root, 'dist/web/index.html'), 'utf8')
  const named = (text: string) => [...text.matchAll(/[\w.-]+\.js/g)].map(([name]) => name).filter((name) => existsSync(join(assets, name)))
  const entries = [...named(page), ...readdirSync(assets).filter((name) => /^(app|shell|home-page)-.*\.js$/.test(name))]
  const all = new Set<string>()
  const walk = (name: string) => {
    if (all.has(name)) return
    all.add(name)
    const imported = [...readFileSync(join(assets, name), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, found]) => found ?? '')
    imported.forEach(walk)
  }
  entries.filter((name) => !/^(global)/.test(name)).forEach(walk)
  return [...all].reduce((sum, name) => sum + readFileSync(join(assets, `${name}.gz`)).length, 0) / 1024
}

if (!process.argv.includes('--without-start')) await starts()
else spawnSync(process.execPath, [join(root, 'tools/build-web.ts')], { stdio: 'inherit' })
note('JavaScript of the first screen, gzipped', firstScreen(), 'kB', 200)
for (const [name, value, unit, limit] of [...(await apiFigures()), ...(await calendarFigures()), await dispatchFigure()]) note(name, value, unit, limit)
for (const { name, value, unit, limit } of figures)
  console.log(`${value <= limit ? 'holds ' : 'FALLS '} ${name.padEnd(64)} ${value.toFixed(value < 20 ? 2 : 0).padStart(8)} ${unit.padEnd(3)} (limit ${limit})`)
process.exit(figures.every(({ value, limit }) => value <= limit) ? 0 : 1)
