import { createHash } from 'node:crypto'
import type { GuardedAnswer, GuardedFetch } from '#kit/server/fetch.ts'

/** What goes wrong with one call, before or after the server has acted on it. */
export type Fault =
  | 'accepts-then-500'
  | 'accepts-then-drops'
  | 'drops-first'
  | 'busy'
  | 'refuses'
  | 'expired'
  | 'garbage'
  | 'half-an-answer'
  | 'away'
  | 'forgets-blob'
  | 'stuck'

/** `access` and `refresh` are the tokens in force; undefined until this world has issued any, so that tokens from before a restart still count. */
export type Member = { did: string; handle: string; password: string; access?: string; refresh?: string; isClosed: boolean }
export type Stored = { uri: string; cid: string; value: Record<string, unknown> }

/** `about`: the post it answers or quotes, or the handle it calls. */
export type Heard = {
  key: string
  handle: string
  name: string
  reason: 'reply' | 'quote' | 'mention' | 'like'
  about: string
  text: string
  at: Temporal.Instant
}

/** A personal data server in memory, with a directory and its members' own domains: stateful, and as bad as it is told to be. */
export type FakeServer = {
  /** Every record that stands, by `at://` address. */
  records: Map<string, Stored>
  /** Every write that was accepted, in order: a repeat shows here. */
  accepted: string[]
  /** How the next call of a method goes wrong, first one first. */
  script: { on: string; fault: Fault }[]
  join: (handle: string, password: string) => Member
  /** Ends every session of a member, as a changed password does. */
  signOut: (handle: string) => void
  answer: (request: { method: string; url: string; headers: Record<string, string>; body: Uint8Array }) => GuardedAnswer
  fetch: GuardedFetch
  /** False: a server outside any network, which has nobody to ask for numbers. */
  isInNetwork: boolean
  /** What others did to the members' posts and names, oldest first. */
  heard: Heard[]
  /** Answers of the public come to every post by themselves, as in the example. */
  isTalkative: boolean
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** Base 32 without padding, as CIDs and PLC names are written (RFC 4648, lower case). */
export function base32(bytes: Uint8Array) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: Math.ceil(bits.length / 5) }, (_, at) => letters[Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2)]).join('')
}
export const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest()
export const cidOf = (content: string | Uint8Array, codec: number) => `b${base32(Buffer.concat([Buffer.from([1, codec, 0x12, 0x20]), digest(content)]))}`

export class Refused extends Error {
  readonly status: number
  readonly error: string
  constructor(status: number, error: string, message: string) {
    super(message)
    this.status = status
    this.error = error
  }
}

export const home = 'https://pds.contoh.example'
export const directory = 'https://plc.contoh.example'
/** Where films are made ready, as the members' own server and others are told. */
export const films = { of: 'pds.contoh.example', at: 'https://film.contoh.example' }

/** `jobs`: films in the making, and how often each was asked about. */
export type World = FakeServer & {
  members: Map<string, Member>
  blobs: Set<string>
  jobs: Map<string, { did: string; cid: string; size: number; asked: number }>
  now: () => Temporal.Instant
  issued: number
}
export type Asked = { world: World; bearer: string; params: URLSearchParams; body: Uint8Array; type: string }
export type Input = Record<string, unknown>

export const inputOf = ({ body }: Asked) => JSON.parse(Buffer.from(body).toString('utf8')) as Input

export function claimsOf(token: string) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { exp: number; sub: string; scope: string }
  } catch {
    return { exp: 0, sub: '', scope: '' }
  }
}

/** Whose token a call carries, while it is in force. */
export function bearerOf({ world, bearer }: Asked, which: 'access' | 'refresh') {
  const { exp, sub, scope } = claimsOf(bearer)
  const member = [...world.members.values()].find(({ did }) => did === sub)
  const isInForce = member && scope === which && (member[which] ?? bearer) === bearer && exp * 1000 > world.now().epochMilliseconds
  if (!isInForce) throw new Refused(400, 'ExpiredToken', 'Token has expired')
  return member
}

export const documentOf = ({ did, handle }: Member) => ({
  '@context': ['https://www.w3.org/ns/did/v1'],
  id: did,
  alsoKnownAs: [`at://${handle}`],
  service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: home }],
})
