import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { HeldGrant, Membership } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import type { Grant, Granting, Institution, Placing } from '../contract.ts'
import { refuse } from '../faults.ts'
import { below, mayChange, slugOf, spread } from '../rules.ts'
import * as store from './store.ts'

export const list = (work: Work) => store.list(work)

export async function get(work: Work, by: { slug: string } | { id: InstitutionId }) {
  const found = await store.find(work, by)
  if (!found) throw refuseHouse('NOT_FOUND')
  return found
}

const requireAdmin = (work: Work, institution: InstitutionId) => {
  const why = mayChange(work.person, institution)
  if (why) throw refuseHouse(why)
}

const requireHours = ({ opens, closes }: { opens: string; closes: string }) => {
  if (closes <= opens) throw refuse('CLOSED_BEFORE_OPEN')
}

/** Adds an institution or a work unit under one that the person administers. */
export async function place(work: Work, placing: Placing) {
  requireAdmin(work, placing.parentId)
  requireHours(placing)
  if ((placing.class === 'mission') !== (placing.missionKind !== null)) throw refuse('NOT_A_MISSION')
  const slug = slugOf(placing.shortName)
  const placed = await store.insert(work, placing, slug)
  if (!placed) throw refuse('NAME_TAKEN', { name: placing.shortName })
  await work.announce('institution.placed', { institution: placed.id, id: placed.id })
  return placed
}

export type Root = { name: string; shortName: string; class: 'ministry' | 'agency' | 'province' | 'regency' | 'city'; zone: string; place: string }

/** The first institution of a network; refused by the database once there is one. */
export async function placeRoot(work: Work, root: Root) {
  const id = await store.insertRoot(work, { ...root, slug: slugOf(root.shortName) })
  if (!id) throw refuseHouse('NOT_FOUND')
  await work.announce('institution.placed', { institution: id, id })
  return id
}

export async function revise(work: Work, { id, ...facts }: Omit<Institution, 'slug' | 'parentId' | 'class' | 'missionKind'>) {
  const before = await get(work, { id })
  requireAdmin(work, id)
  requireHours(facts)
  const after = await store.update(work, id, facts)
  await work.announce(before.zone === after.zone ? 'institution.revised' : 'institution.rezoned', { institution: id, id, detail: { before, after } })
  return after
}

export async function grants(work: Work, institution: InstitutionId) {
  requireAdmin(work, institution)
  return store.grantsOf(work, institution)
}

/** The child allows another institution something, for a time; both sides see it. */
export async function grant(work: Work, granting: Granting) {
  requireAdmin(work, granting.from)
  if (granting.from === granting.to) throw refuse('GRANT_TO_SELF')
  const ends = Temporal.Instant.from(granting.endsAt)
  if (Temporal.Instant.compare(ends, work.now) <= 0 || Temporal.Instant.compare(ends, Temporal.Instant.from(granting.startsAt)) <= 0)
    throw refuse('GRANT_ENDS_FIRST')
  await get(work, { id: granting.to })
  const given = await store.insertGrant(work, granting)
  await work.announce('grant.given', { institution: given.from, id: given.id, detail: { to: given.to, kind: given.kind } })
  return given
}

export async function revokeGrant(work: Work, id: Grant['id']) {
  const found = await store.lockGrant(work, id)
  if (!found) throw refuseHouse('NOT_FOUND')
  requireAdmin(work, found.from)
  if (found.revokedAt) return found
  const revoked = await store.revoke(work, id)
  await work.announce('grant.revoked', { institution: revoked.from, id, detail: { to: revoked.to, kind: revoked.kind } })
  return revoked
}

/** How far roles reach today: spread over work units, with what lies below. */
export async function reach(work: Work, held: Membership[]) {
  const tree = await store.list(work)
  return { memberships: spread(held, tree), below: below(held, tree) }
}

const users: Record<HeldGrant['kind'], readonly Membership['role'][]> = { approve: ['approver'], read_drafts: ['editor', 'approver', 'admin'] }

/** The grants a person may use: those their own institutions received, by those of their roles that a grant speaks to. */
export async function grantsHeld(work: Work, held: Membership[]): Promise<HeldGrant[]> {
  const inForce = await store.grantsInForce(work, [...new Set(held.map(({ institution }) => institution))])
  return inForce.flatMap(({ from, to, kind }) =>
    held.filter((one) => one.institution === to && users[kind].includes(one.role)).map(({ role }) => ({ from, kind, role })),
  )
}
