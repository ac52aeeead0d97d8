import { createHash } from 'node:crypto'
import { FetchRefusal, type GuardedAnswer, type GuardedFetch, type GuardedRequest } from '#kit/server/fetch.ts'

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

/** `access` and `refresh` are the tokens in force; undefined until this world has issued any, so that tokens from before a restart still count. */
type Member = { did: string; handle: string; password: string; access?: string; refresh?: string; isClosed: boolean }
type Stored = { uri: string; cid: string; value: Record<string, unknown> }

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
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** Base 32 without padding, as CIDs and PLC names are written (RFC 4648, lower case). */
function base32(bytes: Uint8Array) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: Math.ceil(bits.length / 5) }, (_, at) => letters[Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2)]).join('')
}
const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest()
const cidOf = (content: string | Uint8Array, codec: number) => `b${base32(Buffer.concat([Buffer.from([1, codec, 0x12, 0x20]), digest(content)]))}`

class Refused extends Error {
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

type World = FakeServer & { members: Map<string, Member>; blobs: Set<string>; now: () => Temporal.Instant; issued: number }
type Asked = { world: World; bearer: string; params: URLSearchParams; body: Uint8Array; type: string }
type Input = Record<string, unknown>

const inputOf = ({ body }: Asked) => JSON.parse(Buffer.from(body).toString('utf8')) as Input

function issue(world: World, member: Member) {
  world.issued += 1
  const token = (scope: string, hours: number) => {
    const exp = Math.floor(world.now().epochMilliseconds / 1000) + hours * 3600
    return `e30.${Buffer.from(JSON.stringify({ scope, sub: member.did, exp, jti: world.issued })).toString('base64url')}.ttd`
  }
  const issued = { access: token('access', 2), refresh: token('refresh', 24 * 60) }
  Object.assign(member, issued)
  return { did: member.did, handle: member.handle, accessJwt: issued.access, refreshJwt: issued.refresh, didDoc: documentOf(member), active: !member.isClosed }
}

function claimsOf(token: string) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { exp: number; sub: string; scope: string }
  } catch {
    return { exp: 0, sub: '', scope: '' }
  }
}

const documentOf = ({ did, handle }: Member) => ({
  '@context': ['https://www.w3.org/ns/did/v1'],
  id: did,
  alsoKnownAs: [`at://${handle}`],
  service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: home }],
})

function bearerOf({ world, bearer }: Asked, which: 'access' | 'refresh') {
  const { exp, sub, scope } = claimsOf(bearer)
  const member = [...world.members.values()].find(({ did }) => did === sub)
  const isInForce = member && scope === which && (member[which] ?? bearer) === bearer && exp * 1000 > world.now().epochMilliseconds
  if (!isInForce) throw new Refused(400, 'ExpiredToken', 'Token has expired')
  return member
}

const addressOf = (repo: unknown, rkey: unknown) => `at://${String(repo)}/app.bsky.feed.post/${String(rkey)}`

const blobsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : '$link' in value && typeof value.$link === 'string'
      ? [value.$link]
      : Object.values(value).flatMap((inner) => blobsIn(inner))

function put(asked: Asked) {
  const { world } = asked
  const member = bearerOf(asked, 'access')
  const { repo, rkey, record, swapRecord } = inputOf(asked)
  if (repo !== member.did) throw new Refused(401, 'AuthMissing', 'Not your repository')
  const missing = blobsIn((record as Input)['embed']).find((cid) => !world.blobs.has(cid))
  if (missing) throw new Refused(400, 'BlobNotFound', `Could not find blob: ${missing}`)
  const uri = addressOf(repo, rkey)
  const cid = cidOf(JSON.stringify(record), 0x71)
  const before = world.records.get(uri)
  if (before && before.cid !== cid && swapRecord === null) throw new Refused(400, 'InvalidSwap', `Record was at ${before.cid}`)
  if (before?.cid !== cid) world.accepted.push(uri)
  world.records.set(uri, { uri, cid, value: record as Input })
  return { uri, cid, validationStatus: 'valid' }
}

