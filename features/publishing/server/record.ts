import type { PostId } from '#features/posts/contract.ts'
import * as postReading from '#features/posts/server/reading.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { DeliveryId, JournalStep } from '../contract.ts'
import * as store from './store.ts'
import type { FixedDraft } from './tables.ts'

export type Record = {
  delivery: store.DeliveryRow
  /** What went out, fixed at the first sending; null once the retention policy took it. */
  draft: FixedDraft | null
  journal: JournalStep[]
}

/** A delivery whole, for a proof of it: the row, what went out, and every step of its journal. */
export async function record(work: Work, id: DeliveryId): Promise<Record> {
  const delivery = await store.find(work, id)
  if (!delivery) throw refuseHouse('NOT_FOUND')
  await postReading.findReadable(work, delivery.post_id)
  const steps = await store.stepsOf(work, id)
  const journal = steps.map(({ name, kind, state, note, begun_at, ended_at }) => ({
    name,
    kind,
    state,
    note,
    begunAt: begun_at.toString(),
    endedAt: ended_at?.toString() ?? null,
  }))
  return { delivery, draft: delivery.draft, journal }
}

/** Takes away what these posts' deliveries carried: texts, answers and screenshots. Digests, times and addresses stay. */
export const forget = (work: Work, posts: readonly PostId[]) => store.forget(work, posts)
