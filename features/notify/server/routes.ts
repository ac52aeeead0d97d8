import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as devices from './devices.ts'
import * as notify from './notify.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  list: os.list.handler(({ input, context }) => context.work((work) => notify.list(work, input))),
  unread: os.unread.handler(({ context }) => context.work((work) => notify.unread(work))),
  read: os.read.handler(({ input, context }) => context.work((work) => notify.read(work, input.ids))),
  readAll: os.readAll.handler(({ context }) => context.work((work) => notify.readAll(work))),
  settings: os.settings.handler(({ context }) => devices.settings(context)),
  setPreferences: os.setPreferences.handler(({ input, context }) => context.work((work) => devices.setPreferences(work, input))),
  subscribe: os.subscribe.handler(({ input, context }) => devices.subscribe(context, input)),
  unsubscribe: os.unsubscribe.handler(({ input, context }) => context.work((work) => devices.unsubscribe(work, input.id))),
  test: os.test.handler(({ context }) => devices.test(context)),
})
