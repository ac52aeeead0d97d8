import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { contract as peopleContract } from '#features/people/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const proofs = clientFor<typeof contract>('proofs')
export const people = clientFor<typeof peopleContract>('people')
export const channels = clientFor<typeof channelsContract>('channels')
