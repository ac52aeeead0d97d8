import type { z } from 'zod'
import { Answered, type Outcome } from '#kit/connector.ts'
import { FetchRefusal, type GuardedAnswer, type GuardedFetch, type GuardedRequest } from '#kit/server/fetch.ts'
import { failure } from './schema.ts'

export type Call = {
  /** Origin of the account's own server. */
  service: string
  /** The lexicon's name: `com.atproto.repo.getRecord`. */
  nsid: string
  token?: string
  params?: Record<string, string | readonly string[]>
  /** Left out for a query. */
  body?: object | { bytes: Uint8Array; type: string } | { stream: NonNullable<GuardedRequest['stream']>; type: string }
  /** The call makes something public: a lost answer means that nobody knows. */
  isPublic?: boolean
  /** A refusal with this status carries the answer all the same. */
  accepts?: number
}

/** The server understood and said no: `error` is the lexicon's name of it. */
export class Declined extends Error {
  readonly status: number
  readonly error: string
  readonly outcome: Exclude<Outcome, { kind: 'ok' }>

  constructor(status: number, error: string, outcome: Declined['outcome']) {
    super(error)
    this.status = status
    this.error = error
    this.outcome = outcome
  }
}

export const minute = Temporal.Duration.from({ minutes: 1 })

const lost = ({ isPublic }: Call, why: string) => new Answered(isPublic ? { kind: 'unknown', why } : { kind: 'unavailable' })

/** The slowest line a film is sent on: 400 kbit/s. */
const leastBytesPerMs = 50

function requestOf({ token, body }: Call): GuardedRequest {
  const authorisation: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  if (!body) return { headers: authorisation }
  if ('stream' in body) {
    const timeout = Math.min(30 * 60_000, 60_000 + Math.ceil(body.stream.length / leastBytesPerMs))
    return { method: 'POST', headers: { ...authorisation, 'content-type': body.type }, stream: body.stream, timeout }
  }
  if ('bytes' in body) return { method: 'POST', headers: { ...authorisation, 'content-type': body.type }, body: body.bytes as Uint8Array, timeout: 60_000 }
  const isEmpty = Object.keys(body).length === 0
  return isEmpty
    ? { method: 'POST', headers: authorisation }
    : { method: 'POST', headers: { ...authorisation, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** How long a busy server asks to be left alone: `ratelimit-reset` is in Unix seconds, `retry-after` in seconds. */
export function patienceOf(headers: Record<string, string>, now: Temporal.Instant) {
  const reset = Number(headers['ratelimit-reset'])
  const seconds = reset > 0 ? reset - now.epochMilliseconds / 1000 : Number(headers['retry-after'])
  return Temporal.Duration.from({ seconds: Number.isFinite(seconds) ? Math.ceil(Math.min(86_400, Math.max(5, seconds))) : 60 })
}

const closed = new Set(['AccountTakedown', 'AccountDeactivated', 'AccountSuspended', 'RepoTakendown', 'RepoDeactivated', 'RepoSuspended'])
const signedOut = new Set(['ExpiredToken', 'InvalidToken', 'AuthMissing', 'AuthenticationRequired', 'BadJwt'])

// A server's own sentence goes before a person: one line of it, without what could pretend to be ours.
export const sentence = (text: string) =>
  text
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 200)

function declined({ status, headers, body }: GuardedAnswer, now: Temporal.Instant) {
  const { error, message } = failure.catch({ error: `HTTP${status}`, message: '' }).parse(parse(body))
  if (status === 429) return new Declined(status, error, { kind: 'retry', after: patienceOf(headers, now) })
  if (closed.has(error)) return new Declined(status, error, { kind: 'rejected', reason: 'Akun ini sedang ditutup atau ditangguhkan oleh servernya.' })
  if (status === 401 || signedOut.has(error)) return new Declined(status, error, { kind: 'signed_out' })
  const reason = status === 413 ? 'Berkasnya terlalu besar untuk server ini.' : `Server menolak: ${sentence(message) || error}`
  return new Declined(status, error, { kind: 'rejected', reason })
}

const queryOf = (params: NonNullable<Call['params']>) =>
  new URLSearchParams(Object.entries(params).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string])))

/** Nobody does this here: as sure a refusal as any. */
const notDone = 501

/** One XRPC call. Throws `Declined` for a refusal, `Answered` when nothing can be known or the server is away; garbage is an answer too. */
export async function xrpc<T>(port: { fetch: GuardedFetch; now: () => Temporal.Instant }, call: Call, schema: z.ZodType<T>): Promise<T> {
  const query = call.params ? `?${queryOf(call.params)}` : ''
  const answer = await port.fetch(`${call.service}/xrpc/${call.nsid}${query}`, requestOf(call)).catch((error: unknown) => {
    if (error instanceof FetchRefusal) throw error.isSent ? lost(call, 'Sambungan putus sebelum ada jawaban.') : new Answered({ kind: 'unavailable' })
    throw error
  })
  if ((answer.status >= 500 && answer.status !== notDone) || answer.status === 408) throw lost(call, `Server menjawab ${answer.status}.`)
  if (answer.status >= 400 && answer.status !== call.accepts) throw declined(answer, port.now())
  const told = schema.safeParse(parse(answer.body))
  if (!told.success) throw lost(call, 'Server menjawab hal yang tidak dikenal.')
  return told.data
}

/** Turns a refusal nobody looked at more closely into the outcome it stands for. */
export async function settled<T>(calling: Promise<T>): Promise<T> {
  try {
    return await calling
  } catch (error) {
    if (error instanceof Declined) throw new Answered(error.outcome)
    throw error
  }
}
