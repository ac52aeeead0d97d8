import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as inbox from './inbox.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  ofPost: os.ofPost.handler(({ input, context }) => context.work((work) => inbox.ofPost(work, input.post))),
  ofChannel: os.ofChannel.handler(({ input, context }) => context.work((work) => inbox.ofChannel(work, input.channel))),
})
