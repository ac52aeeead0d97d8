import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as metrics from './metrics.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = (connectors: metrics.Connectors) =>
  os.router({ ofPost: os.ofPost.handler(({ input, context }) => context.work((work) => metrics.ofPost(work, connectors, input.post))) })
