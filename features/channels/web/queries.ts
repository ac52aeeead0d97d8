import type { contract as peopleContract } from '#features/people/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const channels = clientFor<typeof contract>('channels')
export const people = clientFor<typeof peopleContract>('people')
