import { createHash, randomBytes } from 'node:crypto'
import type { Work } from '#kit/server/work.ts'
import { refuse } from '../faults.ts'

const days = 7

/** A link to paste anywhere. Only its digest is kept, so the database cannot open it; opening it does nothing by itself. */
export function newLink(work: Work, address: string, page: 'undangan' | 'pulihkan') {
  const token = randomBytes(24).toString('base64url')
  return { link: `${address}/${page}/${token}`, digest: digestOf(token), expiresAt: work.now.add({ hours: 24 * days }) }
}

export const digestOf = (token: string) => createHash('sha256').update(token).digest()

/** Refuses a link that is gone, used or past its time. */
export function requireOpen(
  work: Work,
  link: { usedAt: Temporal.Instant | null; expiresAt: Temporal.Instant | null; isWithdrawn?: boolean } | null | undefined,
) {
  if (!link || link.isWithdrawn || !link.expiresAt) throw refuse('LINK_UNKNOWN')
  if (link.usedAt) throw refuse('LINK_USED')
  if (Temporal.Instant.compare(link.expiresAt, work.now) <= 0) throw refuse('LINK_EXPIRED')
}
