import { Answered, type Connector } from '#kit/connector.ts'
import { platforms } from './limits.ts'

/** Every platform that has no door for us: at the due time its custodian is called and publishes from their own phone. */
export const manual: Connector = {
  id: 'manual',
  platforms,
  lookup: { kind: 'none' },
  publish: async () => {
    throw new Answered({ kind: 'handoff' })
  },
  find: async () => ({ kind: 'ambiguous', why: 'Hanya orang yang dapat melihatnya.' }),
}
