import { useQuery } from '@tanstack/react-query'
import type { Waiting, contract as approvalsContract } from '#features/approvals/contract.ts'
import type { Recovery, contract as peopleContract } from '#features/people/contract.ts'
import type { Delivery, contract as publishingContract } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'

const approvals = clientFor<typeof approvalsContract>('approvals')
const publishing = clientFor<typeof publishingContract>('publishing')
const people = clientFor<typeof peopleContract>('people')

export type Need =
  | { kind: 'approval'; id: string; at: string; institution: string; waiting: Waiting }
  | { kind: 'delivery'; id: string; at: string; institution: string; delivery: Delivery }
  | { kind: 'recovery'; id: string; at: string; institution: string; recovery: Recovery }

const soonest = (a: Need, b: Need) => a.at.localeCompare(b.at)

/** Everything that needs this person now, soonest first. */
export function useNeeds() {
  const waiting = useQuery(approvals.waiting.queryOptions())
  const deliveries = useQuery(publishing.needs.queryOptions())
  const recoveries = useQuery(people.recoveries.queryOptions())
  const all = [waiting, deliveries, recoveries]
  const needs: Need[] = [
    ...(waiting.data ?? []).map((one): Need => ({ kind: 'approval', id: one.id, at: one.dueAt ?? one.openedAt, institution: one.institution, waiting: one })),
    ...(deliveries.data ?? []).map((one): Need => ({ kind: 'delivery', id: one.id, at: one.dueAt, institution: one.institution, delivery: one })),
    ...(recoveries.data ?? [])
      .filter(({ isMine }) => !isMine)
      .map((one): Need => ({ kind: 'recovery', id: one.id, at: one.openedAt, institution: one.institutionId, recovery: one })),
  ]
  return {
    needs: needs.toSorted(soonest),
    isReady: all.every(({ data }) => data !== undefined),
    error: all.find(({ error }) => error)?.error ?? null,
    retry: () => all.forEach((one) => void one.refetch()),
  }
}
