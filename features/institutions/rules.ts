import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Membership, type Person, type Verdict } from '#kit/rules.ts'

export const mayChange = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

type Place = { id: InstitutionId; parentId: InstitutionId | null; class: string }

/** A role reaches its institution and its work units, theirs included; never a child institution. */
export function spread(held: readonly Membership[], tree: readonly Place[]): Membership[] {
  const unitsUnder = (institution: InstitutionId): InstitutionId[] =>
    tree.filter((place) => place.parentId === institution && place.class === 'work_unit').flatMap((unit) => [unit.id, ...unitsUnder(unit.id)])
  return held.flatMap(({ institution, role }) => [institution, ...unitsUnder(institution)].map((reached) => ({ institution: reached, role })))
}

/** Institutions of which a person sees only time, channel and state: all below their own; for the coordinator, the whole network. */
export function below(held: readonly Membership[], tree: readonly Place[]): InstitutionId[] {
  if (held.some(({ role }) => role === 'coordinator')) return tree.map(({ id }) => id)
  const under = (institution: InstitutionId): InstitutionId[] =>
    tree.filter((place) => place.parentId === institution).flatMap((child) => [child.id, ...under(child.id)])
  return [...new Set(held.filter(({ role }) => role !== 'advocate').flatMap(({ institution }) => under(institution)))]
}

/** `kbri-tokyo` from `KBRI Tokyo`; a name without a Latin letter or digit still gets an address. */
export const slugOf = (shortName: string) =>
  shortName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'instansi'
