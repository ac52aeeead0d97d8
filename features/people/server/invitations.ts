import * as institutions from '#features/institutions/server/institutions.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Person, Role } from '#kit/rules.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { InvitationId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayGive } from '../rules.ts'
import { openAccount } from './accounts.ts'
import * as linkStore from './link-store.ts'
import { digestOf, newLink, requireOpen } from './links.ts'
import { requireStrong } from './passwords.ts'
import { requireAdmin } from './people.ts'
import * as store from './store.ts'

export async function invitations(work: Work, institution: InstitutionId) {
  requireAdmin(work, institution)
  const found = await linkStore.openInvitations(work, institution)
  const names = await store.names(
    work,
    found.map((row) => row.invited_by),
  )
  return found.map((row) => ({
    id: row.id,
    email: row.email,
    roles: row.roles,
    invitedBy: names.get(row.invited_by) ?? '',
    expiresAt: row.expires_at.toString(),
    acceptedAt: row.accepted_at?.toString() ?? null,
  }))
}

export async function invite(work: Work, address: string, wanted: { institution: InstitutionId; email: string; roles: Role[] }) {
  requireAdmin(work, wanted.institution)
  const why = mayGive(work.person, wanted.roles)
  if (why) throw refuseHouse(why)
  const { link, digest, expiresAt } = newLink(work, address, 'undangan')
  const { id } = await linkStore.insertInvitation(work, { ...wanted, digest, expiresAt })
  await work.announce('member.invited', { institution: wanted.institution, id, detail: { email: wanted.email, roles: wanted.roles } })
  return { link, expiresAt: expiresAt.toString() }
}

/** Whether this person may start an institution off: they run the one above, and nobody runs this one yet. */
async function requireFirst(work: Work, institution: InstitutionId) {
  const { parentId } = await institutions.get(work, { id: institution })
  if (!parentId) throw refuseHouse('NOT_FOUND')
  requireAdmin(work, parentId)
  if (await store.hasAdmin(work, institution)) throw refuse('HAS_ADMIN')
}

/**
 * A new institution's first admin is invited by whoever runs the one above, who reaches it in nothing else. Runs as the house inside the
 * new institution, in whose log it is written with the inviter's name; a later invitation replaces an earlier one.
 */
export async function inviteFirst(house: House, by: Person, { institution, email }: { institution: InstitutionId; email: string }) {
  await open(house, by, (work) => requireFirst(work, institution))
  return open(house, houseAt(institution), async (work) => {
    for (const earlier of await linkStore.openInvitations(work, institution)) await linkStore.setWithdrawn(work, earlier.id)
    const { link, digest, expiresAt } = newLink(work, house.settings.address, 'undangan')
    const { id } = await linkStore.insertInvitation({ ...work, person: by }, { institution, email, roles: ['admin'], digest, expiresAt })
    await work.announce('member.invited', { institution, id, detail: { email, roles: ['admin'], by: by.id, first: true } })
    return { link, expiresAt: expiresAt.toString() }
  })
}

export async function withdraw(work: Work, id: InvitationId) {
  const row = await linkStore.lockInvitation(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  requireAdmin(work, row.institution_id)
  await linkStore.setWithdrawn(work, id)
  await work.announce('member.invitation_withdrawn', { institution: row.institution_id, id })
  return null
}

export const asLink = (row: linkStore.InvitationRow | undefined) =>
  row ? { usedAt: row.accepted_at, expiresAt: row.expires_at, isWithdrawn: row.withdrawn_at !== null } : null

type Acceptance = { token: string; name?: string | undefined; password?: string | undefined }

async function newcomer(house: House, row: linkStore.InvitationRow, { name = '', password = '' }: Acceptance) {
  if (name === '') throw refuseHouse('INVALID', { fields: 'name' })
  await requireStrong(password, [name, row.email])
  return openAccount(house, { email: row.email, name, password })
}

/** Who accepts: the signed-in person the invitation names, or a newcomer who sets a name and a password. */
async function accepter(house: House, work: Work, row: linkStore.InvitationRow, acceptance: Acceptance & { signedIn: PersonId | null }) {
  const known = await store.personByEmail(work, row.email)
  if (known && !acceptance.signedIn) throw refuse('SIGN_IN_FIRST')
  if (acceptance.signedIn && known !== acceptance.signedIn) throw refuse('OTHER_PERSON')
  return known ?? (await newcomer(house, row, acceptance))
}

/** Accepts an invitation once. Runs as the house inside the inviting institution, because a newcomer is nobody yet. */
export async function accept(house: House, signedIn: PersonId | null, acceptance: Acceptance) {
  const found = await open(house, houseAt(), (work) => linkStore.linkOf(work, digestOf(acceptance.token)))
  if (found?.kind !== 'invitation') throw refuse('LINK_UNKNOWN')
  return open(house, houseAt(found.institution_id), async (work) => {
    const row = await linkStore.lockInvitation(work, found.id as InvitationId)
    requireOpen(work, asLink(row))
    if (!row) throw refuse('LINK_UNKNOWN')
    const person = await accepter(house, work, row, { ...acceptance, signedIn })
    await store.insertPerson(work, { id: person, name: acceptance.name ?? '', email: row.email })
    await store.give(work, { institution: row.institution_id, person, roles: row.roles, by: row.invited_by })
    await linkStore.setAccepted(work, row.id, person)
    await work.announce('member.joined', { institution: row.institution_id, id: person, detail: { roles: row.roles } })
    return null
  })
}
