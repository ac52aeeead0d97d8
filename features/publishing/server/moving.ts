import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import { resolveWall, wallOf } from '#kit/time.ts'
import type { DeliveryId } from '../contract.ts'
import { move, planFrom, type When } from './publishing.ts'
import * as store from './store.ts'

/** Where a delivery stood before it was moved. */
export type Stood = { id: DeliveryId; at: Temporal.Instant; notAfter: Temporal.Instant | null }

/** An instant as the wall of a zone shows it; of an hour that comes twice, the one that is meant. */
function whenAt(at: Temporal.Instant, zone: string): When {
  const wall = wallOf(at, zone)
  const resolved = resolveWall(wall, zone)
  return { wall, zone, ...(resolved.kind === 'repeated' ? { choose: resolved.earlier.equals(at) ? 'earlier' : 'later' } : {}) }
}

type Going = { id: DeliveryId; at: Temporal.Instant; notAfter?: Temporal.Instant | null }

async function go(work: Work, all: readonly Going[]): Promise<Stood[]> {
  const stood: Stood[] = []
  // In one order, so that two people moving the same never wait for each other.
  for (const { id, at, notAfter } of all.toSorted((a, b) => a.id.localeCompare(b.id))) {
    const row = await store.find(work, id)
    if (!row) throw refuseHouse('NOT_FOUND')
    await move(work, { id, ...whenAt(at, row.zone), ...(notAfter === undefined ? {} : { notAfter }) })
    stood.push({ id, at: row.due_at, notAfter: row.not_after })
  }
  return stood
}

/** Moves several to one moment, each kept in the zone it was planned in: all of them, or none. The moment is asked about in the zone it was chosen in. */
export async function moveTogether(work: Work, { deliveries, ...when }: When & { deliveries: readonly DeliveryId[] }) {
  const { at } = planFrom(work, when)
  const stood = await go(
    work,
    deliveries.map((id) => ({ id, at })),
  )
  return { at, stood }
}

/** Puts each back where it stood, with the limit it had. */
export async function putBack(work: Work, stood: readonly Stood[]) {
  const before = await go(work, stood)
  return { at: stood[0]?.at ?? work.now, stood: before }
}