const methods: Record<string, (asked: Asked) => unknown> = {
  'com.atproto.server.createSession': (asked) => {
    const { identifier, password } = inputOf(asked)
    const member = [...asked.world.members.values()].find((one) => one.handle === identifier || one.did === identifier)
    if (!member || member.password !== password) throw new Refused(401, 'AuthenticationRequired', 'Invalid identifier or password')
    return issue(asked.world, member)
  },
  'com.atproto.server.refreshSession': (asked) => issue(asked.world, bearerOf(asked, 'refresh')),
  'com.atproto.server.getSession': (asked) => {
    const { did, handle, isClosed } = bearerOf(asked, 'access')
    return { did, handle, active: !isClosed }
  },
  'com.atproto.identity.resolveHandle': ({ world, params }) => {
    const found = world.members.get(params.get('handle') ?? '')
    if (!found) throw new Refused(400, 'HandleNotFound', 'Unable to resolve handle')
    return { did: found.did }
  },
  'com.atproto.repo.uploadBlob': (asked) => {
    bearerOf(asked, 'access')
    const cid = cidOf(asked.body, 0x55)
    asked.world.blobs.add(cid)
    return { blob: { $type: 'blob', ref: { $link: cid }, mimeType: asked.type, size: asked.body.length } }
  },
  'com.atproto.repo.putRecord': put,
  'com.atproto.repo.getRecord': ({ world, params }) => {
    const found = world.records.get(addressOf(params.get('repo'), params.get('rkey')))
    if (!found) throw new Refused(400, 'RecordNotFound', 'Could not locate record')
    return found
  },
  'com.atproto.repo.deleteRecord': (asked) => {
    bearerOf(asked, 'access')
    const { repo, rkey } = inputOf(asked)
    asked.world.records.delete(addressOf(repo, rkey))
    return {}
  },
}

type Answer = Omit<GuardedAnswer, 'url'>
const json = (status: number, told: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify(told)),
})
const text = (status: number, told: string, type = 'text/plain'): Answer => ({ status, headers: { 'content-type': type }, body: Buffer.from(told) })

const refusals: Partial<Record<Fault, (now: Temporal.Instant) => Answer>> = {
  busy: (now) =>
    json(429, { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' }, { 'ratelimit-reset': String(Math.floor(now.epochMilliseconds / 1000) + 90) }),
  refuses: () => json(400, { error: 'InvalidRequest', message: 'Invalid app.bsky.feed.post record' }),
  expired: () => json(400, { error: 'ExpiredToken', message: 'Token has expired' }),
  garbage: () => text(200, '<html>gateway</html>', 'text/html'),
  'half-an-answer': () => text(200, '{"uri":"at://', 'application/json'),
  away: () => text(503, 'Service Unavailable'),
}

function perform(asked: Asked, nsid: string): Answer {
  const method = methods[nsid]
  if (!method) return json(501, { error: 'MethodNotImplemented', message: 'Method Not Implemented' })
  try {
    return json(200, method(asked))
  } catch (error) {
    if (error instanceof Refused) return json(error.status, { error: error.error, message: error.message })
    throw error
  }
}

function called(asked: Asked, nsid: string): Answer {
  const { world } = asked
  const at = world.script.findIndex(({ on }) => on === nsid)
  const fault = at < 0 ? undefined : world.script.splice(at, 1)[0]?.fault
  if (fault === 'drops-first') throw new FetchRefusal('broken', home, true)
  if (fault === 'forgets-blob') world.blobs.clear()
  const refusal = fault && refusals[fault]
  if (refusal) return refusal(world.now())
  const answer = perform(asked, nsid)
  if (fault === 'accepts-then-drops') throw new FetchRefusal('broken', home, true)
  return fault === 'accepts-then-500' ? text(500, 'Internal Server Error') : answer
}

function route(world: World, request: Parameters<FakeServer['answer']>[0]): Answer {
  const { pathname, searchParams, hostname, origin } = new URL(request.url)
  if (origin === directory) {
    const member = [...world.members.values()].find(({ did }) => pathname === `/${did}`)
    return member ? json(200, documentOf(member)) : text(404, 'DID not registered')
  }
  if (pathname === '/.well-known/atproto-did') {
    const member = world.members.get(hostname)
    return member ? text(200, member.did) : text(404, '')
  }
  const { authorization = '', 'content-type': type = '' } = request.headers
  const asked = { world, bearer: authorization.replace('Bearer ', ''), params: searchParams, body: request.body, type }
  return pathname.startsWith('/xrpc/') ? called(asked, pathname.slice('/xrpc/'.length)) : text(404, '')
}

const bytesOf = (body: GuardedRequest['body']) => (typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array()))

export function fakeServer(now: () => Temporal.Instant): FakeServer {
  const members = new Map<string, Member>()
  const world: World = {
    records: new Map(),
    accepted: [],
    script: [],
    members,
    blobs: new Set(),
    now,
    issued: 0,
    join: (handle, password) => {
      const member = { did: `did:plc:${base32(digest(handle)).slice(0, 24)}`, handle, password, isClosed: false }
      members.set(handle, member)
      return member
    },
    signOut: (handle) => Object.assign(members.get(handle) ?? {}, { access: '', refresh: '' }),
    answer: (request) => ({ ...route(world, request), url: request.url }),
    fetch: async (url, { method = 'GET', headers = {}, body } = {}) => world.answer({ method, url, headers, body: bytesOf(body) }),
  }
  return world
}
