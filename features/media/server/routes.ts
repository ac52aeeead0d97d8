import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as shelves from './collections.ts'
import { hasFfmpeg } from './film.ts'
import * as library from './library.ts'
import * as media from './media.ts'
import * as store from './store.ts'

const os = implement(contract).$context<RequestContext>()

const done = async (doing: Promise<unknown>) => {
  await doing
  return null
}

export const routes = os.router({
  list: os.list.handler(({ input, context }) => context.work((work) => media.list(work, input.ids))),
  describe: os.describe.handler(({ input, context }) => context.work((work) => media.describe(work, input))),
  search: os.search.handler(({ input, context }) => context.work((work) => library.search(work, input))),
  get: os.get.handler(({ input, context }) => context.work((work) => library.get(work, input.id))),
  annotate: os.annotate.handler(({ input, context }) => context.work((work) => library.annotate(work, input))),
  focus: os.focus.handler(({ input, context }) => context.work((work) => media.focus(work, input))),
  retire: os.retire.handler(({ input, context }) => context.work((work) => library.retire(work, input.id))),
  restore: os.restore.handler(({ input, context }) => context.work((work) => library.restore(work, input.id))),
  remove: os.remove.handler(({ input, context }) => done(library.remove(context.work, context.house, input.id))),
  share: os.share.handler(({ input, context }) => context.work((work) => library.share(work, input))),
  borrow: os.borrow.handler(({ input, context }) => context.work((work) => library.borrow(work, context.house, input))),
  collections: os.collections.handler(({ input, context }) => context.work((work) => shelves.collections(work, input.institution))),
  collect: os.collect.handler(({ input, context }) => context.work((work) => shelves.collect(work, input))),
  disband: os.disband.handler(({ input, context }) => done(context.work((work) => shelves.disband(work, input.id)))),
  put: os.put.handler(({ input, context }) => done(context.work((work) => shelves.put(work, input)))),
  take: os.take.handler(({ input, context }) => done(context.work((work) => shelves.take(work, input)))),
  habits: os.habits.handler(async ({ context }) => ({
    savesData: await context.work((work) => store.savesData(work)),
    largestMb: context.house.settings.largestMb,
    takesVideo: await hasFfmpeg(),
  })),
  setHabits: os.setHabits.handler(({ input, context }) => done(context.work((work) => store.setSavesData(work, input.savesData)))),
})
