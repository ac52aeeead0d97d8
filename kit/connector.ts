import { hashtagsIn } from './hashtags.ts'
import { textLength, type LengthUnit } from './text-length.ts'
import { threadOf } from './thread.ts'

/** A fact about a platform, with where and when it was found. */
export type Sourced<T> = { value: T; source: string; checkedOn: string }

export type ImageLimits = {
  max: Sourced<number>
  isRequired: boolean
  types: readonly string[]
  /** What one may weigh, in bytes. */
  bytes?: Sourced<number>
  /** Width over height; outside of it the platform crops or refuses. */
  ratio?: Sourced<{ min: number; max: number }>
  /** Pixels of the longer side. */
  side?: Sourced<number>
}

export type VideoLimits = {
  bytes: Sourced<number>
  seconds: Sourced<{ min: number; max: number }>
  /** Pixels of the longer side. */
  side?: Sourced<number>
  /** Films in one post; as many as pictures where absent. */
  max?: Sourced<number>
  /** A post carries films or pictures, never both. */
  isAlone?: Sourced<true>
}

/** What a platform takes; data shared by server and browser. */
export type Limits = {
  /** `bytes`: a second bound beside `max`, in UTF-8. */
  text: { unit: LengthUnit; max: Sourced<number>; linkWeight?: number; bytes?: Sourced<number> }
  /** Most posts that a longer text may become, each an answer to the one before. */
  thread?: Sourced<number>
  /** Characters shown before "selengkapnya"; null where all is shown. */
  foldsAt: number | null
  images: ImageLimits
  /** Absent where a film cannot be checked against the platform's bounds: then none goes out. */
  video?: VideoLimits
  hashtags?: Sourced<number>
  /** A price a person must see before sending. */
  cost?: Sourced<{ usd: number; withLinkUsd: number }>
}

export type Platform = {
  id: string
  name: string
  /** Key of the platform's mark. */
  mark: string
  limits: Limits
  /** Where its accounts have their addresses, without `www.` or `m.`: how an address a person pastes is recognised. */
  hosts?: readonly string[]
}

/** One official account as a connector sees it. */
export type Account = { channel: string; institution: string; platform: string; handle: string; address: string | null; credential: string | null }

export type DraftImage = { media: string; alt: string | null; isDecorative: boolean; width: number; height: number; type: string }

/** A stretch of a text in one language. */
export type Passage = { language: string; direction: 'ltr' | 'rtl'; text: string }

