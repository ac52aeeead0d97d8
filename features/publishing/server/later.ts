import type { Work } from '#kit/server/work.ts'
import type { DeliveryRow } from './store.ts'

type Row = Pick<DeliveryRow, 'id' | 'institution_id'>

/** One waiting job per delivery: a later call moves it. */
export const deliverLater = (work: Work, row: Row, at: Temporal.Instant) =>
  work.enqueue('publishing.deliver', { institution: row.institution_id, delivery: row.id }, { at, key: `publishing.deliver:${row.id}` })

const chases = [30, 90, 180]

/** Calls the custodian again when a hand-off is late: after half an hour, an hour and a half, three hours. */
export async function chaseLater(work: Work, row: Row, round: number) {
  const minutes = chases[round - 1]
  if (minutes === undefined) return
  await work.enqueue(
    'publishing.chase',
    { institution: row.institution_id, delivery: row.id, round: String(round) },
    { at: work.now.add({ minutes }), key: `publishing.chase:${row.id}` },
  )
}

/** Asks the worker to take a published delivery back; `round` counts the tries before this one. */
export const recallLater = (work: Work, row: Row, { at = work.now, round = 0 }: { at?: Temporal.Instant; round?: number } = {}) =>
  work.enqueue('publishing.recall', { institution: row.institution_id, delivery: row.id, round: String(round) }, { at, key: `publishing.recall:${row.id}` })
