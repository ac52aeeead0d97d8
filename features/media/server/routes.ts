import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as media from './media.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  list: os.list.handler(({ input, context }) => context.work((work) => media.list(work, input.ids))),
  describe: os.describe.handler(({ input, context }) => context.work((work) => media.describe(work, input))),
})
