import * as institutions from '#features/institutions/server/institutions.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as open } from '#kit/server/work.ts'
import type { InvitationId, RecoveryId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { asLink as asInvitation } from './invitations.ts'
import * as linkStore from './link-store.ts'
import { digestOf, requireOpen } from './links.ts'
import { asLink as asRecovery } from './recoveries.ts'
import * as store from './store.ts'

/** What a link is for, for whoever holds it. Looking changes nothing. */
export async function openLink(house: House, token: string) {
  const found = await open(house, houseAt(), (work) => linkStore.linkOf(work, digestOf(token)))
  if (!found) throw refuse('LINK_UNKNOWN')
  return open(house, houseAt(found.institution_id), async (work) => {
    const { name } = await institutions.get(work, { id: found.institution_id })
    if (found.kind === 'invitation') {
      const row = await linkStore.lockInvitation(work, found.id as InvitationId)
      requireOpen(work, asInvitation(row))
      const email = row?.email ?? ''
      return { kind: 'invitation' as const, institution: name, email, hasAccount: (await store.personByEmail(work, email)) !== null }
    }
    const row = await linkStore.lockRecovery(work, found.id as RecoveryId)
    requireOpen(work, asRecovery(row))
    return { kind: row?.kind ?? ('password' as const), institution: name, email: '', hasAccount: true }
  })
}
