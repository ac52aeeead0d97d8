import type { contract as activityContract } from '#features/activity/contract.ts'
import type { contract as approvalsContract } from '#features/approvals/contract.ts'
import type { contract as peopleContract } from '#features/people/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const institutions = clientFor<typeof contract>('institutions')
export const approvals = clientFor<typeof approvalsContract>('approvals')
export const people = clientFor<typeof peopleContract>('people')
export const activity = clientFor<typeof activityContract>('activity')
