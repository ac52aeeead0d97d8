import { implement } from '@orpc/server'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as links from './links.ts'
import * as posts from './posts.ts'
import * as reading from './reading.ts'
import * as sending from './sending.ts'

const os = implement(contract).$context<RequestContext>()

/** `offered`: the platforms whose limits a post is held against. */
export const routes = (offered: readonly OfferedPlatform[]) =>
  os.router({
    list: os.list.handler(({ input, context }) => context.work((work) => reading.list(work, input))),
    get: os.get.handler(({ input, context }) => context.work((work) => reading.get(work, input.id))),
    draft: os.draft.handler(({ input, context }) => context.work((work) => posts.draft(work, input))),
    save: os.save.handler(({ input, context }) => context.work((work) => posts.save(work, input))),
    versions: os.versions.handler(({ input, context }) => context.work((work) => reading.versions(work, input.id))),
    submit: os.submit.handler(({ input, context }) => context.work((work) => sending.submit(work, offered, input))),
    submitEmergency: os.submitEmergency.handler(({ input, context }) => context.work((work) => sending.submitEmergency(work, offered, input))),
    mentions: os.mentions.handler(({ input, context }) => context.work((work) => links.callables(work, input.slugs))),
    linkPreview: os.linkPreview.handler(({ input, context }) => links.linkPreview(context.work, context.house.fetch, input)),
    withdraw: os.withdraw.handler(({ input, context }) => context.work((work) => posts.withdraw(work, input.id))),
    discard: os.discard.handler(({ input, context }) => context.work((work) => posts.discard(work, input.id))),
    restore: os.restore.handler(({ input, context }) => context.work((work) => posts.restore(work, input.id))),
  })
