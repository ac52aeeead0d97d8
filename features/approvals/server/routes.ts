import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as deciding from './deciding.ts'
import * as emergency from './emergency.ts'
import * as policies from './policies.ts'
import * as reading from './reading.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  waiting: os.waiting.handler(({ context }) => context.work((work) => reading.waiting(work))),
  get: os.get.handler(({ input, context }) => context.work((work) => reading.get(work, input.id))),
  of: os.of.handler(({ input, context }) => context.work((work) => reading.of(work, input.subject))),
  approve: os.approve.handler(({ input, context }) => context.work((work) => deciding.approve(work, input))),
  sendBack: os.sendBack.handler(({ input, context }) => context.work((work) => deciding.sendBack(work, input))),
  confirm: os.confirm.handler(({ input, context }) => context.work((work) => emergency.confirm(work, input))),
  recall: os.recall.handler(({ input, context }) => context.work((work) => emergency.recall(work, input))),
  policies: os.policies.handler(({ input, context }) => context.work((work) => policies.policies(work, input.institution))),
  setPolicy: os.setPolicy.handler(({ input, context }) => context.work((work) => policies.setPolicy(work, input))),
})
