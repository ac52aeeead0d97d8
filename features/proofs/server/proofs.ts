import type { OfferedPlatform } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { ProofRow } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayRead } from '../rules.ts'
import * as store from './store.ts'

export type Asked = { institution: InstitutionId; since: string; until: string; author?: PersonId | undefined }

/** Refuses a span that ends before it begins, and whoever has no business with this institution's proofs. */
export function spanOf(work: Work, { institution, since, until, author }: Asked): store.Span {
  const why = mayRead(work.person, institution)
  if (why) throw refuseHouse(why)
  const span = { institution, since: Temporal.Instant.from(since), until: Temporal.Instant.from(until), author }
  if (isBefore(span.until, span.since)) throw refuse('SPAN_ENDS_FIRST')
  return span
}

type Listing = Asked & { after?: DeliveryId | undefined; limit: number }

/** What was published in a span, newest first; `total` counts the whole span. */
export async function list(work: Work, asked: Listing, offered: readonly OfferedPlatform[]) {
  const span = spanOf(work, asked)
  const found = await store.page(work, span, { after: asked.after, limit: asked.limit + 1 })
  const shown = found.slice(0, asked.limit)
  const used = await channels.findMany(work, [...new Set(shown.map((row) => row.channel_id))])
  const rows = shown.map((row): ProofRow => {
    const channel = used.find(({ id }) => id === row.channel_id)
    const platform = channel?.platform ?? ''
    return {
      delivery: row.id,
      post: row.post_id,
      number: row.number,
      title: row.title,
      language: row.language,
      platform,
      platformName: offered.find(({ id }) => id === platform)?.name ?? platform,
      handle: channel?.handle ?? '',
      state: row.state === 'recalled' ? 'recalled' : 'published',
      zone: row.zone,
      publishedAt: row.published_at?.toString() ?? '',
      address: row.remote_address,
    }
  })
  return { rows, total: await store.count(work, span), next: found.length > asked.limit ? (rows.at(-1)?.delivery ?? null) : null }
}
