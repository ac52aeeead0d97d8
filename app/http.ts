import type { AnyRouter } from '@orpc/server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { routerOf, toldOf, type Feature } from '#kit/server/feature.ts'
import { isShownElsewhere } from '#features/newsroom/server/pages.ts'
import type { Changes } from '#kit/server/events.ts'
import type { House } from '#kit/server/house.ts'
import { contractApp, type Identify } from '#kit/server/http.ts'
import { apiPages } from '#kit/server/openapi.ts'
import { strictHeaders, webPages } from '#kit/server/pages.ts'
import { streamApp } from '#kit/server/stream.ts'

export type Rooms = {
  house: House
  features: readonly Feature[]
  identify: Identify
  changes: Changes
  /** Sub-applications with pages of their own: sign-in, media, the public newsroom. Each knows its whole paths. */
  pages: Hono[]
  /** The built browser app. */
  webFolder: string
}

/** The whole server: contract, stream, pages and the browser app behind one set of headers. */
export function httpApp({ house, features, identify, changes, pages, webFolder }: Rooms) {
  const app = new Hono()
  const router = routerOf(features) as AnyRouter
  const contract = contractApp(house, identify, router)
  app.use('*', strictHeaders(house, isShownElsewhere))
  app.use('*', async (c, next) => {
    await next()
    if (house.settings.demo) c.header('x-robots-tag', 'noindex')
  })
  app.use('/rpc/*', compress())
  app.use('/api/*', compress())
  for (const part of pages) app.route('/', part)
  app.route('/', streamApp(house, identify, changes))
  app.route('/', apiPages(house, toldOf(features) as AnyRouter))
  app.all('/rpc/*', (c) => contract.fetch(c.req.raw, c.env))
  app.all('/api/*', (c) => contract.fetch(c.req.raw, c.env))
  app.route('/', webPages(webFolder))
  return app
}
