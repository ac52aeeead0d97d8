import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as institutions from './institutions.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  list: os.list.handler(({ context }) => context.work((work) => institutions.list(work))),
  get: os.get.handler(({ input, context }) => context.work((work) => institutions.get(work, input))),
  place: os.place.handler(({ input, context }) => context.work((work) => institutions.place(work, input))),
  revise: os.revise.handler(({ input, context }) => context.work((work) => institutions.revise(work, input))),
  grants: os.grants.handler(({ input, context }) => context.work((work) => institutions.grants(work, input.id))),
  grant: os.grant.handler(({ input, context }) => context.work((work) => institutions.grant(work, input))),
  revokeGrant: os.revokeGrant.handler(({ input, context }) => context.work((work) => institutions.revokeGrant(work, input.id))),
})
