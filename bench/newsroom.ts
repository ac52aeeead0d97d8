import { readFileSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPool } from '#kit/server/database.ts'
import { startExample, type RunningHouse } from '../journeys/house.ts'

/**
 * Readers of the public pages, from this process, on the real server in its own: 200 requests a second, each counted from the moment it should
 * have left, so that a queue is not hidden. Three runs, each figure over all answers of its run, none picked:
 * - just started: the first five seconds after a start, no page made yet;
 * - quiet: thirty seconds, the run the bar is about;
 * - news: fifteen seconds, and each second something in that newsroom changes, so that every page of it is made anew.
 * How late this process was with its own requests is printed beside them: on a crowded machine that lateness is in every figure.
 */
const perSecond = 200
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

type Answer = { took: number; late: number; status: number; bytes: number; isZipped: boolean }
type Reading = { due: number; headers: Record<string, string> }

const ask = (address: string, { due, headers }: Reading) =>
  new Promise<Answer>((settle, fail) => {
    const late = performance.now() - due
    get(address, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () =>
        settle({ took: performance.now() - due, late, status: answer.statusCode ?? 0, bytes, isZipped: answer.headers['content-encoding'] === 'gzip' }),
      )
    }).on('error', fail)
  })

/** What a front page links to of its own newsroom. */
async function pagesOf(address: string) {
  const front = `${address}/berita/kemlu`
  const html = await (await fetch(front)).text()
  const items = [...html.matchAll(/href="(\/berita\/kemlu\/[a-z0-9-]+-[0-9a-f]{6})"/g)].map(([, path]) => `${address}${path}`)
  return [front, front, front, ...items, `${front}/feed.xml`, `${front}/arsip`]
}

/** Every second reader takes it compressed, as browsers do; one in four comes back with the page still in hand. */
async function load(pages: readonly string[], seconds: number, tagged: ReadonlyMap<string, string> = new Map()) {
  const start = performance.now()
  const answers: Promise<Answer>[] = []
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const due = start + (number * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await sleep(wait)
    const page = pages[number % pages.length] ?? ''
    const tag = number % 4 === 0 ? tagged.get(page) : undefined
    answers.push(ask(page, { due, headers: { 'accept-encoding': number % 2 ? 'gzip' : 'identity', ...(tag ? { 'if-none-match': tag } : {}) } }))
  }
  return Promise.all(answers)
}

const tagOf = async (page: string) => (await fetch(page, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag') ?? ''

/** Says once a second what the database says when an item is corrected, until let go. */
async function startNews(house: RunningHouse) {
  const socket = readFileSync(join(house.folder, 'basis-data', 'postmaster.pid'), 'utf8').split('\n')[4] ?? ''
  const owner = openPool({ socket, name: 'postgres' }, 'owner', { max: 1 })
  const { rows } = await owner.query<{ id: string }>(`select id from institutions where slug = 'kemlu'`)
  const change = JSON.stringify({ institution: rows[0]?.id, kind: 'newsroom.item_corrected', id: '' })
  const clock = setInterval(() => void owner.query(`select pg_notify('sinergi_events', $1)`, [change]), 1_000)
  return async () => {
    clearInterval(clock)
    await owner.end()
  }
}

const at = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0

/** One line of a run; answers its p95 in milliseconds. */
function tell(name: string, answers: readonly Answer[]) {
  const took = answers.map((answer) => answer.took)
  const [p50, p95, p99, max] = [0.5, 0.95, 0.99, 1].map((share) => at(took, share).toFixed(1))
  const late = answers.map((answer) => answer.late)
  console.log(`       ${name.padEnd(13)} p50 ${p50}, p95 ${p95}, p99 ${p99}, longest ${max} ms; asked late by p95 ${at(late, 0.95).toFixed(1)} ms`)
  return at(took, 0.95)
}

// Pages are found on one house and read first on the next, so that no page of it was made before the readers come.
const before = await startExample()
const paths = (await pagesOf(before.address)).map((page) => page.slice(before.address.length))
await before.leave()
const house = await startExample(before.folder)
rmSync(before.folder, { recursive: true, force: true })
const pages = paths.map((path) => `${house.address}${path}`)
const fresh = await load(pages, 5)
const tagged = new Map(await Promise.all(pages.map(async (page) => [page, await tagOf(page)] as const)))
const quiet = await load(pages, 30, tagged)
const stopNews = await startNews(house)
const news = await load(pages, 15, tagged)
await stopNews()
const [started, p95, changing] = [tell('just started', fresh), tell('quiet', quiet), tell('news', news)]
const answers = [...fresh, ...quiet, ...news]
const sizes = (isZipped: boolean) => Math.max(...answers.filter((answer) => answer.isZipped === isZipped).map(({ bytes }) => bytes)) / 1000
const figures = [
  ['newsroom pages at 200 requests a second, p95', p95, 'ms', 30],
  ['the same while its news changes every second, p95', changing, 'ms', 30],
  ['the same in the first five seconds of a server, p95', started, 'ms', 100],
  ['largest newsroom page, uncompressed', sizes(false), 'kB', 60],
  ['largest newsroom page, as browsers take it', sizes(true), 'kB', 60],
  ['answers that are neither 200 nor 304', answers.filter(({ status }) => status !== 200 && status !== 304).length, '', 0],
] as const
for (const [name, value, unit, limit] of figures)
  console.log(`${value <= limit ? 'holds ' : 'FALLS '} ${name.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} (limit ${limit})`)
console.log(`       ${answers.length} answers, of them ${answers.filter(({ status }) => status === 304).length} were 304`)
agent.destroy()
await house.stop()
process.exitCode = figures.every(([, value, , limit]) => value <= limit) ? 0 : 1
