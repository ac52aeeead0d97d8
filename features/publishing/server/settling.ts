import * as channels from '#features/channels/server/channels.ts'
import type { MediaId } from '#features/media/contract.ts'
import * as media from '#features/media/server/media.ts'
import type { PostId } from '#features/posts/contract.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { DeliveryId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayHandOver } from '../rules.ts'
import { takeBackIfRecalled } from './delivering.ts'
import { chaseLater, deliverLater, recallLater } from './later.ts'
import { handoffMatterOf, matterOf } from './matter.ts'
import { lockPlannable } from './publishing.ts'
import { shown } from './reading.ts'
import * as store from './store.ts'

const byHand = (work: Work) => ({ settled_by: work.person.id, settled_at: work.now })

/** A person looked: it is out, or it is not. Only then may it be sent again, and only after one more look. */
export async function settle(work: Work, settling: { id: DeliveryId; isPublished: boolean; address: string | null }) {
  const row = await lockPlannable(work, settling.id, (state) => state === 'unconfirmed')
  const settled = settling.isPublished
    ? await store.update(work, row.id, {
        ...byHand(work),
        state: 'published',
        why: null,
        remote_address: settling.address,
        published_at: row.published_at ?? work.now,
      })
    : await sendAgain(work, row)
  await work.announce(settling.isPublished ? 'delivery.settled_published' : 'delivery.settled_absent', {
    institution: row.institution_id,
    id: row.id,
    detail: { address: settling.address },
  })
  if (settling.isPublished) await media.markPublished(work, row.post_id)
  if (settling.isPublished) await takeBackIfRecalled(work, settled)
  return shown(work, settled)
}

async function sendAgain(work: Work, row: store.DeliveryRow) {
  await store.refuseOpenCommits(work, row.id, 'Dipastikan belum terbit oleh petugas.')
  const again = await store.update(work, row.id, {
    ...byHand(work),
    state: 'scheduled',
    why: null,
    must_look: true,
    released_at: work.now,
    lease: null,
    leased_until: null,
  })
  await deliverLater(work, again, work.now)
  return again
}

/** The custodian has published it from their phone, and gives the proof back. */
export async function giveBack(work: Work, back: { id: DeliveryId; address: string | null; screenshot: MediaId | null }) {
  const row = await store.lock(work, back.id)
  if (!row) throw refuseHouse('NOT_FOUND')
  const [channel] = await channels.findMany(work, [row.channel_id])
  const why = mayHandOver(work.person, row.institution_id, channel?.custodians ?? [])
  if (why) throw refuseHouse(why)
  if (row.state !== 'handoff') throw refuse('NOT_NOW', { state: row.state })
  if (!back.address && !back.screenshot) throw refuse('PROOF_NEEDED')
  const published = await store.update(work, row.id, {
    ...byHand(work),
    state: 'published',
    remote_address: back.address,
    screenshot_id: back.screenshot,
    published_at: work.now,
  })
  await media.markPublished(work, row.post_id)
  await work.announce('delivery.published', {
    institution: row.institution_id,
    id: row.id,
    detail: { address: back.address, by: 'hand', ...(await matterOf(work, row)) },
  })
  return shown(work, published)
}

/** Reminds of a hand-off nobody has taken up; does nothing when it is done. */
export async function chase(work: Work, id: DeliveryId, round: number) {
  const row = await store.lock(work, id)
  if (row?.state !== 'handoff') return
  await chaseLater(work, row, round + 1)
  await work.announce('delivery.hand_over_late', { institution: row.institution_id, id, detail: { round, ...(await handoffMatterOf(work, row)) } })
}

/** Asks for a published delivery to be taken back; the worker does it where the platform lets us. */
export async function recall(work: Work, id: DeliveryId) {
  const row = await lockPlannable(work, id, (state) => state === 'published')
  await recallLater(work, row)
  return shown(work, row)
}

/** An emergency was recalled: what has not left is cancelled, what is out is taken back. */
export async function recallPost(work: Work, post: PostId) {
  for (const row of await store.lockOfPost(work, post)) {
    if (row.state === 'published') await recallLater(work, row)
    else if (!['cancelled', 'recalled', 'sending', 'unconfirmed'].includes(row.state)) {
      await store.update(work, row.id, { state: 'cancelled', why: 'recalled', again_at: null })
      await work.announce('delivery.cancelled', { institution: row.institution_id, id: row.id, detail: { why: 'recalled' } })
    }
  }
}
