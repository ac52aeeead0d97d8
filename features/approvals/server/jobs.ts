import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { ApprovalId } from '../contract.ts'
import { escalate } from './escalating.ts'

export const jobs: Jobs = {
  'approvals.escalate': ({ institution, approval, step }, { work }) =>
    work(institution as InstitutionId, (open) => escalate(open, approval as ApprovalId, step ?? '')),
}
