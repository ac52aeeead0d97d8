import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import { requireAdmin } from './people.ts'
import * as store from './store.ts'

export type Newcomer = { institution: InstitutionId; person: { id: PersonId; name: string; email: string }; roles: Role[] }

/** Lets a person with an account into an institution: a founder, an accepted invitation, the example's cast. */
export async function welcome(work: Work, { institution, person, roles }: Newcomer) {
  requireAdmin(work, institution)
  await store.insertPerson(work, person)
  await store.give(work, { institution, person: person.id, roles, by: work.person.house ? person.id : work.person.id })
  await work.announce('member.joined', { institution, id: person.id, detail: { roles } })
}
