import type { Asked, Options, Task, Taught, Teach, Weights } from '#bahasa/task.ts'
import { tasks } from '#bahasa/tasks.ts'
import { foldedText } from '#bahasa/text/fold.ts'
import type { Answers, Examined } from './answers.ts'
import type { Pasted } from './contract.ts'
import { correctableTasks, fewestExamples, correctable, type CorrectableTask } from './kinds.ts'

/** One correction, as the local layer learns from it. */
export type Lesson = Taught & { task: CorrectableTask }

/** What a team taught; `key` changes whenever the lessons do, so that a layer is trained once and kept. */
export type Lessons = { key: string; corrections: () => Promise<readonly Lesson[]> }

/** Everything `bahasa/` makes of a text. The same on the server and in a browser that has the weights. */
export type Examiner = {
  examine: (asked: Pasted, lessons: Lessons) => Promise<Examined>
  /** The text with personal data masked. */
  mask: (text: string) => Promise<string>
}

type Loaded = { task: Task; teach?: Teach }
type Ask = (asked: Asked) => unknown
const loaders: Readonly<Record<string, () => Promise<Loaded>>> = tasks

/** Tasks that need a second text, and whether it was pasted. */
const needs: Readonly<Record<string, (asked: Pasted) => boolean>> = {
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
      const ask = asks.get(name) ?? task.open(weights, {})
      asks.set(name, ask)
      return ask
    },
  }
}

const mostTeams = 200

/** What a team taught, ready to use: tasks with its layer on top, and the very texts it corrected. */
type Learned = { layers: ReadonlyMap<string, Ask>; texts: ReadonlyMap<string, string> }

const placeOf = (task: CorrectableTask, text: string) => `${task} ${foldedText(text).replaceAll(/\s+/g, ' ').trim()}`

/** The newest correction of each text counts. */
const textsOf = (lessons: readonly Lesson[]) => new Map(lessons.toReversed().map(({ task, text, label }) => [placeOf(task, text), label]))

/** Trains the layers a team's lessons call for, and keeps the tasks opened with them until the lessons change. */
function learnerOf(weights: Weights, shelf: Shelf) {
  const kept = new Map<string, Learned>()
  return async ({ key, corrections }: Lessons): Promise<Learned> => {
    const known = kept.get(key)
    if (known) return known
    const lessons = await corrections()
    const layers = new Map<string, Ask>()
    for (const name of correctableTasks) {
      const taught = counting(lessons, name)
      if (taught.length === 0 || !Object.hasOwn(loaders, name)) continue
      const { teach } = await shelf.load(name)
      if (teach) layers.set(name, await shelf.open(name, { layer: teach(weights, taught) }))
    }
    if (kept.size >= mostTeams) kept.delete(kept.keys().next().value ?? '')
    const learned = { layers, texts: textsOf(lessons) }
    kept.set(key, learned)
    return learned
  }
}

/** Opens the examiner over a set of weights; tasks are loaded when first asked. */
export function openExaminer(weights: Weights): Examiner {
  const shelf = shelfOf(weights)
  const learnedFrom = learnerOf(weights, shelf)
  const mask = async (text: string) => ((await shelf.open('personal'))({ text }) as { masked: string }).masked
  return {
    async examine({ claims = [], ...given }, lessons) {
      const { layers, texts } = await learnedFrom(lessons)
      const asked = given as Asked
      const answers: Record<string, unknown> = {}
      for (const name of namesFor({ ...given, ...(claims.length > 0 ? { claims } : {}) })) {
        const options = name === 'match' ? { against: claims.map((title, place) => ({ id: String(place + 1), title })) } : undefined
        const ask = layers.get(name) ?? (await shelf.open(name, options))
        answers[name] = ask(asked)
      }
      const masked = await mask(given.text)
      const taught = correctableTasks.flatMap((task) => {
        const label = texts.get(placeOf(task, masked))
        return label === undefined ? [] : [[task, label] as const]
      })
      return { answers: answers as Answers, taught: Object.fromEntries(taught) }
    },
    mask,
  }
}
