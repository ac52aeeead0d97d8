import type { SeriesId } from '#features/posts/series-contract.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as series from '#features/posts/server/series.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore, resolveWall, settleWall } from '#kit/time.ts'
import { move, schedule } from './publishing.ts'
import * as store from './store.ts'

/**
 * Gives every member of a series its time: those without deliveries are scheduled, those still planned by the series are moved with it.
 * What a person moved by hand, or what has left, stays. Safe to run twice.
 */
export async function planSeries(work: Work, id: SeriesId) {
  for (const member of await series.meant(work, id)) {
    const at = settleWall(resolveWall(member.wall, member.zone), 'later')
    if (!at || !isBefore(work.now, at)) continue
    const when = { wall: member.wall, zone: member.zone, choose: 'later' as const }
    const deliveries = await store.ofPost(work, member.post_id)
    if (deliveries.length === 0) {
      const { variants } = await posts.contentOf(work, member.post_id)
      if (variants.length === 0) continue
      await schedule(work, { post: member.post_id, ...when })
    } else if (member.planned_wall !== member.wall) {
      const still = deliveries.filter((one) => one.state === 'scheduled' && one.wall === member.planned_wall)
      for (const { id: delivery } of still) await move(work, { id: delivery, ...when })
    }
    await series.planned(work, member.post_id, member.wall)
  }
}
