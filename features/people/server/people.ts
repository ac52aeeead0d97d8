import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { holds, type Role } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import { refuse } from '../faults.ts'
import { mayGive, mayRun, maySeeColleagues } from '../rules.ts'
import * as deputyStore from './deputy-store.ts'
import * as store from './store.ts'

export function requireAdmin(work: Work, institution: InstitutionId) {
  const why = mayRun(work.person, institution)
  if (why) throw refuseHouse(why)
}

export async function members(work: Work, institution: InstitutionId) {
  const why = maySeeColleagues(work.person, institution)
  if (why) throw refuseHouse(why)
  const found = await store.members(work, institution)
  // An e-mail address is for those who run the institution.
  return holds(work.person, institution, 'admin') ? found : found.map((member) => ({ ...member, email: '' }))
}

export async function revise(work: Work, facts: { name: string; language: 'id' | 'en' }) {
  await store.revise(work, work.person.id, facts)
  return null
}

type Locked = Awaited<ReturnType<typeof store.lockRoles>>

function requireAnotherAdmin(held: Locked, person: PersonId) {
  const isAdmin = held.some((one) => one.person === person && one.role === 'admin')
  if (isAdmin && !held.some((one) => one.person !== person && one.role === 'admin')) throw refuse('LAST_ADMIN')
}

const rolesOf = (held: Locked, person: PersonId) => held.filter((one) => one.person === person).map(({ role }) => role)

async function lockMember(work: Work, institution: InstitutionId, person: PersonId) {
  requireAdmin(work, institution)
  const held = await store.lockRoles(work, institution)
  if (rolesOf(held, person).length === 0) throw refuseHouse('NOT_FOUND')
  return held
}

export async function changeRoles(work: Work, change: { institution: InstitutionId; person: PersonId; roles: Role[] }) {
  const { institution, person, roles } = change
  const held = await lockMember(work, institution, person)
  const before = rolesOf(held, person)
  const why = mayGive(
    work.person,
    roles.filter((role) => !before.includes(role)),
  )
  if (why) throw refuseHouse(why)
  if (!roles.includes('admin')) requireAnotherAdmin(held, person)
  await store.end(work, { institution, person, roles: before.filter((role) => !roles.includes(role)) })
  await store.give(work, { institution, person, roles: roles.filter((role) => !before.includes(role)), by: work.person.id })
  await work.announce('member.roles_changed', { institution, id: person, detail: { before, after: roles } })
  return null
}

/** Closes an account at once, everywhere: the next request of any of its sessions is refused. */
export async function suspend(work: Work, { institution, person }: { institution: InstitutionId; person: PersonId }) {
  const held = await lockMember(work, institution, person)
  if (person === work.person.id) throw refuse('NOT_YOURSELF')
  requireAnotherAdmin(held, person)
  await store.setSuspended(work, person, institution)
  await work.announce('member.suspended', { institution, id: person })
  return null
}

/** Opens a suspended account again. Another institution that the person serves cannot take back what this one decided. */
export async function restore(work: Work, { institution, person }: { institution: InstitutionId; person: PersonId }) {
  await lockMember(work, institution, person)
  const suspendedIn = (await store.person(work, person))?.suspended_in ?? institution
  if (suspendedIn !== institution && (await store.serves(work, person, suspendedIn))) throw refuse('SUSPENDED_ELSEWHERE')
  await store.setSuspended(work, person, null)
  await work.announce('member.restored', { institution, id: person })
  return null
}

export const names = (work: Work, ids: readonly PersonId[]) => store.names(work, ids)

export type Acting = { person: PersonId; title: 'plh' | 'plt' }

/** For whom a person acts today (in the institution's zone) as Plh. or Plt. */
export const actingFor = (work: Work, who: { institution: InstitutionId; deputy: PersonId; zone: string }): Promise<Acting[]> =>
  deputyStore.actingFor(work, { institution: who.institution, deputy: who.deputy, day: work.now.toZonedDateTimeISO(who.zone).toPlainDate().toString() })

/** Who acts today for any of the people named. */
export const actingBy = async (work: Work, who: { institution: InstitutionId; people: readonly PersonId[]; zone: string }): Promise<PersonId[]> =>
  deputyStore.actingBy(work, { institution: who.institution, people: who.people, day: work.now.toZonedDateTimeISO(who.zone).toPlainDate().toString() })

/** Those of the people named who are not suspended and still serve somewhere. */
export const serving = (work: Work, ids: readonly PersonId[]) => store.serving(work, ids)

/** Everyone who holds one of the roles in an institution and is not suspended. */
export async function holdersOf(work: Work, institution: InstitutionId, ...wanted: Role[]) {
  const found = await store.members(work, institution)
  return found.filter((member) => !member.suspendedAt && member.roles.some((role) => wanted.includes(role)))
}
