import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { Examiner } from '../examiner.ts'
import type { CorrectableTask } from '../kinds.ts'
import { learn } from './laboratory.ts'

export const jobs = (examiner: Examiner): Jobs => ({
  'laboratory.learn': ({ institution, task }, { work }) =>
    learn((door) => work(institution as InstitutionId, door), examiner, { institution: institution as InstitutionId, task: task as CorrectableTask }),
})
