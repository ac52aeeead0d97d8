import { handed, replaced, type Handover } from '#kit/server/handover.ts'
import * as store from './handing-store.ts'

type Account = { id: string; platform: string; handle: string }

const shown = ({ id, platform, handle }: Account) => ({ id, title: `${platform} ${handle}`, path: `/kanal/${id}` })
const choreOf = (what: 'platform' | 'connection') => (account: Account) => {
  const { id: subject, title, path } = shown(account)
  return { subject, title, path, what }
}

/**
 * Custody passes here. Whoever is an administrator on the platform itself is changed there, by hand; and a connection made under the leaver's
 * sign-in works until somebody else signs in, so that nothing stops while the list is worked through.
 */
export const handover: Handover = {
  find: async (work, { person, institutions }) => [
    ...handed('channels', (await store.inCustodyOf(work, person, institutions)).map(shown)),
    ...handed('connections', (await store.connectedBy(work, person, institutions)).map(shown)),
  ],
  hand: async (work, { person, successor, institutions }) => {
    const held = await store.inCustodyOf(work, person, institutions)
    for (const row of held) {
      await store.setCustodians(work, row.id, replaced(row.custodian_ids, { person, successor }))
      await work.announce('channel.handed_over', { institution: row.institution_id, id: row.id, detail: { person, successor } })
    }
    const connected = await store.connectedBy(work, person, institutions)
    return [...held.map(choreOf('platform')), ...connected.map(choreOf('connection'))]
  },
}
