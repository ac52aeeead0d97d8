import { lookup } from 'node:dns/promises'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isPrivateAddress } from './private-address.ts'

export type GuardedRequest = {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** In place of `body`, what is too large to hold in memory: opened when it is sent. */
  stream?: { length: number; open: () => Promise<Readable> }
  /** Milliseconds for the whole exchange; 20 000 unless told. */
  timeout?: number
  /** Bytes of the answer; 5 MB unless told. */
  largest?: number
}
export type GuardedAnswer = { status: number; headers: Record<string, string>; body: Buffer; url: string }
export type GuardedFetch = (url: string, request?: GuardedRequest) => Promise<GuardedAnswer>

/** Why a request never left or its answer was not taken. `isSent` is false only when nothing can have reached the other side. */
export class FetchRefusal extends Error {
  readonly reason: 'address' | 'private' | 'lookup' | 'timeout' | 'too_large' | 'redirects' | 'broken'
  readonly isSent: boolean

  constructor(reason: FetchRefusal['reason'], url: string, isSent: boolean) {
    super(`${reason}: ${redactUrl(url)}`)
    this.reason = reason
    this.isSent = isSent
  }
}

/** The address without what may be secret: user, password, query, and path parts that look like tokens. */
export function redactUrl(text: string) {
  if (!URL.canParse(text)) return '[alamat]'
  const { protocol, host, pathname } = new URL(text)
  return `${protocol}//${host}${pathname.replaceAll(/[^/]*(?:bot\d|[A-Za-z0-9_-]{24,}|\d+:)[^/]*/g, '…')}`
}

const mostRedirects = 4

/** Resolves once and connects to that very address, so that a name cannot change its mind between check and call. */
async function resolve(url: URL, allowed: ReadonlySet<string>) {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(name) ? { address: name, family: isIP(name) } : await lookup(name).catch(() => null)
  if (!found) throw new FetchRefusal('lookup', url.href, false)
  if (isPrivateAddress(found.address) && !allowed.has(url.host) && !allowed.has(name)) throw new FetchRefusal('private', url.href, false)
  return found
}

async function collect(answer: IncomingMessage, url: URL, largest: number) {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largest) throw new FetchRefusal('too_large', url.href, true)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A server that may go on with the connection reads a large body to its end after refusing it; one that may not hangs up, and the refusal is lost. */
const streamed = ({ length }: NonNullable<GuardedRequest['stream']>) => ({ 'content-length': String(length), connection: 'keep-alive' })

function exchange(url: URL, to: { address: string; family: number }, request: GuardedRequest & { signal: AbortSignal }): Promise<GuardedAnswer> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const options: RequestOptions = {
    method: request.method ?? 'GET',
    headers: { 'user-agent': 'Sinergi', ...(request.stream ? streamed(request.stream) : {}), ...request.headers },
    lookup: (_name, wanted, done) => (typeof wanted === 'object' && wanted.all ? done(null, [to]) : done(null, to.address, to.family)),
    signal: request.signal,
    agent: false,
  }
  return new Promise((settle, fail) => {
    const failed = (error: Error) => {
      if (error instanceof FetchRefusal) return fail(error)
      const refused = 'code' in error && ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'].includes(String(error.code))
      return fail(new FetchRefusal(error.name === 'AbortError' || error.name === 'TimeoutError' ? 'timeout' : 'broken', url.href, !refused))
    }
    let isAnswered = false
    const outgoing = send(url, options, (answer) => {
      isAnswered = true
      collect(answer, url, request.largest ?? 5 * 1024 * 1024).then((body) => {
        const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
        settle({ status: answer.statusCode ?? 0, headers, body, url: url.href })
        // Nobody reads on what is still being sent.
        if (request.stream) outgoing.destroy()
      }, failed)
    })
    // Who refuses a large body hangs up on the rest of it; the refusal itself is being read.
    outgoing.on('error', (error) => isAnswered || failed(error))
    if (!request.stream) return outgoing.end(request.body)
    return request.stream
      .open()
      .then((source) => pipeline(source, outgoing))
      .catch((error: Error) => outgoing.destroy(error))
  })
}

/** What may go to another origin than the one it was meant for: a redirect must not carry a key away. */
const isHarmless = (name: string) => ['accept', 'accept-language', 'user-agent'].includes(name.toLowerCase())
const withoutKeys = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).filter(([name]) => isHarmless(name)))

/** Where an answer sends on to (`url` is null when that is no address); null when it is the end. */
function onward(from: URL, { status, headers }: GuardedAnswer) {
  const next = status >= 300 && status < 400 ? headers['location'] : undefined
  return next ? { url: URL.canParse(next, from) ? new URL(next, from) : null } : null
}

/** Refuses at the deadline also while a name is still being looked up. */
const within = <T>(signal: AbortSignal, url: string, doing: Promise<T>): Promise<T> =>
  new Promise((settle, fail) => {
    const late = () => fail(new FetchRefusal('timeout', url, false))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    doing.then(settle, fail).finally(() => signal.removeEventListener('abort', late))
  })

/**
 * The only way out of the house: http and https, no private address unless `allowed` names its host (`host` or `host:port`),
 * redirects checked again and without the caller's keys on another origin, time (of the whole exchange) and size limited. Throws FetchRefusal; its message never holds a secret.
 */
export function guardedFetch(options: { allowed?: readonly string[] } = {}): GuardedFetch {
  const allowed = new Set(options.allowed)
  return async (address, request = {}) => {
    const signal = AbortSignal.timeout(request.timeout ?? 20_000)
    let url = URL.canParse(address) ? new URL(address) : null
    let headers = request.headers ?? {}
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      if (!url || !/^https?:$/.test(url.protocol)) throw new FetchRefusal('address', address, false)
      const to = await within(signal, url.href, resolve(url, allowed))
      const answer = await exchange(url, to, { ...request, headers, signal })
      const next = (request.method ?? 'GET') === 'GET' ? onward(url, answer) : null
      if (!next) return answer
      if (next.url?.origin !== url.origin) headers = withoutKeys(headers)
      ;({ url } = next)
    }
    throw new FetchRefusal('redirects', address, true)
  }
}
