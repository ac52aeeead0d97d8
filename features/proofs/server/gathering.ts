import * as activity from '#features/activity/server/activity.ts'
import * as approvals from '#features/approvals/server/reading.ts'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { MediaId } from '#features/media/contract.ts'
import * as people from '#features/people/server/people.ts'
import * as forgetting from '#features/posts/server/forgetting.ts'
import * as posts from '#features/posts/server/reading.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import { record, type Record as Kept } from '#features/publishing/server/record.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { Proof } from '../contract.ts'
import { mayRead } from '../rules.ts'

async function approvalOf(work: Work, { delivery }: Kept): Promise<Pick<Proof, 'approval' | 'authors'>> {
  const covering = delivery.digest ? await approvals.covering(work, delivery.post_id, delivery.digest) : null
  if (!covering) return { approval: null, authors: [] }
  const { emergency, decisions, closedWhy, authors } = covering
  return {
    authors,
    approval: {
      isFree: closedWhy === 'policy_none' && decisions.length === 0,
      emergency: emergency && { reason: emergency.reason, confirmedAt: emergency.confirmedAt },
      decisions,
    },
  }
}

async function peopleOf(work: Work, { delivery }: Kept): Promise<Pick<Proof, 'scheduledBy' | 'scheduledAt' | 'settledBy'>> {
  const names = await people.names(work, [delivery.scheduled_by, ...(delivery.settled_by ? [delivery.settled_by] : [])])
  return {
    scheduledBy: names.get(delivery.scheduled_by) ?? '–',
    scheduledAt: delivery.scheduled_at.toString(),
    settledBy: delivery.settled_by ? (names.get(delivery.settled_by) ?? '–') : null,
  }
}

async function placeOf(work: Work, { delivery }: Kept, offered: readonly OfferedPlatform[]) {
  const [channel] = await channels.findMany(work, [delivery.channel_id])
  const platform = channel?.platform ?? ''
  return { channel: delivery.channel_id, platform, platformName: offered.find(({ id }) => id === platform)?.name ?? platform, handle: channel?.handle ?? '' }
}

async function wordsOf(work: Work, { delivery, draft }: Kept) {
  const post = await posts.get(work, delivery.post_id)
  const forgotten = await forgetting.forgottenAt(work, delivery.post_id)
  return {
    post: delivery.post_id,
    number: post.number,
    title: draft?.title ?? post.title,
    text: draft?.text ?? '',
    language: delivery.language,
    direction: draft?.direction ?? ('ltr' as const),
    link: draft?.link ?? null,
    images: (draft?.images ?? []).map(({ media, alt, isDecorative, type }) => ({ media: media as MediaId, alt, isDecorative, type })),
    forgottenAt: forgotten?.toString() ?? null,
  }
}

const isOut = (state: string): state is Proof['state'] => state === 'published' || state === 'recalled'

/** Everything that proves one published delivery, read in one transaction. What was never published has no proof. */
export async function gather(work: Work, id: DeliveryId, offered: readonly OfferedPlatform[]): Promise<Proof> {
  const kept = await record(work, id)
  const { delivery, journal } = kept
  const { state, published_at } = delivery
  if (!isOut(state) || !published_at || mayRead(work.person, delivery.institution_id)) throw refuseHouse('NOT_FOUND')
  const institution = await institutions.get(work, { id: delivery.institution_id })
  return {
    delivery: id,
    institution: delivery.institution_id,
    institutionName: institution.name,
    ...(await wordsOf(work, kept)),
    ...(await placeOf(work, kept, offered)),
    state,
    zone: delivery.zone,
    dueAt: delivery.due_at.toString(),
    publishedAt: published_at.toString(),
    address: delivery.remote_address,
    remote: delivery.remote_id,
    screenshot: delivery.screenshot_id,
    digest: delivery.digest,
    ...(await peopleOf(work, kept)),
    ...(await approvalOf(work, kept)),
    journal: journal.map(({ name, kind, state: stepState, begunAt, endedAt }) => ({ name, kind, state: stepState, begunAt, endedAt })),
    seal: await activity.sealOf(work, id, 'delivery.published'),
  }
}
