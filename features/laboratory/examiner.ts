import type { Asked, Options, Task, Taught, Teach, Weights } from '#bahasa/task.ts'
import { tasks } from '#bahasa/tasks.ts'
import { foldedText } from '#bahasa/text/fold.ts'
import type { Answers, Examined } from './answers.ts'
import type { Pasted } from './contract.ts'
import { correctableTasks, fewestExamples, correctable, type CorrectableTask } from './kinds.ts'

/** One correction, as the local layer learns from it. */
export type Lesson = Taught & { task: CorrectableTask }

/** What each task learned from a team's lessons, as bytes. */
export type Layers = ReadonlyMap<CorrectableTask, Uint8Array>

/** What a team taught; `key` changes whenever lessons or layers do, so that they are opened once and kept. */
export type Lessons = { key: string; corrections: () => Promise<readonly Lesson[]>; layers: () => Promise<Layers> }

/** Everything `bahasa/` makes of a text. The same on the server and in a browser that has the weights. */
export type Examiner = {
  examine: (asked: Pasted, lessons: Lessons) => Promise<Examined>
  /** Learns one task from a team's lessons, in about a second; null when nothing teaches it. */
  learn: (task: CorrectableTask, lessons: readonly Lesson[]) => Promise<Uint8Array | null>
  /** The text with personal data masked. */
  mask: (text: string) => Promise<string>
}

type Loaded = { task: Task; teach?: Teach }
type Ask = (asked: Asked) => unknown
const loaders: Readonly<Record<string, () => Promise<Loaded>>> = tasks

/** Whether a citizen wrote the text: a draft or a simplified text is an institution's, and what citizens want or feel is not asked of it. */
const isFromCitizen = ({ message, source }: Pasted) => message === undefined && source === undefined

/** Tasks that need a second text, and whether it was pasted; and those that are about citizens. */
const needs: Readonly<Record<string, (asked: Pasted) => boolean>> = {
  emotion: isFromCitizen,
  topic: isFromCitizen,
  kind: isFromCitizen,
  urgent: isFromCitizen,
  substance: ({ source }) => source !== undefined,
  reply: ({ message }) => message !== undefined,
  drift: ({ messages }) => messages !== undefined,
  match: ({ claims }) => claims !== undefined,
  duplicates: ({ claims }) => claims !== undefined,
}

const namesFor = (asked: Pasted) => Object.keys(loaders).filter((name) => needs[name]?.(asked) ?? true)

/** A topic of the team's own counts once it has been shown often enough. */
function counting(lessons: readonly Lesson[], task: CorrectableTask): Taught[] {
  const own = lessons.filter((lesson) => lesson.task === task)
  const isKnown = (label: string) => (correctable[task] as readonly string[]).includes(label)
  return own.filter(({ label }) => isKnown(label) || own.filter((other) => other.label === label).length >= fewestExamples)
}

/** People read their own commas; only corpora want them set anew. */
const forPeople: Options = { keepMarks: true }

type Shelf = { load: (name: string) => Promise<Loaded>; open: (name: string, options?: Options) => Promise<Ask> }

/** Loads each task once, and opens it once as it ships; a task opened with options is opened anew. */
function shelfOf(weights: Weights): Shelf {
  const loaded = new Map<string, Promise<Loaded>>()
  const asks = new Map<string, Ask>()
  const load = (name: string) => {
    const found = loaded.get(name) ?? loaders[name]?.()
    if (!found) throw new Error(`No task is called ${name}`)
    loaded.set(name, found)
    return found
  }
  return {
    load,
    open: async (name, options) => {
      const { task } = await load(name)
      if (options) return task.open(weights, options)
      const ask = asks.get(name) ?? task.open(weights, forPeople)
      asks.set(name, ask)
      return ask
    },
  }
}

const mostTeams = 200

/** What a team taught, ready to use: tasks with its layer on top, and the very texts it corrected. */
type Learned = { asks: ReadonlyMap<string, Ask>; texts: ReadonlyMap<string, string> }

const placeOf = (task: CorrectableTask, text: string) => `${task} ${foldedText(text).replaceAll(/\s+/g, ' ').trim()}`

/** The newest correction of each text counts. */
const textsOf = (lessons: readonly Lesson[]) => new Map(lessons.toReversed().map(({ task, text, label }) => [placeOf(task, text), label]))

/** Opens tasks with what a team taught them, and keeps them until the lessons change. */
function learnedFrom(shelf: Shelf) {
  const kept = new Map<string, Learned>()
  return async ({ key, corrections, layers }: Lessons): Promise<Learned> => {
    const known = kept.get(key)
    if (known) return known
    const asks = new Map<string, Ask>()
    for (const [name, layer] of await layers()) asks.set(name, await shelf.open(name, { layer }))
    if (kept.size >= mostTeams) kept.delete(kept.keys().next().value ?? '')
    const learned = { asks, texts: textsOf(await corrections()) }
    kept.set(key, learned)
    return learned
  }
}

/** A task opened for one text: with the claims it is held against, or after them in one stream. */
async function openBeside(shelf: Shelf, name: string, claims: readonly string[]): Promise<Ask> {
  const numbered = claims.map((title, place) => ({ id: String(place + 1), title }))
  if (name === 'match') return shelf.open(name, { against: numbered })
  if (name !== 'duplicates') return shelf.open(name)
  const ask = await shelf.open(name, {})
  for (const { id, title } of numbered) ask({ id, text: title })
  return (asked) => ask({ ...asked, id: 'text' })
}

/** Opens the examiner over a set of weights; tasks are loaded when first asked. */
export function openExaminer(weights: Weights): Examiner {
  const shelf = shelfOf(weights)
  const open = learnedFrom(shelf)
  const mask = async (text: string) => ((await shelf.open('personal'))({ text }) as { masked: string }).masked
  return {
    async examine({ claims = [], ...given }, lessons) {
      const { asks, texts } = await open(lessons)
      const asked = given as Asked
      const answers: Record<string, unknown> = {}
      for (const name of namesFor({ ...given, ...(claims.length > 0 ? { claims } : {}) })) {
        const ask = asks.get(name) ?? (await openBeside(shelf, name, claims))
        answers[name] = ask(asked)
      }
      const masked = await mask(given.text)
      const taught = correctableTasks.flatMap((task) => {
        const label = texts.get(placeOf(task, masked))
        return label === undefined ? [] : [[task, label] as const]
      })
      return { answers: answers as Answers, taught: Object.fromEntries(taught) }
    },
    async learn(name, lessons) {
      const taught = counting(lessons, name)
      const { teach } = Object.hasOwn(loaders, name) ? await shelf.load(name) : {}
      return taught.length > 0 && teach ? teach(weights, taught) : null
    },
    mask,
  }
}
