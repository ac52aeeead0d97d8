import { FetchRefusal, type GuardedAnswer, type GuardedRequest } from '#kit/server/fetch.ts'
import { appMethods } from './fake-app.ts'
import { repoMethods } from './fake-repo.ts'
import { base32, digest, directory, documentOf, home, Refused, type Asked, type FakeServer, type Fault, type World } from './fake-world.ts'

const methods = { ...repoMethods, ...appMethods }

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
  stuck: () => json(200, { jobStatus: { jobId: 'macet', did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa', state: 'JOB_STATE_ENCODING' } }),
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

async function bytesOf({ body, stream }: GuardedRequest) {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  return stream ? new Uint8Array(Buffer.concat(await (await stream.open()).toArray())) : (body ?? new Uint8Array())
}

export function fakeServer(now: () => Temporal.Instant): FakeServer {
  const members: World['members'] = new Map()
  const world: World = {
    records: new Map(),
    accepted: [],
    isInNetwork: true,
    heard: [],
    isTalkative: false,
    script: [],
    members,
    blobs: new Set(),
    jobs: new Map(),
    now,
    issued: 0,
    join: (handle, password) => {
      const member = { did: `did:plc:${base32(digest(handle)).slice(0, 24)}`, handle, password, isClosed: false }
      members.set(handle, member)
      return member
    },
    signOut: (handle) => Object.assign(members.get(handle) ?? {}, { access: '', refresh: '' }),
    answer: (request) => ({ ...route(world, request), url: request.url }),
    fetch: async (url, request = {}) => world.answer({ method: request.method ?? 'GET', url, headers: request.headers ?? {}, body: await bytesOf(request) }),
  }
  return world
}
