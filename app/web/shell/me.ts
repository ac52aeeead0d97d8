import type { contract as institutionsContract } from '#features/institutions/contract.ts'
import type { contract as peopleContract, Me } from '#features/people/contract.ts'
import type { Person } from '#kit/rules.ts'
import { clientFor } from '#kit/web/client.ts'

const people = clientFor<typeof peopleContract>('people')
const institutions = clientFor<typeof institutionsContract>('institutions')

export const whoAmI = people.me.queryOptions({ staleTime: 60_000 })
export const directory = institutions.list.queryOptions({ staleTime: 300_000 })

/** The signed-in person in the shape the rules take. */
export const asMe = (me: Me): Person => ({ id: me.id, name: me.name, language: me.language, memberships: me.memberships, grants: me.grants, below: me.below })
