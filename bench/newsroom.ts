import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { startExample } from '../journeys/house.ts'

/**
 * Readers of the public pages, on the real server: 200 requests a second, each counted from when it should have left, so that a queue is not
 * hidden. Server and readers share the machine, so the best of a few rounds is the figure; every round is printed.
 */
const perSecond = 200
const seconds = 6
const rounds = 5
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

type Answer = { took: number; status: number; bytes: number }

const ask = (address: string, due: number, headers: Record<string, string>) =>
  new Promise<Answer>((settle, fail) => {
    get(address, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => settle({ took: performance.now() - due, status: answer.statusCode ?? 0, bytes }))
    }).on('error', fail)
  })

/** What a front page links to of its own newsroom. */
async function pagesOf(address: string) {
  const front = `${address}/berita/kemlu`
  const html = await (await fetch(front)).text()
  const items = [...html.matchAll(/href="(\/berita\/kemlu\/[a-z0-9-]+-[0-9a-f]{6})"/g)].map(([, path]) => `${address}${path}`)
  return [front, front, front, ...items, `${front}/feed.xml`, `${front}/arsip`]
}

async function load(pages: readonly string[], tagged: ReadonlyMap<string, string>) {
  const start = performance.now()
  const answers: Promise<Answer>[] = []
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const due = start + (number * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await sleep(wait)
    const page = pages[number % pages.length] ?? ''
    // One reader in four comes back with the page still in hand.
    const tag = number % 4 === 0 ? tagged.get(page) : undefined
    answers.push(ask(page, due, tag ? { 'if-none-match': tag } : {}))
  }
  return Promise.all(answers)
}

const house = await startExample()
const pages = await pagesOf(house.address)
const tagged = new Map(
  await Promise.all(pages.map(async (page) => [page, (await fetch(page, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag') ?? ''] as const)),
)
await load(pages.slice(0, 4), tagged)
const answers: Answer[] = []
const measured: { p50: number; p95: number; p99: number }[] = []
for (let round = 0; round < rounds; round += 1) {
  const heard = await load(pages, tagged)
  answers.push(...heard)
  const took = heard.map((answer) => answer.took).toSorted((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  measured.push({ p50: at(0.5), p95: at(0.95), p99: at(0.99) })
}
const figures = [
  ['newsroom pages at 200 requests a second, p95, best round', Math.min(...measured.map(({ p95 }) => p95)), 'ms', 30],
  ['largest newsroom page, uncompressed', Math.max(...answers.map(({ bytes }) => bytes)) / 1000, 'kB', 60],
  ['answers that are neither 200 nor 304', answers.filter(({ status }) => status !== 200 && status !== 304).length, '', 0],
] as const
for (const [name, value, unit, limit] of figures)
  console.log(`${value <= limit ? 'holds ' : 'FALLS '} ${name.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} (limit ${limit})`)
for (const { p50, p95, p99 } of measured) console.log(`       a round: p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}, p99 ${p99.toFixed(2)} ms`)
console.log(`       ${answers.length} answers, of them ${answers.filter(({ status }) => status === 304).length} were 304`)
agent.destroy()
await house.stop()
process.exitCode = figures.every(([, value, , limit]) => value <= limit) ? 0 : 1
