import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type Context } from 'hono'
import type { House } from '#kit/server/house.ts'
import { addressHeader, authOf } from './auth.ts'

/** Who asks, for counting attempts: the socket's other end; behind a proxy (an https address) what the proxy says last. */
function callerOf(c: Context, house: House) {
  const forwarded = house.settings.address.startsWith('https:') ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? (c.env ? getConnInfo(c).remote.address : undefined) ?? '127.0.0.1'
}

/** Sign-in's own endpoints, under `/auth`. */
export function signInPages(house: House) {
  const app = new Hono()
  app.on(['GET', 'POST'], '/auth/*', (c) => {
    const headers = new Headers(c.req.raw.headers)
    headers.set(addressHeader, callerOf(c, house))
    return authOf(house).handler(new Request(c.req.raw, { headers }))
  })
  return app
}
