import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract, type OfferedPlatform } from '../contract.ts'
import * as channels from './channels.ts'
import * as connecting from './connecting.ts'
import * as incidents from './incidents.ts'
import * as lookalikes from './lookalikes.ts'
import * as network from './network.ts'
import * as reading from './reading.ts'
import { registerIn } from './register.ts'
import * as trusting from './trusting.ts'

const os = implement(contract).$context<RequestContext>()

const at = ({ work: open, house }: RequestContext, connectors: connecting.Connectors) => ({ open, secrets: house.secrets, connectors })

/** `offered`: every platform of every connector the house was given. */
export const routes = (offered: readonly OfferedPlatform[], connectors: connecting.Connectors) =>
  os.router({
    platforms: os.platforms.handler(({ context }) => context.work(async () => [...offered])),
    list: os.list.handler(({ input, context }) => context.work((work) => channels.list(work, input.institution, input.withRetired))),
    get: os.get.handler(({ input, context }) => context.work((work) => reading.get(work, input.id))),
    register: os.register.handler(({ input, context }) => context.work((work) => channels.register(work, offered, input))),
    revise: os.revise.handler(({ input, context }) => context.work((work) => channels.revise(work, input))),
    attest: os.attest.handler(({ input, context }) => context.work((work) => trusting.attest(work, input))),
    freeze: os.freeze.handler(({ input, context }) => context.work((work) => trusting.freeze(work, input))),
    lift: os.lift.handler(({ input, context }) => context.work((work) => trusting.lift(work, input.id))),
    retire: os.retire.handler(({ input, context }) => context.work((work) => channels.retire(work, input))),
    connect: os.connect.handler(({ input, context }) => connecting.connect(at(context, connectors), input)),
    test: os.test.handler(({ input, context }) => connecting.test(at(context, connectors), input.id)),
    disconnect: os.disconnect.handler(({ input, context }) => context.work((work) => connecting.disconnect(work, input.id, connectors))),
    openIncident: os.openIncident.handler(({ input, context }) => context.work((work) => incidents.openIncident(work, input))),
    tick: os.tick.handler(({ input, context }) => context.work((work) => incidents.tick(work, input))),
    closeIncident: os.closeIncident.handler(({ input, context }) => context.work((work) => incidents.closeIncident(work, input))),
    warnings: os.warnings.handler(({ context }) => context.work((work) => network.warnings(work))),
    overview: os.overview.handler(({ context }) => context.work((work) => network.overview(work))),
    lookalikes: os.lookalikes.handler(({ input, context }) => context.work((work) => lookalikes.lookalikes(work, input.institution))),
    flag: os.flag.handler(({ input, context }) => context.work((work) => lookalikes.flag(work, registerIn(work, context.house, offered), input))),
    review: os.review.handler(({ input, context }) => context.work((work) => lookalikes.review(work, input))),
    reinstate: os.reinstate.handler(({ input, context }) => context.work((work) => channels.reinstate(work, input.id))),
  })
