import * as institutions from '#features/institutions/server/institutions.ts'
import * as people from '#features/people/server/people.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { Telling } from '../happenings.ts'

type At = { institution: InstitutionId; isNetwork: boolean }

/** Where roles are held that reach an institution: itself, those it is a work unit of, and for approvers those it gave a grant to. */
async function placesOf(work: Work, { institution, isNetwork }: At, roles: readonly Role[]): Promise<InstitutionId[]> {
  const tree = await institutions.list(work)
  if (isNetwork) return tree.map(({ id }) => id)
  const up = (id: InstitutionId): InstitutionId[] => {
    const place = tree.find((one) => one.id === id)
    return place?.class === 'work_unit' && place.parentId ? [id, ...up(place.parentId)] : [id]
  }
  const granted = roles.includes('approver') ? await institutions.grants(work, institution) : []
  const isInForce = (grant: (typeof granted)[number]) =>
    grant.from === institution &&
    grant.kind === 'approve' &&
    grant.revokedAt === null &&
    grant.startsAt <= work.now.toString() &&
    grant.endsAt > work.now.toString()
  return [...new Set([...up(institution), ...granted.filter(isInForce).map(({ to }) => to)])]
}

/** Everyone whose role reaches an institution. */
async function holders(house: House, at: At, roles: readonly Role[]): Promise<PersonId[]> {
  if (roles.length === 0) return []
  const places = await open(house, houseAt(at.institution), (work) => placesOf(work, at, roles))
  const found: PersonId[] = []
  await open(house, houseAt(...places), async (work) => {
    for (const place of places) {
      // A grant lends an institution's approvers, not its editors.
      const wanted = place === at.institution || at.isNetwork ? roles : roles.filter((role) => role === 'approver')
      if (wanted.length > 0) found.push(...(await people.holdersOf(work, place, ...wanted)).map(({ id }) => id))
    }
  })
  return found
}

async function deputiesOf(house: House, institution: InstitutionId, ids: readonly PersonId[]) {
  return open(house, houseAt(institution), async (work) => {
    const { zone } = await institutions.get(work, { id: institution })
    return people.actingBy(work, { institution, people: ids, zone })
  })
}

type Concerned = { telling: Telling; at: At; named: readonly PersonId[]; never: readonly PersonId[] }

/** Who hears of it: the people named, else the roles; with their deputies; never those it must not ask. */
export async function audienceOf(house: House, { telling, at, named, never }: Concerned): Promise<PersonId[]> {
  const stillHere = named.length > 0 ? await open(house, houseAt(at.institution), (work) => people.serving(work, named)) : []
  const first = stillHere.length > 0 ? stillHere : await holders(house, at, telling.roles)
  const deputies = telling.isDeputised ? await deputiesOf(house, at.institution, first) : []
  return [...new Set([...first, ...deputies])].filter((id) => !never.includes(id))
}
