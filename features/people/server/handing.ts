import { handed, type Handover } from '#kit/server/handover.ts'
import * as deputyStore from './deputy-store.ts'
import * as store from './handover-store.ts'
import * as people from './store.ts'

/** Whoever the leaver acts for is acted for by the successor; nobody acts for the leaver any more. */
export const handover: Handover = {
  find: async (work, { person, institutions }) => {
    const found = await store.deputiesWith(work, person, institutions)
    const names = await people.names(
      work,
      found.flatMap((row) => [row.person_id, row.deputy_id]),
    )
    return handed(
      'deputies',
      found.map((row) => ({ id: row.id, title: `${names.get(row.deputy_id) ?? '–'} → ${names.get(row.person_id) ?? '–'}`, path: '/anggota' })),
    )
  },
  hand: async (work, { person, successor, institutions }) => {
    for (const row of await store.deputiesWith(work, person, institutions)) {
      const passes = row.deputy_id === person && row.person_id !== successor
      await (passes ? store.setDeputy(work, row.id, successor) : deputyStore.setEnded(work, row.id))
    }
    return []
  },
}
