import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { House } from './house.ts'

/** Who asks, for counting attempts: the socket's other end; behind a proxy (an https address) what the proxy says last. */
export function callerOf(c: Context, house: House) {
  const forwarded = house.settings.address.startsWith('https:') ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? (c.env ? getConnInfo(c).remote.address : undefined) ?? '127.0.0.1'
}
