import * as approvals from '#features/approvals/server/approvals.ts'
import { handed, type Handover } from '#kit/server/handover.ts'
import * as store from './handing-store.ts'

/** Posts pass to whoever looks after them from now on; who wrote them stays written. Shown are those that are not approved yet. */
export const handover: Handover = {
  find: async (work, { person, institutions }) => {
    const kept = await store.keptBy(work, person, institutions)
    const statuses = await approvals.statusOfMany(
      work,
      kept.map(({ id }) => id),
    )
    const unfinished = kept.filter(({ id }) => !['approved', 'recalled'].includes(statuses.get(id)?.state ?? 'none'))
    return handed(
      'drafts',
      unfinished.map(({ id, title }) => ({ id, title, path: `/konten/${id}` })),
    )
  },
  hand: async (work, passing) => {
    await store.keepInstead(work, passing)
    return []
  },
}
