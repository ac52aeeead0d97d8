import type { MediaId } from '#features/media/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import { followImage } from './posts.ts'

export const jobs: Jobs = {
  'posts.follow_image': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => followImage(open, id as MediaId)),
}
