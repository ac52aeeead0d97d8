import { textLength, type LengthUnit } from './text-length.ts'

/** A fact about a platform, with where and when it was found. */
export type Sourced<T> = { value: T; source: string; checkedOn: string }

/** What a platform takes; data shared by server and browser. */
export type Limits = {
  text: { unit: LengthUnit; max: Sourced<number>; linkWeight?: number }
  /** Characters shown before "selengkapnya"; null where all is shown. */
  foldsAt: number | null
  images: { max: Sourced<number>; isRequired: boolean; types: readonly string[] }
  hashtags?: Sourced<number>
  /** A price a person must see before sending. */
  cost?: Sourced<{ usd: number; withLinkUsd: number }>
}

export type Platform = { id: string; name: string; /** Key of the platform's mark. */ mark: string; limits: Limits }

/** One official account as a connector sees it. */
export type Account = { channel: string; institution: string; platform: string; handle: string; address: string | null; credential: string | null }

export type DraftImage = { media: string; alt: string | null; isDecorative: boolean; width: number; height: number; type: string }

/** What goes out: fixed at the moment of sending. `key` is the delivery's own and never changes. */
export type Draft = {
  key: string
  title: string
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  link: string | null
  images: DraftImage[]
  at: Temporal.Instant
}

export type Remote = { id: string; address: string | null }

/** A platform's answer, in one vocabulary. Anything a connector cannot name is `unknown`. */
export type Outcome =
  | { kind: 'ok'; remote: Remote }
  | { kind: 'pending'; after: Temporal.Duration }
  | { kind: 'retry'; after: Temporal.Duration }
  | { kind: 'signed_out' }
  | { kind: 'rejected'; reason: string }
  | { kind: 'unavailable'; after?: Temporal.Duration }
  | { kind: 'over_budget'; until: Temporal.Instant }
  | { kind: 'unknown'; why: string }
  /** The platform has no door for us: a person does it, from their phone. */
  | { kind: 'handoff' }

/** What a look on the platform proved. `absent` may be answered at once only by an exact lookup. */
export type Found = { kind: 'published'; remote: Remote } | { kind: 'absent' } | { kind: 'ambiguous'; why: string }

/** Thrown inside a step to answer with anything but success; the journal stores it as it is. */
export class Answered extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'ok' }>

  constructor(outcome: Exclude<Outcome, { kind: 'ok' }>) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/** Makes each remote call durable. Names are unique within a delivery; results are JSON. */
export type Step = {
  /** Harmless to repeat. */
  prepare: <T>(name: string, call: () => Promise<T>) => Promise<T>
  /** Read-only: answers true when ready; asked again later until then. */
  poll: (name: string, ask: () => Promise<boolean>) => Promise<void>
  /** The one call that makes something public: its intent is written first, a lost answer is looked for, never repeated blindly. */
  commit: (name: string, call: () => Promise<Remote>, look: { find: () => Promise<Found> }) => Promise<Remote>
}

export type Connector = {
  id: string
  platforms: readonly Platform[]
  publish: (account: Account, draft: Draft, step: Step) => Promise<Remote>
  /** How a lost answer is looked for: an exact lookup proves absence; a listing must be watched for `lagsFor` and proves nothing but presence. */
  lookup: { kind: 'exact' } | { kind: 'listing'; lagsFor: Temporal.Duration } | { kind: 'none' }
  find: (account: Account, draft: Draft) => Promise<Found>
  /** Takes a published item back, where the platform lets us. */
  recall?: (account: Account, remote: Remote) => Promise<Outcome>
}

export type Finding =
  | { kind: 'too_long'; over: number; max: number }
  | { kind: 'too_many_images'; max: number }
  | { kind: 'needs_image' }
  | { kind: 'too_many_hashtags'; max: number }
  | { kind: 'empty' }

export const lengthOn = (text: string, { text: rule }: Limits) => textLength(text, rule.unit, rule.linkWeight)

/** Everything that keeps a text and its images from going out on a platform. Pure: the same in browser and server. */
export function validate(draft: { text: string; images: number }, limits: Limits): Finding[] {
  const findings: Finding[] = []
  const length = lengthOn(draft.text, limits)
  const max = limits.text.max.value
  if (draft.text.trim() === '' && draft.images === 0) findings.push({ kind: 'empty' })
  if (length > max) findings.push({ kind: 'too_long', over: length - max, max })
  if (draft.images > limits.images.max.value) findings.push({ kind: 'too_many_images', max: limits.images.max.value })
  if (limits.images.isRequired && draft.images === 0) findings.push({ kind: 'needs_image' })
  const hashtags = draft.text.match(/(?:^|\s)#[\p{L}\p{N}_]+/gu)?.length ?? 0
  if (limits.hashtags && hashtags > limits.hashtags.value) findings.push({ kind: 'too_many_hashtags', max: limits.hashtags.value })
  return findings
}
