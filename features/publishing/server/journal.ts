import { Answered, type Connector } from '#kit/connector.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import type { Work } from '#kit/server/work.ts'
import * as store from './store.ts'

/** Another worker has taken this delivery over; this one must not touch it again. */
export class LeaseLost extends Error {}

export const leaseFor = { minutes: 2 }
const beatMs = 40_000

export type Journalled = { context: JobContext; delivery: store.DeliveryRow; connector: Connector }

/** The journal of one delivery under one lease. Each line is a transaction of its own, committed before the next call. */
export type Journal = {
  known: (name: string) => Promise<store.StepRow | undefined>
  begin: (name: string, kind: store.StepRow['kind']) => Promise<void>
  /** Keeps the delivery ours while a call lasts longer than the lease: a film on a slow line. */
  whileHeld: <T>(call: () => Promise<T>) => Promise<T>
  end: (name: string, change: { state: store.StepRow['state']; value?: unknown; note?: string }) => Promise<void>
}

/** Opens the journal; every line is refused once the lease is another's, and keeps the lease alive while it is ours. */
export function journalOf({ context, delivery }: Journalled): Journal {
  const line = <T>(door: (work: Work) => Promise<T>) =>
    context.work(delivery.institution_id, async (work) => {
      const held = await store.lock(work, delivery.id)
      if (held?.lease !== delivery.lease) throw new LeaseLost()
      await store.update(work, delivery.id, { leased_until: work.now.add(leaseFor) })
      return door(work)
    })
  return {
    known: (name) => line((work) => store.openStep(work, delivery.id, name)),
    begin: (name, kind) => line((work) => store.insertStep(work, { institution_id: delivery.institution_id, delivery_id: delivery.id, name, kind })),
    async whileHeld(call) {
      const beat = setInterval(() => void line(async () => undefined).catch(() => undefined), beatMs)
      try {
        return await call()
      } finally {
        clearInterval(beat)
      }
    },
    end: (name, change) => line((work) => store.endStep(work, { delivery: delivery.id, name }, change)),
  }
}

/** What a step had answered when it was done. */
export const resultOf = <T>(row: store.StepRow) => (row.result as { value: T } | null)?.value as T

export const noteOf = (error: unknown) =>
  error instanceof Answered && 'why' in error.outcome ? error.outcome.why : error instanceof Error ? error.message.slice(0, 300) : 'tidak dikenal'
