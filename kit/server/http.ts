import { StrictGetMethodPlugin } from '@orpc/server/plugins'
import { onError, ORPCError, ValidationError, type AnyRouter } from '@orpc/server'
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { RPCHandler } from '@orpc/server/fetch'
import { SmartCoercionPlugin } from '@orpc/json-schema'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { Hono, type Context } from 'hono'
import { refuse } from '../contract.ts'
import { Fault } from '../fault.ts'
import type { Person } from '../rules.ts'
import { limitBody } from './body-limit.ts'
import { isDiskFull } from './files.ts'
import type { House } from './house.ts'
import { legible } from './legible.ts'
import { work, type Door } from './work.ts'

/** One signed-in browser or token. `shared` marks *Perangkat bersama*: nothing may be kept on that device. */
export type Session = { id: string; shared: boolean }

export type RequestContext = {
  house: House
  headers: Headers
  person: Person | null
  session: Session | null
  /** Opens a door as the signed-in person; refuses a stranger. */
  work: <T>(door: Door<T>) => Promise<T>
}

export type Identify = (house: House, headers: Headers) => Promise<{ person: Person; session: Session } | null>

/** Bodies of the contract are text; files have their own way in. */
const largestBody = 1024 * 1024

async function contextOf(house: House, identify: Identify, headers: Headers): Promise<RequestContext> {
  const known = await identify(house, headers)
  return {
    house,
    headers,
    person: known?.person ?? null,
    session: known?.session ?? null,
    work: async (door) => {
      if (!known) throw refuse('SIGNED_OUT')
      return await work(house, known.person, door)
    },
  }
}

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08001'])

/** True when PostgreSQL cannot be reached, so that the answer can say that nothing is lost. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return awayCodes.has(code) || /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
}

/** What is nobody's mistake and passes: said in words, not logged as a bug. */
function troubleOf(error: unknown) {
  if (isDatabaseAway(error)) return refuse('DATABASE_AWAY')
  return isDiskFull(error) ? refuse('DISK_FULL') : null
}

function fieldsOf(error: ValidationError) {
  const fields = error.issues.map((issue) => (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part)).join('.'))
  return [...new Set(fields)].join(', ') || 'isi'
}

const asAnswer = (fault: Fault) => new ORPCError(fault.code, { status: fault.status, message: fault.message, data: fault.data, defined: true })

/** Turns what a door threw into what the contract declares; a bug is logged once and answered with its reference. */
function toAnswer(house: House, error: unknown): unknown {
  if (error instanceof Fault) return asAnswer(error)
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
    return asAnswer(refuse('INVALID', { fields: fieldsOf(error.cause) }))
  if (error instanceof ORPCError && error.status < 500) return error
  const trouble = troubleOf(error)
  if (trouble) return asAnswer(trouble)
  const reference = crypto.randomUUID().slice(0, 8)
  house.log.error({ err: error, reference }, 'a bug')
  return new ORPCError('INTERNAL_SERVER_ERROR', {
    message: `Ada kesalahan di pihak kami (${reference}). Tidak ada yang terkirim dua kali.`,
    data: { reference },
  })
}

type Called = { input: unknown; next: (options: { input: unknown }) => Promise<unknown> }

/** Around every endpoint: what comes in is legible, what is thrown is an answer of the contract. */
const around = (house: House) => async (options: Called) => {
  try {
    return await options.next({ ...options, input: legible(options.input) })
  } catch (error) {
    throw toAnswer(house, error)
  }
}

/** Mounts the contract twice on one router: `/rpc` for our browser, `/api` (OpenAPI) for everyone else. */
export function contractApp(house: House, identify: Identify, router: AnyRouter) {
  const rpc = new RPCHandler<RequestContext>(router, { clientInterceptors: [around(house) as never], plugins: [new StrictGetMethodPlugin()] })
  const api = new OpenAPIHandler<RequestContext>(router, {
    clientInterceptors: [around(house) as never],
    interceptors: [onError(() => undefined)],
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
  })
  const app = new Hono()
  app.use('*', sameOrigin(house))
  app.use('*', limitBody(largestBody, tooLarge))
  app.all('*', async (c) => {
    c.header('cache-control', 'no-store')
    const context = await contextOf(house, identify, c.req.raw.headers)
    const isRpc = c.req.path.startsWith('/rpc')
    const { matched, response } = isRpc ? await rpc.handle(c.req.raw, { prefix: '/rpc', context }) : await api.handle(c.req.raw, { prefix: '/api', context })
    return matched ? c.newResponse(response.body, response) : faultAnswer(c, refuse('NOT_FOUND'))
  })
  app.onError((error, c) => faultAnswer(c, error, house))
  return app
}

const tooLarge = (c: Context) =>
  c.json({ code: 'TOO_LARGE', message: 'Kiriman ini terlalu besar (paling banyak 1 MB untuk teks). Draf Anda tetap tersimpan.' }, 413)

/** Another site's page cannot act with our cookie: a request that changes something must come from our own origin. */
export const sameOrigin = (house: House) => async (c: Context, next: () => Promise<void>) => {
  const origin = c.req.header('origin')
  if (origin && c.req.method !== 'GET' && origin !== house.settings.address && origin !== new URL(c.req.url).origin)
    return c.json({ code: 'FOREIGN_ORIGIN', message: 'Permintaan ini datang dari situs lain, jadi ditolak.' }, 403)
  await next()
  return undefined
}

/** The browser's own protocol wraps what it carries. */
const inProtocol = <Answer>(c: Context, answer: Answer) => (c.req.path.startsWith('/rpc') ? { json: answer } : answer)

/** Answers outside the contract (pages, uploads, streams) in the same shape and words. */
export function faultAnswer(c: Context, thrown: unknown, house?: House) {
  const error = troubleOf(thrown) ?? thrown
  if (error instanceof Fault) {
    const answer = { defined: true, code: error.code, status: error.status, message: error.message, data: error.data }
    return c.json(inProtocol(c, answer), error.status as 400)
  }
  const reference = crypto.randomUUID().slice(0, 8)
  house?.log.error({ err: error, reference }, 'a bug')
  const answer = { defined: false, code: 'INTERNAL_SERVER_ERROR', status: 500, message: `Ada kesalahan di pihak kami (${reference}).` }
  return c.json(inProtocol(c, answer), 500)
}
