import type { ChannelId } from '#features/channels/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import { listen, readAll, readChannel, tidy, type Connectors } from './rounds.ts'

export const jobs = (connectors: Connectors): Jobs => ({
  'inbox.read_all': (_payload, context) => readAll(context),
  'inbox.tidy': (_payload, context) => tidy(context),
  // A reading that is put off because the account was signed out need not wait any more.
  'inbox.listen': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => listen(open, institution as InstitutionId, id as ChannelId)),
  'inbox.read': ({ institution, channel }, context) =>
    readChannel(context, connectors, { institution: institution as InstitutionId, channel: channel as ChannelId }),
})
