import { useQuery } from '@tanstack/react-query'
import type { Waiting, contract as approvalsContract } from '#features/approvals/contract.ts'
import type { Overseen } from '#features/channels/contract.ts'
import type { Recovery, contract as peopleContract } from '#features/people/contract.ts'
import type { Delivery, contract as publishingContract } from '#features/publishing/contract.ts'
import { holds, type Person } from '#kit/rules.ts'
import { clientFor } from '#kit/web/client.ts'
import { useSession } from '#kit/web/session.tsx'
import { useOverview } from './channel-health.tsx'

const approvals = clientFor<typeof approvalsContract>('approvals')
const publishing = clientFor<typeof publishingContract>('publishing')
const people = clientFor<typeof peopleContract>('people')

export type Need =
  | { kind: 'approval'; id: string; at: string; institution: string; waiting: Waiting }
  | { kind: 'delivery'; id: string; at: string; institution: string; delivery: Delivery }
  | { kind: 'channel'; id: string; at: string; institution: string; channel: Overseen; why: ChannelNeed }
  | { kind: 'recovery'; id: string; at: string; institution: string; recovery: Recovery }

/** What a channel needs of this person: of an admin that it works, of a custodian that they state it is theirs. */
export type ChannelNeed = 'incident' | 'failing' | 'expired' | 'expiring' | 'attestation'
const ofAdmins = ['incident', 'failing', 'expired', 'expiring'] as const

function channelNeeds(person: Person, rows: readonly Overseen[]): Need[] {
  return rows.flatMap((channel): Need[] => {
    if (channel.id === null) return []
    const { id, institution, health, healthAt, attestationDueAt, isMine, problems } = channel
    const ill = ofAdmins.find((one) => one === health)
    const isDue = isMine && health !== 'incident' && problems.some((one) => one === 'attestation_overdue' || one === 'attestation_due')
    return [
      ...(ill && healthAt && holds(person, institution, 'admin')
        ? [{ kind: 'channel' as const, id: `${id}:health`, at: healthAt, institution, channel, why: ill }]
        : []),
      ...(isDue && attestationDueAt
        ? [{ kind: 'channel' as const, id: `${id}:attestation`, at: attestationDueAt, institution, channel, why: 'attestation' as const }]
        : []),
    ]
  })
}

/** Asked for within days, however long it has been due. */
export const isPatient = (need: Need) => need.kind === 'channel' && need.why === 'attestation'

const soonest = (a: Need, b: Need) => Number(isPatient(a)) - Number(isPatient(b)) || a.at.localeCompare(b.at)

/** Everything that needs this person now, soonest first. */
export function useNeeds() {
  const waiting = useQuery(approvals.waiting.queryOptions())
  const deliveries = useQuery(publishing.needs.queryOptions())
  const recoveries = useQuery(people.recoveries.queryOptions())
  const overview = useOverview()
  const { person } = useSession()
  const all = [waiting, deliveries, recoveries, overview]
  const needs: Need[] = [
    ...(waiting.data ?? []).map((one): Need => ({ kind: 'approval', id: one.id, at: one.dueAt ?? one.openedAt, institution: one.institution, waiting: one })),
    ...(deliveries.data ?? []).map((one): Need => ({ kind: 'delivery', id: one.id, at: one.dueAt, institution: one.institution, delivery: one })),
    ...channelNeeds(person, overview.data ?? []),
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
