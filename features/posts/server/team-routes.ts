import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { teamContract } from '../team-contract.ts'
import * as notes from './notes.ts'
import * as presence from './presence.ts'

const os = implement(teamContract).$context<RequestContext>()

export const teamRoutes = os.router({
  notes: os.notes.handler(({ input, context }) => context.work((work) => notes.list(work, input.post))),
  note: os.note.handler(({ input, context }) => context.work((work) => notes.write(work, input))),
  resolve: os.resolve.handler(({ input, context }) => context.work((work) => notes.resolve(work, input))),
  colleagues: os.colleagues.handler(({ input, context }) => context.work((work) => notes.colleagues(work, input.post))),
  here: os.here.handler(({ input, context }) => context.work((work) => presence.here(work, input))),
  leave: os.leave.handler(({ input, context }) => context.work((work) => presence.leave(work, input.post))),
})
