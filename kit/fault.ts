import { z } from 'zod'

/** Values put into a fault's words: `{after}` in the sentence takes `details.after`. */
export type Details = Record<string, string | number>

const words = z.object({ id: z.string(), en: z.string() })

/** What crosses the wire with every refusal: a sentence in both languages and the values inside it. */
const refusal = z.object({ words, details: z.record(z.string(), z.union([z.string(), z.number()])) })
export type Refusal = z.infer<typeof refusal>

export type FaultKind = { status: number; message: string; words: { id: string; en: string }; data: typeof refusal }

/**
 * Declares an expected refusal. `id` and `en` are whole sentences: what happened, what was kept, what to do next;
 * `{name}` stands for a value of `details`.
 */
export const faultKind = (status: 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503, id: string, en: string): FaultKind => ({
  status,
  message: id,
  words: { id, en },
  data: refusal,
})

const fill = (sentence: string, details: Details) => sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))

/** An expected refusal, thrown by rules and doors; every other error is a bug. */
export class Fault extends Error {
  readonly code: string
  readonly status: number
  readonly data: Refusal

  constructor(kinds: Record<string, FaultKind>, code: string, details: Details = {}) {
    const kind = kinds[code]
    if (!kind) throw new Error(`No fault is declared as ${code}`)
    super(fill(kind.words.id, details))
    this.code = code
    this.status = kind.status
    this.data = { words: { id: this.message, en: fill(kind.words.en, details) }, details }
  }
}

/** Binds a feature's faults, so that `throw refuse('PAST_TIME', { after })` only takes codes that are declared. */
export const refuser =
  <Kinds extends Record<string, FaultKind>>(kinds: Kinds) =>
  (code: keyof Kinds & string, details: Details = {}) =>
    new Fault(kinds, code, details)
