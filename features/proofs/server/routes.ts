import { implement } from '@orpc/server'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as bundles from './bundles.ts'
import { gather } from './gathering.ts'
import * as proofs from './proofs.ts'
import * as retaining from './retaining.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = (offered: readonly OfferedPlatform[]) =>
  os.router({
    list: os.list.handler(({ input, context }) => context.work((work) => proofs.list(work, input, offered))),
    get: os.get.handler(({ input, context }) => context.work((work) => gather(work, input.delivery, offered))),
    bundles: os.bundles.handler(({ input, context }) => context.work((work) => bundles.list(work, input.institution))),
    bundle: os.bundle.handler(({ input, context }) => context.work((work) => bundles.ask(work, input))),
    retention: os.retention.handler(({ input, context }) => context.work((work) => retaining.retention(work, input.institution))),
    setRetention: os.setRetention.handler(({ input, context }) => context.work((work) => retaining.setRetention(work, input))),
  })
