import { parseArgs } from 'node:util'
import { randomFrom } from '../model/random.ts'
import { openAll, type Opened, questionOf, trial } from './fuzz-run.ts'
import { adversaries, hostileText } from './hostile.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strings: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' }, data: { type: 'string' } },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const milliseconds = (work: () => void) => {
  const started = performance.now()
  work()
  return performance.now() - started
}
const SHOWN = 20
const OTHER = 'Harga beras naik mulai 1 September'
let wrong = 0
const complain = (flaw: string | undefined, text: string) => {
  if (flaw === undefined) return
  wrong++
  if (wrong <= SHOWN) say(`  ${flaw}\n    on ${JSON.stringify(text.slice(0, 300))}`)
}

/** Every task reads the same strings, so that a seed and a place tell what broke. */
function throwStrings(opened: readonly Opened[], count: number, seed: number) {
  const random = randomFrom(seed)
  const slowest = new Map(opened.map(({ name }) => [name, 0]))
  for (let at = 0; at < count; at++) {
    const asked = questionOf(hostileText(random), hostileText(random))
    for (const task of opened) {
      const took = milliseconds(() => complain(trial(task, asked), asked.text))
      if (took > (slowest.get(task.name) ?? 0)) slowest.set(task.name, took)
    }
    if ((at + 1) % 100_000 === 0) say(`  ${(at + 1).toLocaleString('en')} strings, ${wrong} wrong`)
  }
  for (const [name, took] of slowest) say(`  ${name}: slowest string ${took.toFixed(1)} ms`)
}

function throwLongLines(opened: readonly Opened[]) {
  for (const task of opened)
    for (const [name, make] of Object.entries(adversaries)) {
      const text = make(1 << 20)
      const took = milliseconds(() => complain(trial(task, questionOf(text, OTHER)), text))
      if (took > 2_000) say(`  ${task.name}: ${(took / 1000).toFixed(1)} s for a megabyte of ${name}`)
    }
}

const STEP = 1 << 14

const ROUNDS = 5
const TOO_STEEP = 24
/** Below this a clock shows more noise than work. */
const NOISE = 2

/** The processor's time, which other work on the machine does not lengthen. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage().user
  work()
  return (process.cpuUsage().user - before) / 1000
}

/** Processor time at n, 2n, 4n and 8n, best of five: linear is 2, 4, 8; a quadratic reader shows 64 at the end. */
function showGrowth(opened: readonly Opened[]) {
  for (const task of opened) {
    const worst = Object.entries(adversaries)
      .map(([name, make]) => {
        const spent = [1, 2, 4, 8].map((factor) => {
          const text = make(STEP * factor)
          return Math.min(...Array.from({ length: ROUNDS }, () => processorTime(() => void trial(task, questionOf(text, OTHER)))))
        })
        return { name, spent, growth: (spent[3] ?? 0) / Math.max(NOISE, spent[0] ?? 0) }
      })
      .reduce((one, other) => (other.growth > one.growth ? other : one))
    if (worst.growth > TOO_STEEP) wrong++
    say(`  ${task.name}: ${worst.spent.map((ms) => ms.toFixed(1)).join('  ')} ms on ${worst.name}${worst.growth > TOO_STEEP ? ': NOT LINEAR' : ''}`)
  }
}

const opened = await openAll(positionals)
say(`${opened.length} tasks: ${opened.map(({ name }) => name).join(' ')}`)
say(`\nHostile strings (seed ${values.seed}):`)
throwStrings(opened, Number(values.strings), Number(values.seed))
say('\nLines of a megabyte:')
throwLongLines(await openAll(positionals))
say(`\nThe input on which time grows most, at ${STEP.toLocaleString('en')} characters, twice, four times and eight times as many:`)
showGrowth(await openAll(positionals))
say(wrong === 0 ? '\nNothing broke.' : `\n${wrong} wrong.`)
process.exitCode = wrong === 0 ? 0 : 1
