import * as institutions from '#features/institutions/server/institutions.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { Recovery, RecoveryId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayConfirm } from '../rules.ts'
import { endSessions, forgetSecondFactor, setPassword } from './accounts.ts'
import * as linkStore from './link-store.ts'
import { digestOf, newLink, requireOpen } from './links.ts'
import { requireStrong } from './passwords.ts'
import { requireAdmin } from './people.ts'
import * as store from './store.ts'

export const asLink = (row: linkStore.RecoveryRow | undefined) => (row ? { usedAt: row.used_at, expiresAt: row.expires_at } : null)

/** What a second person is held against: the recovery, and the institutions above its own. */
async function heldIn(work: Work) {
  const parents = new Map((await institutions.list(work)).map(({ id, parentId }) => [id, parentId] as const))
  const above = (id: InstitutionId): InstitutionId[] => {
    const parent = parents.get(id)
    return parent ? [parent, ...above(parent)] : []
  }
  return (row: linkStore.RecoveryRow) => ({
    institution: row.institution_id,
    above: above(row.institution_id),
    openedBy: row.opened_by,
    person: row.person_id,
  })
}

/** Account recoveries that wait for a second person, as far as this person may confirm them. */
export async function recoveries(work: Work): Promise<Recovery[]> {
  const found = await linkStore.waitingRecoveries(work)
  const held = await heldIn(work)
  const seen = found.filter((row) => mayConfirm(work.person, held(row)) !== 'FORBIDDEN')
  const names = await store.names(
    work,
    seen.flatMap((row) => [row.person_id, row.opened_by]),
  )
  return seen.map((row) => ({
    id: row.id,
    institutionId: row.institution_id,
    person: names.get(row.person_id) ?? '',
    kind: row.kind,
    reason: row.reason,
    openedBy: names.get(row.opened_by) ?? '',
    openedAt: row.opened_at.toString(),
    isMine: row.opened_by === work.person.id,
  }))
}

type Opening = { institution: InstitutionId; person: PersonId; kind: 'password' | 'account'; reason: string }

/** A password link is given at once; a whole account waits for a second person. */
export async function openRecovery(work: Work, address: string, opening: Opening) {
  requireAdmin(work, opening.institution)
  if (opening.person === work.person.id) throw refuse('NOT_YOURSELF')
  const held = await store.lockRoles(work, opening.institution)
  if (!held.some((one) => one.person === opening.person)) throw refuseHouse('NOT_FOUND')
  if (opening.kind === 'password' && (await store.hasRolesElsewhere(work, opening.person, opening.institution))) throw refuse('ROLES_ELSEWHERE')
  const made = opening.kind === 'password' ? newLink(work, address, 'pulihkan') : null
  const { id } = await linkStore.insertRecovery(work, { ...opening, digest: made?.digest ?? null, expiresAt: made?.expiresAt ?? null })
  await work.announce('recovery.opened', { institution: opening.institution, id, detail: { person: opening.person, kind: opening.kind } })
  return { link: made?.link ?? null, expiresAt: made?.expiresAt.toString() ?? null }
}

export async function confirmRecovery(work: Work, address: string, id: RecoveryId) {
  const row = await linkStore.lockRecovery(work, id)
  if (!row || row.kind !== 'account' || row.confirmed_at) throw refuseHouse('NOT_FOUND')
  const why = mayConfirm(work.person, (await heldIn(work))(row))
  if (why === 'SECOND_PERSON') throw refuse(why)
  if (why) throw refuseHouse(why)
  const { link, digest, expiresAt } = newLink(work, address, 'pulihkan')
  await linkStore.setConfirmed(work, id, { digest, expiresAt })
  await work.announce('recovery.confirmed', { institution: row.institution_id, id, detail: { person: row.person_id } })
  return { link, expiresAt: expiresAt.toString() }
}

/** Uses a recovery link once: a new password, every open session ended, and for a whole account the second factor taken away. */
export async function recover(house: House, { token, password }: { token: string; password: string }) {
  const found = await open(house, houseAt(), (work) => linkStore.linkOf(work, digestOf(token)))
  if (found?.kind !== 'recovery') throw refuse('LINK_UNKNOWN')
  return open(house, houseAt(found.institution_id), async (work) => {
    const row = await linkStore.lockRecovery(work, found.id as RecoveryId)
    requireOpen(work, asLink(row))
    if (!row) throw refuse('LINK_UNKNOWN')
    await requireStrong(password, [])
    await linkStore.setUsed(work, row.id)
    await work.announce('recovery.used', { institution: row.institution_id, id: row.id, detail: { person: row.person_id, kind: row.kind } })
    await setPassword(house, row.person_id, password)
    if (row.kind === 'account') await forgetSecondFactor(house, row.person_id)
    await endSessions(house, row.person_id)
    return null
  })
}
