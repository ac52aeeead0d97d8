import type { Asked, Claim, Task } from '../task.ts'
import { tasks } from '../tasks.ts'
import { fromDisk } from './disk.ts'

const against: Claim[] = [
  { id: '1', title: 'Bansos Rp600 ribu dibagikan lewat tautan', variants: ['ambil bansos 600rb di sini'] },
  { id: '2', title: 'Paspor tidak berlaku mulai 17 Agustus' },
]

/** A task, opened: what it answers. */
export type Opened = { name: string; ask: (asked: Asked) => unknown }

/** Opens every registered task, or those named. */
export async function openAll(names: readonly string[] = []): Promise<Opened[]> {
  const loaders: [string, () => Promise<{ task: Task }>][] = Object.entries(tasks)
  const asked = loaders.filter(([name]) => names.length === 0 || names.includes(name))
  return Promise.all(asked.map(async ([name, load]) => ({ name, ask: (await load()).task.open(fromDisk, { against }) })))
}

/** A question with every field a task may read, made of one text and another. */
export const questionOf = (text: string, other: string): Asked => ({ text, source: other, message: other, messages: [other, text.slice(0, 200)] })

const isPlace = (place: unknown, end: number) =>
  Array.isArray(place) &&
  place.length === 2 &&
  place.every((offset) => Number.isInteger(offset)) &&
  0 <= (place[0] as number) &&
  (place[0] as number) <= (place[1] as number) &&
  (place[1] as number) <= end

/** The first thing wrong with an answer: an `at` outside the texts asked about, a number that is none; undefined when it is sound. */
export function flawIn(answer: unknown, end: number, path = ''): string | undefined {
  if (typeof answer === 'number' && !Number.isFinite(answer)) return `${path} is ${answer}`
  if (typeof answer !== 'object' || answer === null) return undefined
  for (const [name, value] of Object.entries(answer)) {
    if (name === 'at' && value !== null && !isPlace(value, end)) return `${path}.at is ${JSON.stringify(value)} of ${end}`
    const flaw = flawIn(value, end, `${path}.${name}`)
    if (flaw !== undefined) return flaw
  }
  return undefined
}

/** Asks a task one question: what went wrong (an exception, an unsound answer, an answer that is not JSON), or undefined. */
export function trial({ name, ask }: Opened, asked: Asked): string | undefined {
  const end = Math.max(asked.text.length, asked.source?.length ?? 0)
  try {
    const answer = ask(asked)
    const written = JSON.stringify(answer)
    if (written === undefined) return `${name}: no answer`
    JSON.parse(written)
    const flaw = flawIn(answer, end)
    return flaw && `${name}: ${flaw}`
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.stack : String(error)}`
  }
}
