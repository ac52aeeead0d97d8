import * as institutions from '#features/institutions/server/institutions.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { holds, type Role } from '#kit/rules.ts'
import type { Chore, Handed, Handover, Leaving } from '#kit/server/handover.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChoreId, HandoverId, HandoverMade } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayGive, mayTick, needsHolder } from '../rules.ts'
import { handover as own } from './handing.ts'
import * as store from './handover-store.ts'
import { requireAdmin } from './people.ts'
import * as people from './store.ts'

type Who = { institution: InstitutionId; person: PersonId }

/** The institution and its work units: one leaves all of it. */
async function leavingOf(work: Work, { institution, person }: Who): Promise<Leaving> {
  const { memberships } = await institutions.reach(work, [{ institution, role: 'admin' }])
  return { person, institutions: [...new Set(memberships.map((held) => held.institution))] }
}

async function findAll(work: Work, handovers: readonly Handover[], leaving: Leaving) {
  const found: Handed[] = []
  for (const { find } of [...handovers, own]) found.push(...(await find(work, leaving)))
  return found
}

/** An approver may be borrowed by a grant; an admin never. */
async function isLent(work: Work, institution: InstitutionId, role: Role) {
  if (role !== 'approver') return false
  const now = work.now.toString()
  return (await institutions.grants(work, institution)).some(
    (grant) => grant.from === institution && grant.kind === 'approve' && grant.revokedAt === null && grant.startsAt <= now && grant.endsAt > now,
  )
}

/** Roles that the institution cannot do without and that nobody else active holds. */
async function lastOf(work: Work, { institution, person }: Who, held: readonly Role[]) {
  const others = (await people.members(work, institution)).filter((member) => member.id !== person && !member.suspendedAt)
  const alone = held.filter((role) => needsHolder(role) && !others.some((member) => member.roles.includes(role)))
  const lent = await Promise.all(alone.map((role) => isLent(work, institution, role)))
  return alone.filter((_, index) => !lent[index])
}

async function lockLeaver(work: Work, { institution, person }: Who) {
  requireAdmin(work, institution)
  const roles = (await people.lockRoles(work, institution)).filter((one) => one.person === person).map(({ role }) => role)
  if (roles.length === 0) throw refuseHouse('NOT_FOUND')
  return roles
}

/** What would pass, before anybody decides. */
export async function preview(work: Work, handovers: readonly Handover[], who: Who) {
  const roles = await lockLeaver(work, who)
  const names = await people.names(work, [who.person])
  return {
    name: names.get(who.person) ?? '–',
    roles,
    lastOf: await lastOf(work, who, roles),
    handed: await findAll(work, handovers, await leavingOf(work, who)),
  }
}

export type Passing = Who & { successor: PersonId; roles: Role[] }

async function requireSuccessor(work: Work, { institution, person, successor, roles }: Passing, held: readonly Role[]) {
  const found = (await people.members(work, institution)).find((member) => member.id === successor)
  if (!found || found.suspendedAt || successor === person) throw refuse('NO_SUCCESSOR')
  if (roles.some((role) => !held.includes(role))) throw refuse('ROLE_NOT_HELD')
  const given = roles.filter((role) => !found.roles.includes(role))
  const why = mayGive(work.person, given)
  if (why) throw refuseHouse(why)
  const missing = (await lastOf(work, { institution, person }, held)).filter((role) => !roles.includes(role) && !found.roles.includes(role))
  if (missing.length > 0) throw refuse('LAST_OF_ROLE')
  return given
}

/** Serah terima: everything the leaver holds passes in this one transaction, and their roles end. Sessions are ended by the caller, after it. */
export async function handOver(work: Work, handovers: readonly Handover[], passing: Passing) {
  const held = await lockLeaver(work, passing)
  const given = await requireSuccessor(work, passing, held)
  const leaving = await leavingOf(work, passing)
  const found = await findAll(work, handovers, leaving)
  const chores: Chore[] = []
  for (const { hand } of [...handovers, own]) chores.push(...(await hand(work, { ...leaving, successor: passing.successor })))
  await people.give(work, { institution: passing.institution, person: passing.successor, roles: given, by: work.person.id })
  await store.endRoles(work, passing.person, leaving.institutions)
  const row = await store.insert(work, { ...passing, roles: given, handed: found, chores })
  const names = await people.names(work, [passing.person])
  const { institution } = passing
  await work.announce('member.left', { institution, id: passing.person, detail: { handover: row.id, successor: passing.successor, roles: held, given } })
  await work.announce('handover.made', { institution, id: row.id, detail: { title: names.get(passing.person) ?? '', for: [passing.successor] } })
  return shown(work, row)
}

async function shown(work: Work, row: store.HandoverRow): Promise<HandoverMade> {
  const chores = await store.chores(work, [row.id])
  const names = await people.names(work, [row.person_id, row.successor_id, row.made_by, ...chores.flatMap((chore) => (chore.done_by ? [chore.done_by] : []))])
  const name = (id: PersonId) => names.get(id) ?? '–'
  return {
    id: row.id,
    institution: row.institution_id,
    person: name(row.person_id),
    successor: name(row.successor_id),
    by: name(row.made_by),
    at: row.made_at.toString(),
    roles: row.roles,
    handed: row.handed,
    chores: chores.map((chore) => ({
      id: chore.id,
      title: chore.title,
      path: chore.path,
      what: chore.what,
      doneBy: chore.done_by ? name(chore.done_by) : null,
      doneAt: chore.done_at?.toString() ?? null,
    })),
    mayTick: mayTick(work.person, row) === null,
  }
}

/** Hand-overs of an institution, the newest first, each with what is still to be done by hand. */
export async function list(work: Work, institution: InstitutionId) {
  requireAdmin(work, institution)
  const rows = await store.list(work, institution)
  const chores = await store.chores(
    work,
    rows.map(({ id }) => id),
  )
  const names = await people.names(
    work,
    rows.flatMap((row) => [row.person_id, row.successor_id]),
  )
  return rows.map((row) => ({
    id: row.id,
    person: names.get(row.person_id) ?? '–',
    successor: names.get(row.successor_id) ?? '–',
    at: row.made_at.toString(),
    open: chores.filter((chore) => chore.handover_id === row.id && chore.done_at === null).length,
  }))
}

/** For the successor and for whoever runs the institution. */
export async function get(work: Work, id: HandoverId) {
  const row = await store.find(work, id)
  if (!row || (row.successor_id !== work.person.id && !holds(work.person, row.institution_id, 'admin'))) throw refuseHouse('NOT_FOUND')
  return shown(work, row)
}

/** Says that a permission outside this house has been taken away, or takes that back. */
export async function tick(work: Work, { id, isDone }: { id: ChoreId; isDone: boolean }) {
  const chore = await store.lockChore(work, id)
  const row = chore && (await store.find(work, chore.handover_id))
  if (!chore || !row) throw refuseHouse('NOT_FOUND')
  const why = mayTick(work.person, row)
  if (why) throw refuseHouse(why)
  if ((chore.done_at !== null) !== isDone) {
    await store.setDone(work, id, isDone)
    await work.announce(isDone ? 'handover.chore_done' : 'handover.chore_reopened', {
      institution: row.institution_id,
      id: row.id,
      detail: { chore: id, subject: chore.subject_id },
    })
  }
  return shown(work, row)
}
