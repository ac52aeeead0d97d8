import * as approvals from '#features/approvals/server/approvals.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import * as library from '#features/media/server/library.ts'
import * as posts from '#features/posts/server/posts.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { Channel } from '#features/channels/contract.ts'
import type { DeliveryId } from '../contract.ts'
import { isCovering } from '../rules.ts'
import { leaseFor } from './journal.ts'
import { matterOf } from './matter.ts'
import * as store from './store.ts'
import type { FixedDraft } from './tables.ts'

/** The institution and those it is a work unit of: a pause of either holds its deliveries. */
async function linesOf(work: Work, institution: InstitutionId): Promise<InstitutionId[]> {
  const tree = await institutions.list(work)
  const up = (id: InstitutionId): InstitutionId[] => {
    const place = tree.find((one) => one.id === id)
    return place?.class === 'work_unit' && place.parentId ? [id, ...up(place.parentId)] : [id]
  }
  return up(institution)
}

const shapeOf = (row: store.PauseRow) => ({
  scope: row.scope,
  institution: row.institution_id,
  channel: row.channel_id,
  isEmergencyExempt: row.is_emergency_exempt,
  startedAt: row.started_at,
  endsAt: row.ends_at,
  endedAt: row.ended_at,
})

/** Whether a pause holds a delivery back at any of these moments. */
async function isPausedAt(work: Work, delivery: store.DeliveryRow, moments: readonly [Temporal.Instant, ...Temporal.Instant[]]) {
  const pauses = await store.pausesSince(
    work,
    moments.reduce((a, b) => (isBefore(a, b) ? a : b)),
  )
  if (pauses.length === 0) return false
  const covered = { institutions: await linesOf(work, delivery.institution_id), channel: delivery.channel_id, isEmergency: delivery.is_emergency }
  return pauses.some((row) => moments.some((moment) => isCovering(shapeOf(row), covered, moment)))
}

export const isPaused = (work: Work, delivery: store.DeliveryRow) => isPausedAt(work, delivery, [work.now])

export const isFrozen = (work: Work, delivery: store.DeliveryRow) => channels.wasHeld(work, delivery.channel_id, [work.now])

/** Once a remote call may have made it public, a delivery is only ever finished. */
export const hasLeft = async (work: Work, id: DeliveryId) => (await store.stepsOf(work, id)).some((step) => step.kind === 'commit' && step.state !== 'refused')

/** The moment a delivery answers for: when it should have gone, or when a person let it go. */
const momentOf = (row: store.DeliveryRow) => row.released_at ?? row.again_at ?? row.due_at

export async function hold(work: Work, delivery: store.DeliveryRow, why: string) {
  await store.update(work, delivery.id, { state: 'held', why, lease: null, leased_until: null, again_at: null })
  await work.announce('delivery.held', { institution: delivery.institution_id, id: delivery.id, detail: { why, ...(await matterOf(work, delivery)) } })
}

export async function expire(work: Work, delivery: store.DeliveryRow) {
  await store.update(work, delivery.id, { state: 'expired', why: 'not_after', lease: null, leased_until: null, again_at: null })
  await work.announce('delivery.expired', { institution: delivery.institution_id, id: delivery.id, detail: await matterOf(work, delivery) })
}

const isDue = (row: store.DeliveryRow, now: Temporal.Instant) => {
  const isLeased = row.lease !== null && row.leased_until !== null && isBefore(now, row.leased_until)
  if (isLeased) return false
  if (row.state === 'scheduled') return !isBefore(now, row.due_at)
  return (row.state === 'sending' || row.state === 'waiting') && !(row.again_at && isBefore(now, row.again_at))
}

const isVariantOf = (row: store.DeliveryRow) => (variant: { channel: string; language: string }) =>
  variant.channel === row.channel_id && variant.language === row.language

/** What keeps a delivery that has not left yet from leaving: a pause or a freeze (also one that ended before a late worker came), missing approval, changed content. */
async function obstacle(work: Work, row: store.DeliveryRow, channel: Channel | undefined) {
  if (await isPausedAt(work, row, [work.now, momentOf(row)])) return 'paused'
  if (!channel || channel.retiredAt) return 'channel_retired'
  if (await channels.wasHeld(work, channel.id, [work.now, momentOf(row)])) return 'channel_frozen'
  const content = await posts.contentOf(work, row.post_id)
  if (content.isDiscarded || !content.variants.some(isVariantOf(row))) return 'variant_gone'
  const status = await approvals.statusOf(work, row.post_id)
  if (!approvals.isCleared(status, content.digest)) return status.state === 'approved' ? 'content_changed' : 'not_approved'
  if (!approvals.mayMoveTo(status, row.released_at ?? row.due_at)) return 'outside_window'
  return (await library.pastRights(work, { institution: row.institution_id, media: content.media, at: work.now })) ? 'rights_ended' : null
}

async function keepBack(work: Work, row: store.DeliveryRow, channel: Channel | undefined) {
  if (row.not_after && isBefore(row.not_after, work.now)) {
    await expire(work, row)
    return true
  }
  const why = await obstacle(work, row, channel)
  if (why) await hold(work, row, why)
  return why !== null
}

async function fixDraft(work: Work, row: store.DeliveryRow): Promise<{ draft: FixedDraft; digest: string }> {
  const content = await posts.contentOf(work, row.post_id)
  const variant = content.variants.find(isVariantOf(row))
  if (!variant) throw new Error('the variant went away between two lines of one transaction')
  if (row.draft && row.digest === content.digest) return { digest: content.digest, draft: row.draft }
  const { title, text, language, direction, passages, link, images } = variant
  // A later look searches from the first sending on.
  const at = row.draft?.at ?? work.now.toString()
  return { digest: content.digest, draft: { title, text, language, direction, ...(passages ? { passages } : {}), link, images, at } }
}

export type Claimed = { delivery: store.DeliveryRow; channel: Channel; draft: FixedDraft }

/**
 * Takes a delivery for one worker, or says why nobody may: not due, held, expired. What has begun to leave is only ever finished:
 * once a remote call may have been made, neither pause nor change sends it back.
 */
export async function claim(work: Work, id: DeliveryId): Promise<Claimed | null> {
  const row = await store.lock(work, id)
  if (!row || !isDue(row, work.now)) return null
  const [channel] = await channels.findMany(work, [row.channel_id])
  const isLeaving = await hasLeft(work, id)
  if (!isLeaving) {
    const isKept = await keepBack(work, row, channel)
    if (isKept) return null
  }
  if (!channel) return null
  const fixed = isLeaving && row.draft && row.digest ? { draft: row.draft, digest: row.digest } : await fixDraft(work, row)
  const delivery = await store.update(work, id, {
    state: 'sending',
    lease: crypto.randomUUID(),
    leased_until: work.now.add(leaseFor),
    again_at: null,
    why: null,
    digest: fixed.digest,
    draft: JSON.stringify(fixed.draft),
  })
  return { delivery, channel, draft: fixed.draft }
}
