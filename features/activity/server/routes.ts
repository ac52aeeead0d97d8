import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as activity from './activity.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  feed: os.feed.handler(({ input, context }) => context.work((work) => activity.feed(work, input.subject))),
})
