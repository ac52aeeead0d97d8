import type { Account, Connector, Draft, Found, Remote } from '#kit/connector.ts'
import { platforms } from './limits.ts'

/** What the connector may use of the house: `app` hands it over. Each call is a transaction of its own. */
export type NewsroomPort = {
  /** Puts an item on the institution's page. The same key puts it once. */
  put: (account: Account, draft: Draft) => Promise<Remote>
  find: (account: Account, key: string) => Promise<Remote | null>
  withdraw: (account: Account, id: string) => Promise<void>
}

/** Our own public pages: publishing is a row with the delivery's key, so a look is exact. */
export function newsroom(port: NewsroomPort): Connector {
  const find = async (account: Account, draft: Draft): Promise<Found> => {
    const remote = await port.find(account, draft.key)
    return remote ? { kind: 'published', remote } : { kind: 'absent' }
  }
  return {
    id: 'newsroom',
    platforms,
    lookup: { kind: 'exact' },
    publish: (account, draft, step) => step.commit('put', () => port.put(account, draft), { find: () => find(account, draft) }),
    find,
    recall: async (account, remote) => {
      await port.withdraw(account, remote.id)
      return { kind: 'ok', remote }
    },
  }
}
