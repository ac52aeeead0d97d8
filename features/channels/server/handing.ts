import { handed, replaced, type Handover } from '#kit/server/handover.ts'
import * as store from './handing-store.ts'

const named = (row: store.HeldRow) => `${row.platform} ${row.handle}`

/** Custody passes here; whoever is an administrator on the platform itself is changed there, by hand. */
export const handover: Handover = {
  find: async (work, { person, institutions }) => {
    const held = await store.inCustodyOf(work, person, institutions)
    return handed(
      'channels',
      held.map((row) => ({ id: row.id, title: named(row), path: `/kanal/${row.id}` })),
    )
  },
  hand: async (work, { person, successor, institutions }) => {
    const held = await store.inCustodyOf(work, person, institutions)
    for (const row of held) {
      await store.setCustodians(work, row.id, replaced(row.custodian_ids, { person, successor }))
      await work.announce('channel.handed_over', { institution: row.institution_id, id: row.id, detail: { person, successor } })
    }
    return held.map((row) => ({ subject: row.id, title: named(row), path: `/kanal/${row.id}` }))
  },
}
