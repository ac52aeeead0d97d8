import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { ChannelId, OfferedPlatform } from '../contract.ts'
import { registerOwn } from './channels.ts'
import type { Connectors } from './connecting.ts'
import { noteRegistered, resembledBy } from './lookalikes.ts'
import { openRegister } from './register.ts'
import { look, lookAtAll } from './rounds.ts'
import { watch, watchAll } from './watching.ts'

/** `own`: platforms every institution has without registering them. */
export const jobs = (own: readonly OfferedPlatform[], offered: readonly OfferedPlatform[] = own, connectors: Connectors = new Map()): Jobs => ({
  'channels.compare': async ({ id }, { house, work }) => {
    const entries = await openRegister(house, offered).entries()
    const newcomer = entries.find((entry) => entry.id === id)
    if (!newcomer || newcomer.is_own) return
    for (const like of resembledBy(newcomer, entries)) await work(like.entry.institution_id, (open) => noteRegistered(open, newcomer, like))
  },
  'channels.welcome': ({ institution }, { work }) => work(institution as InstitutionId, (open) => registerOwn(open, own, institution as InstitutionId)),
  'channels.watch_all': (_payload, context) => watchAll(context),
  'channels.watch': ({ institution }, { work }) => work(institution as InstitutionId, (open) => watch(open, institution as InstitutionId)),
  'channels.look_at_all': (_payload, context) => lookAtAll(context),
  'channels.look': ({ institution, id }, context) => look(context, connectors, id as ChannelId, institution as InstitutionId),
})
