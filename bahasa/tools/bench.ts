import { readdirSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomFrom } from '../model/random.ts'
import type { Asked, Claim, Task } from '../task.ts'
import { tasks } from '../tasks.ts'
import { peersFor } from './bench-peers.ts'
import { ownRows } from './corpus.ts'
import { fromDisk, weightsFolder } from './disk.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, stream: { type: 'string', default: '1000000' }, data: { type: 'string' } },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const LENGTH = 140
const TEXTS = 2_000
const CLAIMS = 5_000

const random = randomFrom(140)
const drawn = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item

const messages = readdirSync(new URL('../data/', import.meta.url))
  .filter((name) => name.startsWith('messages-') && name.endsWith('.jsonl'))
  .flatMap((name) => ownRows<{ text: string }>(name).map(({ text }) => text))

/** A message of about 140 characters, made of one or more of our own. */
function message(): string {
  let text = drawn(messages)
  while (text.length < LENGTH) text += ` ${drawn(messages)}`
  return text.slice(0, LENGTH)
}
const texts = Array.from({ length: TEXTS }, message)
const claims: Claim[] = Array.from({ length: CLAIMS }, (_, place) => ({ id: String(place), title: message().slice(0, 30 + Math.floor(random() * 60)) }))

/** Texts a second, the best round of several: other work on the machine only ever slows. */
async function speedOf(ask: (text: string) => unknown): Promise<number> {
  let best = 0
  for (let round = 0; round < Number(values.rounds); round++) {
    const started = performance.now()
    for (const text of texts) {
      const answer = ask(text)
      if (answer instanceof Promise) await answer
    }
    best = Math.max(best, (texts.length * 1000) / (performance.now() - started))
  }
  return best
}

const questionOf = (text: string, place: number): Asked => {
  const other = texts[(place + 1) % texts.length] ?? ''
  return { text, source: `${text} ${other}`, message: other, messages: [other, text.slice(0, 70)] }
}

type Line = { name: string; speed: number; load: number }

async function measured(name: string, open: () => Promise<(text: string) => unknown>): Promise<Line> {
  const started = performance.now()
  const ask = await open()
  const load = performance.now() - started
  return { name, load, speed: await speedOf(ask) }
}

const loaders: [string, () => Promise<{ task: Task }>][] = Object.entries(tasks)
const opened = async (name: string) => (await loaders.find(([task]) => task === name)?.[1]())?.task.open(fromDisk, { against: claims })

const round = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3))).toLocaleString('en')
const show = ({ name, speed, load }: Line, beside = '') =>
  say(`  ${name.padEnd(34)} ${round(speed).padStart(10)} texts/s   load ${round(load).padStart(7)} ms${beside}`)

/** One question after another to several tasks, as the inbox asks them: what they share is worked out once. */
async function together(names: readonly string[], reasons: boolean): Promise<void> {
  const known = names.filter((name) => loaders.some(([task]) => task === name))
  if (known.length === 0) return
  const line = await measured(`${known.join(' + ')}${reasons ? ', reasons looked at' : ''}`, async () => {
    const asks = await Promise.all(known.map(opened))
    return (text) =>
      asks.map((ask) => {
        const answer = ask?.({ text })
        return reasons ? { ...(answer as object) } : answer
      })
  })
  show(line)
}

async function stream(): Promise<void> {
  const ask = await opened('duplicates')
  if (!ask) return
  const words = messages.flatMap((text) => text.split(' '))
  const count = Number(values.stream)
  const step = Math.max(1, Math.floor(count / 10))
  for (let at = 1, started = performance.now(); at <= count; at++) {
    let text = ''
    while (text.length < LENGTH) text += `${drawn(words)} `
    ask({ text })
    if (at % step > 0) continue
    say(
      `  after ${at.toLocaleString('en').padStart(9)} texts: ${round((step * 1000) / (performance.now() - started))} texts/s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    )
    started = performance.now()
  }
}

say(`${TEXTS} messages of ${LENGTH} characters, ${CLAIMS} claims, one thread, best of ${values.rounds} rounds\n\nThe language room:`)
const ours = new Map<string, number>()
for (const [name] of loaders) {
  const line = await measured(name, async () => {
    const ask = await opened(name)
    let place = 0
    return (text) => ask?.(questionOf(text, place++))
  })
  ours.set(name, line.speed)
  show(line)
}
for (const reasons of [false, true]) {
  await together(['language', 'sentiment'], reasons)
  await together(['language', 'sentiment', 'emotion', 'topic', 'kind', 'urgent', 'abuse'], reasons)
}

say('\nWhat a team would use instead:')
for (const { name, does, open } of peersFor(claims)) {
  try {
    const line = await measured(name, open)
    const own = ours.get(does === 'stems' ? 'normalise' : does)
    show(line, own === undefined ? '' : `   ours is ${round(own / line.speed)} times as fast`)
  } catch (error) {
    say(`  ${name.padEnd(34)} *skipped*: ${error instanceof Error ? error.message.split('\n')[0] : String(error)} (npm ci --prefix bahasa/bench)`)
  }
}

const bytes = readdirSync(weightsFolder)
  .filter((name) => name.endsWith('.bin'))
  .reduce((sum, name) => sum + statSync(new URL(name, weightsFolder)).size, 0)
say(`\nWeights: ${(bytes / 1e6).toFixed(2)} MB\n\nduplicates, a stream of texts of random words, none like another:`)
await stream()