/** What goes out: fixed at the moment of sending. `key` is the delivery's own and never changes. */
export type Draft = {
  key: string
  /** The post it says, the same in every language and on every channel. */
  post?: string
  title: string
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  /** The text by language, in its order, where it carries two; absent where it carries one. What lies between them is the separator. */
  passages?: readonly Passage[]
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

type Words = { id: string; en: string }

/** One line of the form that connects an account. `isSecret` values are never shown again, logged or sent to a browser. */
export type ConnectField = { name: string; label: Words; help: Words; isSecret: boolean; isRequired: boolean }

/** A sign-in that worked. `credential` is the connector's own text, kept sealed; `expiresAt` when it dies unused, where that is known. */
export type SignedIn = { kind: 'signed_in'; credential: string; handle: string; address: string | null; expiresAt: Temporal.Instant | null }

/** How a credential is got and looked after, where the platform has a door for us. */
export type Connect = {
  fields: readonly ConnectField[]
  /** Tries what a person filled in. Nothing is kept by it. */
  signIn: (filled: Readonly<Record<string, string>>) => Promise<SignedIn | Exclude<Outcome, { kind: 'ok' }>>
  /** Asks the platform whether the credential still opens the account. Publishes nothing. */
  test: (account: Account) => Promise<Outcome>
}

/** One thing a platform counts of an item, under the platform's own name for it: what two platforms call alike is not the same thing. */
export type Measure = { id: string; label: Words }

/** What a platform says of one item. A measure it leaves out is not known, which is not zero. */
export type Counted = { remote: string; values: Readonly<Record<string, number>> }

/**
 * An item that is missing among `counted` is not known to the platform. `nobody`: there is nobody to ask for this account (a personal
 * server outside any network, say), so nothing is known of anything.
 */
export type Counting = { kind: 'counted'; counted: readonly Counted[] } | { kind: 'nobody' } | Exclude<Outcome, { kind: 'ok' }>

/** How it is learnt what became of what was published. Reading changes nothing on the platform. */
export type Metrics = {
  measures: readonly Measure[]
  /** The API, with its version where it has one; kept beside every reading, because definitions change. */
  source: string
  /** Most items in one call. */
  most: number
  read: (account: Account, remotes: readonly Remote[]) => Promise<Counting>
}

/** What somebody said to an account where everyone can read it. `text` is theirs, and may hold anything. */
export type Said = {
  /** The platform's own name for it: told twice, it is one. */
  id: string
  kind: 'reply' | 'quote' | 'mention'
  /** The item of ours it answers or quotes; of a thread, its first. */
  about: string | null
  by: { handle: string; name: string | null }
  text: string
  at: Temporal.Instant
  address: string | null
}

/** One page, newest first; `more` asks for the next, null at the end. `nobody`: there is nobody to ask for this account. */
export type Hearing = { kind: 'heard'; said: readonly Said[]; more: string | null } | { kind: 'nobody' } | Exclude<Outcome, { kind: 'ok' }>

/** How it is learnt what the public says to an account. Reading changes nothing on the platform, no mark of having read either. */
export type Conversation = { read: (account: Account, page: string | null) => Promise<Hearing> }

export type Connector = {
  id: string
  platforms: readonly Platform[]
  connect?: Connect
  publish: (account: Account, draft: Draft, step: Step) => Promise<Remote>
  /** How a lost answer is looked for: an exact lookup proves absence; a listing must be watched for `lagsFor` and proves nothing but presence. */
  lookup: { kind: 'exact' } | { kind: 'listing'; lagsFor: Temporal.Duration } | { kind: 'none' }
  find: (account: Account, draft: Draft) => Promise<Found>
  /** Takes a published item back, where the platform lets us. */
  recall?: (account: Account, remote: Remote) => Promise<Outcome>
  /** Absent where the platform tells no numbers, or tells them to nobody but a person. */
  metrics?: Metrics
  /** Absent where the platform does not let what the public says be read. */
  conversation?: Conversation
}

export type Finding =
  | { kind: 'too_long'; over: number; max: number }
  | { kind: 'too_many_images'; max: number }
  | { kind: 'needs_image' }
  | { kind: 'too_many_hashtags'; max: number }
  | { kind: 'takes_no_film' }
  | { kind: 'film_too_long'; max: number }
  | { kind: 'film_too_short'; min: number }
  | { kind: 'too_many_films'; max: number }
  | { kind: 'films_or_pictures' }
  | { kind: 'empty' }

export const lengthOn = (text: string, { text: rule }: Limits) => textLength(text, rule.unit, rule.linkWeight)

const fitsIn = (limits: Limits) => (text: string) =>
  lengthOn(text, limits) <= limits.text.max.value && (!limits.text.bytes || textLength(text, 'utf8-bytes') <= limits.text.bytes.value)

/** The posts a text becomes on a platform: one, or a thread where the platform takes that; `left` is what does not fit. */
export const postsOf = (text: string, limits: Limits) => (limits.thread ? threadOf(text, fitsIn(limits), limits.thread.value) : { parts: [text], left: '' })

function lengthFinding(text: string, limits: Limits): Finding[] {
  if (fitsIn(limits)(text)) return []
  const max = limits.text.max.value
  const { left } = postsOf(text, limits)
  if (limits.thread) return left === '' ? [] : [{ kind: 'too_long', over: lengthOn(left, limits), max: max * limits.thread.value }]
  const over = Math.max(lengthOn(text, limits) - max, textLength(text, 'utf8-bytes') - (limits.text.bytes?.value ?? Number.POSITIVE_INFINITY))
  return [{ kind: 'too_long', over, max }]
}

/** `films` are lengths in seconds; `images` counts films too. */
function filmFindings(films: readonly number[], images: number, { video }: Limits): Finding[] {
  if (films.length === 0) return []
  if (!video) return [{ kind: 'takes_no_film' }]
  const { min, max } = video.seconds.value
  const findings: Finding[] = []
  if (video.max && films.length > video.max.value) findings.push({ kind: 'too_many_films', max: video.max.value })
  if (video.isAlone && images > films.length) findings.push({ kind: 'films_or_pictures' })
  if (films.some((seconds) => seconds > max)) findings.push({ kind: 'film_too_long', max })
  if (films.some((seconds) => seconds < min)) findings.push({ kind: 'film_too_short', min })
  return findings
}

/** Everything that keeps a text and its images from going out on a platform. `images` counts films too. Pure: the same in browser and server. */
export function validate(draft: { text: string; images: number; films?: readonly number[] }, limits: Limits): Finding[] {
  const findings: Finding[] = []
  if (draft.text.trim() === '' && draft.images === 0) findings.push({ kind: 'empty' })
  findings.push(...lengthFinding(draft.text, limits))
  if (draft.images > limits.images.max.value) findings.push({ kind: 'too_many_images', max: limits.images.max.value })
  if (limits.images.isRequired && draft.images === 0) findings.push({ kind: 'needs_image' })
  findings.push(...filmFindings(draft.films ?? [], draft.images, limits))
  const hashtags = hashtagsIn(draft.text).length
  if (limits.hashtags && hashtags > limits.hashtags.value) findings.push({ kind: 'too_many_hashtags', max: limits.hashtags.value })
  return findings
}
