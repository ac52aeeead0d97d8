import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Asked, Claim, Options, Task } from '../task.ts'
import { tasks } from '../tasks.ts'
import { fromDisk } from './disk.ts'

const usage = `npm run -s bahasa -- TASK [options] < in.jsonl > out.jsonl

Each line in: {"id"?, "text", "lang"?}; each line out: the same, with a field named after the task.
Tasks: ${Object.keys(tasks).join(' ')}

  --abstain          answer "unsure" below the calibrated confidence
  --model NAME       other weights for the same task (topic: nusaparagraf)
  --against FILE     known claims, JSON lines of {id, title, claim?, variants?} (match)
  --keep-marks       leave the marks between words as they are (normalise)
  --top N            how many matches at most (match; 5)
`

const parsed = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      abstain: { type: 'boolean' },
      model: { type: 'string' },
      against: { type: 'string' },
      top: { type: 'string' },
      'keep-marks': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })

const claimsIn = (file: string): Claim[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Claim)

function optionsFrom({ abstain, model, against, top, 'keep-marks': keepMarks }: ReturnType<typeof parsed>['values']): Options {
  return {
    ...(abstain === true && { abstain }),
    ...(keepMarks === true && { keepMarks }),
    ...(model !== undefined && { model }),
    ...(against !== undefined && { against: claimsIn(against) }),
    ...(top !== undefined && { top: Number(top) }),
  }
}

const isAsked = (value: unknown): value is Asked => typeof value === 'object' && value !== null && typeof (value as Asked).text === 'string'

/** What one line is answered with; a line that cannot be read is answered in its place, and the run goes on. */
function answerLine(line: string, name: string, ask: (asked: Asked) => unknown): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return JSON.stringify({ error: 'This line is not JSON.' })
  }
  if (!isAsked(value)) return JSON.stringify({ ...(typeof value === 'object' ? value : {}), error: 'This line has no "text".' })
  return JSON.stringify({ ...value, [name]: ask(value) })
}

async function main() {
  const { values, positionals } = parsed()
  const name = positionals[0] ?? ''
  const known: Readonly<Record<string, () => Promise<{ task: Task }>>> = tasks
  const load = Object.hasOwn(known, name) ? known[name] : undefined
  if (!load || values.help) {
    process.stderr.write(usage)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const ask = (await load()).task.open(fromDisk, optionsFrom(values))
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line === '') continue
    if (!process.stdout.write(`${answerLine(line, name, ask)}\n`)) await once(process.stdout, 'drain')
  }
}

await main()
