import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Policy } from '../contract.ts'
import { sensitivities } from '../kinds.ts'
import { maySeePolicy, maySetPolicy } from '../rules.ts'
import * as store from './store.ts'

export async function policies(work: Work, institution: InstitutionId) {
  const why = maySeePolicy(work.person, institution)
  if (why) throw refuseHouse(why)
  return Promise.all(sensitivities.map((sensitivity) => store.policy(work, institution, sensitivity)))
}

/** Holds for approvals opened from now on; those under way keep the path they began with. */
export async function setPolicy(work: Work, policy: Policy) {
  const why = maySetPolicy(work.person, policy.institution)
  if (why) throw refuseHouse(why)
  const before = await store.policy(work, policy.institution, policy.sensitivity)
  await store.setPolicy(work, policy)
  await work.announce('approval.policy_set', { institution: policy.institution, id: policy.institution, detail: { before, after: policy } })
  return policy
}
