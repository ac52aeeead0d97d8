import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as calendar from './calendar.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  span: os.span.handler(({ input, context }) => context.work((work) => calendar.span(work, input))),
  list: os.list.handler(({ input, context }) => context.work((work) => calendar.list(work, input))),
  choices: os.choices.handler(({ input, context }) => context.work((work) => calendar.choices(work, input.institutions))),
  mix: os.mix.handler(({ input, context }) => context.work((work) => calendar.mix(work, input))),
  move: os.move.handler(({ input, context }) => context.work((work) => calendar.move(work, input))),
  putBack: os.putBack.handler(({ input, context }) => context.work((work) => calendar.putBack(work, input.back))),
  mark: os.mark.handler(({ input, context }) => context.work((work) => calendar.mark(work, input))),
  targets: os.targets.handler(({ input, context }) => context.work((work) => calendar.targets(work, input.institution))),
  setTargets: os.setTargets.handler(({ input, context }) => context.work((work) => calendar.setTargets(work, input))),
})
