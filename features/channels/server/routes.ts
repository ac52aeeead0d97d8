import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract, type OfferedPlatform } from '../contract.ts'
import * as channels from './channels.ts'

const os = implement(contract).$context<RequestContext>()

/** `offered`: every platform of every connector the house was given. */
export const routes = (offered: readonly OfferedPlatform[]) =>
  os.router({
    platforms: os.platforms.handler(({ context }) => context.work(async () => [...offered])),
    list: os.list.handler(({ input, context }) => context.work((work) => channels.list(work, input.institution))),
    register: os.register.handler(({ input, context }) => context.work((work) => channels.register(work, offered, input))),
  })
