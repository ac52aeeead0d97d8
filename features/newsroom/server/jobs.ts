import type { PostId } from '#features/posts/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import * as newsroom from './newsroom.ts'

export const jobs: Jobs = {
  'newsroom.follow_post': ({ institution, id }, { work }) =>
    work(institution as InstitutionId, (at) => newsroom.follow(at, institution as InstitutionId, id as PostId)),
}
