import * as approvals from '#features/approvals/server/approvals.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import * as library from '#features/media/server/library.ts'
import * as media from '#features/media/server/media.ts'
import type { PostId, VariantId } from '#features/posts/contract.ts'
import * as posts from '#features/posts/server/posts.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore, replan, resolveWall, settleWall, timeWithZone, wallOf, type HourChoice, type Plan } from '#kit/time.ts'
import type { DeliveryId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { isCancellable, isMovable, isReleasable, mayPlan } from '../rules.ts'
import { hasLeft, isFrozen, isPaused } from './claiming.ts'
import { deliverLater } from './later.ts'
import { shown, shownMany } from './reading.ts'
import * as store from './store.ts'

export type When = { wall: string; zone: string; choose?: HourChoice | undefined }

export function requirePlanner(work: Work, institution: InstitutionId) {
  const why = mayPlan(work.person, institution)
  if (why) throw refuseHouse(why)
}

/** Fixes a wall time to an instant; a missing or repeated hour is asked about, a past one refused with the time it is. */
export function planFrom(work: Work, { wall, zone, choose }: When): Plan {
  const resolved = resolveWall(wall, zone)
  const shownWall = wall.slice(11).replace(':', '.')
  if (resolved.kind === 'missing' && !choose)
    throw refuse('HOUR_MISSING', { wall: shownWall, zone, before: timeWithZone(resolved.before, zone), after: timeWithZone(resolved.after, zone) })
  if (resolved.kind === 'repeated' && !choose) throw refuse('HOUR_REPEATED', { wall: shownWall, zone })
  const at = settleWall(resolved, choose)
  if (!at || !isBefore(work.now, at)) throw refuse('PAST_TIME', { now: timeWithZone(work.now, zone) })
  return { wall: wallOf(at, zone), zone, at }
}

function requireWindow(status: approvals.Status, at: Temporal.Instant, zone: string) {
  if (!status.window || approvals.mayMoveTo(status, at)) return
  const asText = (moment: Temporal.Instant) =>
    `${moment.toZonedDateTimeISO(zone).toPlainDate().toLocaleString('id', { day: 'numeric', month: 'long' })} ${timeWithZone(moment, zone)}`
  throw refuse('OUTSIDE_WINDOW', { from: asText(status.window.from), to: asText(status.window.to) })
}

type Planning = { post: PostId; variants?: VariantId[] | undefined; plan: Plan; notAfter: Temporal.Instant | null }

async function insert(work: Work, { post, variants, plan, notAfter }: Planning) {
  const content = await posts.contentOf(work, post)
  requirePlanner(work, content.institution)
  const wanted = content.variants.filter(({ id }) => !variants || variants.includes(id))
  if (wanted.length === 0) throw refuse('NOTHING_TO_SEND')
  const status = await approvals.statusOf(work, post)
  requireWindow(status, plan.at, plan.zone)
  await library.requireRights(work, { institution: content.institution, media: content.media, at: plan.at })
  const made = await store.insert(
    work,
    wanted.map((variant) => ({
      institution_id: content.institution,
      post_id: post,
      variant_id: variant.id,
      channel_id: variant.channel,
      language: variant.language,
      state: 'scheduled' as const,
      wall: plan.wall,
      zone: plan.zone,
      due_at: plan.at,
      not_after: notAfter,
      is_emergency: status.isEmergency,
      scheduled_by: work.person.id,
      scheduled_at: work.now,
    })),
  )
  if (made.length === 0) throw refuse('ALREADY_PLANNED')
  const used = await channels.findMany(work, [...new Set(made.map((row) => row.channel_id))])
  for (const { platform } of used) for (const id of content.media) await media.prepareLater(work, { institution: content.institution, media: id, platform })
  for (const row of made) {
    await deliverLater(work, row, row.due_at)
    await work.announce('delivery.scheduled', { institution: row.institution_id, id: row.id, detail: { wall: row.wall, zone: row.zone } })
  }
  return shownMany(work, made)
}

export async function schedule(
  work: Work,
  { post, variants, notAfter, ...when }: When & { post: PostId; variants?: VariantId[] | undefined; notAfter?: string | undefined },
) {
  const plan = planFrom(work, when)
  const limit = notAfter ? settleWall(resolveWall(notAfter, when.zone), 'later') : null
  if (limit && !isBefore(plan.at, limit)) throw refuse('ENDS_FIRST')
  return insert(work, { post, variants, plan, notAfter: limit })
}

/** Sends what is approved, at once, in the institution's own zone. */
export async function publishNow(work: Work, post: PostId) {
  const content = await posts.contentOf(work, post)
  requirePlanner(work, content.institution)
  const status = await approvals.statusOf(work, post)
  if (!approvals.isCleared(status, content.digest)) throw refuse('NOT_APPROVED')
  const { zone } = await institutions.get(work, { id: content.institution })
  return insert(work, { post, plan: { wall: wallOf(work.now, zone), zone, at: work.now }, notAfter: null })
}

export async function lockPlannable(work: Work, id: DeliveryId, isPossible: (state: store.DeliveryRow['state']) => boolean) {
  const row = await store.lock(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  requirePlanner(work, row.institution_id)
  if (row.state === 'sending') throw refuse('BEING_SENT')
  if (!isPossible(row.state)) throw refuse('NOT_NOW', { state: row.state })
  return row
}

/** Takes a delivery that has surely not left; one whose answer is still looked for is being sent, whatever its state says. */
async function lockUnsent(work: Work, id: DeliveryId, isPossible: (state: store.DeliveryRow['state']) => boolean) {
  const row = await lockPlannable(work, id, isPossible)
  if (await hasLeft(work, id)) throw refuse('BEING_SENT')
  return row
}

const waiting = { state: 'scheduled', why: null, again_at: null, lease: null, leased_until: null, released_at: null } as const

type Moving = When & { id: DeliveryId; /** Put back as it was; else it goes along where the new time passes it. */ notAfter?: Temporal.Instant | null }

export async function move(work: Work, { id, notAfter, ...when }: Moving) {
  const row = await lockUnsent(work, id, isMovable)
  const plan = planFrom(work, when)
  requireWindow(await approvals.statusOf(work, row.post_id), plan.at, plan.zone)
  const content = await posts.contentOf(work, row.post_id)
  await library.requireRights(work, { institution: row.institution_id, media: content.media, at: plan.at })
  // A limit that the new time passes goes along, as far behind it as before; it is never dropped.
  const along = row.not_after && !isBefore(plan.at, row.not_after) ? plan.at.add(row.due_at.until(row.not_after)) : row.not_after
  const limit = notAfter === undefined ? along : notAfter
  if (limit && !isBefore(plan.at, limit)) throw refuse('ENDS_FIRST')
  const moved = await store.update(work, id, { ...waiting, wall: plan.wall, zone: plan.zone, due_at: plan.at, not_after: limit })
  await deliverLater(work, moved, plan.at)
  await work.announce('delivery.moved', {
    institution: row.institution_id,
    id,
    detail: { from: row.due_at.toString(), to: plan.at.toString(), notAfter: limit?.toString() ?? null },
  })
  return shown(work, moved)
}

/** Lets a held delivery go now, or tries a refused one again; never while a pause or a freeze covers it or the approver did not allow this hour. */
export async function release(work: Work, id: DeliveryId) {
  const row = await lockUnsent(work, id, isReleasable)
  if (await isPaused(work, row)) throw refuse('STILL_PAUSED')
  if (await isFrozen(work, row)) throw refuse('STILL_FROZEN')
  requireWindow(await approvals.statusOf(work, row.post_id), work.now, row.zone)
  const released = await store.update(work, id, { ...waiting, due_at: isBefore(row.due_at, work.now) ? row.due_at : work.now, released_at: work.now })
  await deliverLater(work, released, work.now)
  await work.announce('delivery.released', { institution: row.institution_id, id })
  return shown(work, released)
}

export async function cancel(work: Work, id: DeliveryId) {
  const row = await lockUnsent(work, id, isCancellable)
  const cancelled = await store.update(work, id, { state: 'cancelled', why: null, again_at: null, lease: null, leased_until: null })
  await work.announce('delivery.cancelled', { institution: row.institution_id, id })
  return shown(work, cancelled)
}

/** After zone rules changed: every plan of a zone follows its wall time. Answers how many moved. */
export async function followZone(work: Work, zone: string) {
  const found = await store.inZone(work, zone)
  const moved = found
    .map((row) => ({ row, plan: replan({ wall: row.wall, zone: row.zone, at: row.due_at }) }))
    .filter(({ row, plan }) => !plan.at.equals(row.due_at))
  for (const { row, plan } of moved) {
    const after = await store.update(work, row.id, { due_at: plan.at })
    await deliverLater(work, after, plan.at)
    await work.announce('delivery.moved', { institution: row.institution_id, id: row.id, detail: { why: 'zone_rules', to: plan.at.toString() } })
  }
  return moved.length
}
