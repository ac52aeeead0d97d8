import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { seriesContract } from '../series-contract.ts'
import * as series from './series.ts'
import * as templates from './templates.ts'

const os = implement(seriesContract).$context<RequestContext>()

export const seriesRoutes = os.router({
  templates: os.templates.handler(({ input, context }) => context.work((work) => templates.list(work, input.institution))),
  saveTemplate: os.saveTemplate.handler(({ input, context }) => context.work((work) => templates.save(work, input))),
  removeTemplate: os.removeTemplate.handler(({ input, context }) => context.work((work) => templates.remove(work, input))),
  list: os.list.handler(({ input, context }) => context.work((work) => series.list(work, input.institution))),
  get: os.get.handler(({ input, context }) => context.work((work) => series.get(work, input.id))),
  make: os.make.handler(({ input, context }) => context.work((work) => series.make(work, input))),
  rewrite: os.rewrite.handler(({ input, context }) => context.work((work) => series.rewrite(work, input))),
  change: os.change.handler(({ input, context }) => context.work((work) => series.change(work, input))),
})
