import * as posts from '#features/posts/server/reading.ts'
import { handed, type Handover } from '#kit/server/handover.ts'
import * as store from './handing-store.ts'

/** What is planned and not out yet calls the successor when there is trouble with it; whoever planned it stays written. */
export const handover: Handover = {
  find: async (work, { person, institutions }) => {
    const open = await store.openOf(work, person, institutions)
    const titles = await posts.titles(
      work,
      open.map((row) => row.post_id),
    )
    return handed(
      'deliveries',
      open.map((row) => ({ id: row.id, title: titles.get(row.post_id) ?? '', path: row.state === 'handoff' ? `/serah/${row.id}` : `/konten/${row.post_id}` })),
    )
  },
  hand: async (work, { person, successor, institutions }) => {
    await store.callInstead(work, { person, successor, institutions })
    return []
  },
}
