import { Hono } from 'hono'
import type { House } from '#kit/server/house.ts'
import { authOf } from './auth.ts'

/** Sign-in's own endpoints, under `/auth`. */
export function signInPages(house: House) {
  const app = new Hono()
  app.on(['GET', 'POST'], '/auth/*', (c) => authOf(house).handler(c.req.raw))
  return app
}
