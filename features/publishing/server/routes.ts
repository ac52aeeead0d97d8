import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as pausing from './pausing.ts'
import * as publishing from './publishing.ts'
import * as reading from './reading.ts'
import * as settling from './settling.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  schedule: os.schedule.handler(({ input, context }) => context.work((work) => publishing.schedule(work, input))),
  publishNow: os.publishNow.handler(({ input, context }) => context.work((work) => publishing.publishNow(work, input.post))),
  ofPost: os.ofPost.handler(({ input, context }) => context.work((work) => reading.ofPost(work, input.post))),
  statesOf: os.statesOf.handler(({ input, context }) => context.work((work) => reading.statesOf(work, input.posts))),
  journal: os.journal.handler(({ input, context }) => context.work((work) => reading.journal(work, input.id))),
  needs: os.needs.handler(({ context }) => context.work((work) => reading.needs(work))),
  move: os.move.handler(({ input, context }) => context.work((work) => publishing.move(work, input))),
  release: os.release.handler(({ input, context }) => context.work((work) => publishing.release(work, input.id))),
  cancel: os.cancel.handler(({ input, context }) => context.work((work) => publishing.cancel(work, input.id))),
  settle: os.settle.handler(({ input, context }) => context.work((work) => settling.settle(work, input))),
  recall: os.recall.handler(({ input, context }) => context.work((work) => settling.recall(work, input.id))),
  handoff: os.handoff.handler(({ input, context }) => context.work((work) => reading.handoff(work, input.id))),
  giveBack: os.giveBack.handler(({ input, context }) => context.work((work) => settling.giveBack(work, input))),
  pauses: os.pauses.handler(({ context }) => context.work((work) => pausing.pauses(work))),
  pause: os.pause.handler(({ input, context }) => context.work((work) => pausing.pause(work, input))),
  resume: os.resume.handler(({ input, context }) => context.work((work) => pausing.resume(work, input.id))),
  agenda: os.agenda.handler(({ input, context }) => context.work((work) => reading.agenda(work, input))),
})
