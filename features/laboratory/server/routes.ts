import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import type { Examiner } from '../examiner.ts'
import * as laboratory from './laboratory.ts'
import type { LanguageServer } from './language-server.ts'
import * as second from './opinions.ts'

const os = implement(contract).$context<RequestContext>()

/** `server`: where a second opinion may be asked, or null. */
export const routes = (examiner: Examiner, server: LanguageServer | null) =>
  os.router({
    examine: os.examine.handler(({ input, context }) => context.work((work) => laboratory.examine(work, examiner, input))),
    corrections: os.corrections.handler(({ input, context }) => context.work((work) => laboratory.corrections(work, input))),
    correct: os.correct.handler(({ input, context }) => context.work((work) => laboratory.correct(work, examiner, input))),
    withdraw: os.withdraw.handler(({ input, context }) => context.work((work) => laboratory.withdraw(work, input.id))),
    languageServer: os.languageServer.handler(({ context }) => context.work(async () => ({ host: server ? new URL(server.url).host : null }))),
    secondOpinion: os.secondOpinion.handler(({ input, context }) => second.secondOpinion(context.work, { server, examiner }, input)),
    opinions: os.opinions.handler(({ input, context }) => context.work((work) => second.opinions(work, input))),
  })
