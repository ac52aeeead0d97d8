import type { PostId } from '#features/posts/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import { isFederating } from './federation.ts'
import * as newsroom from './newsroom.ts'
import { sweep } from './sweeping.ts'
import { tell, tellOne } from './telling.ts'

export const jobs: Jobs = {
  'newsroom.follow_post': ({ institution, id }, { work }) =>
    work(institution as InstitutionId, (at) => newsroom.follow(at, institution as InstitutionId, id as PostId)),
  'newsroom.tell': async ({ institution, id = '', kind = '' }, { house, work }) => {
    if (!isFederating(house)) return
    const wanted = { institution: institution as InstitutionId, id, event: kind }
    await work(wanted.institution, (at) => tell(at, house.settings.address, wanted))
  },
  'newsroom.sweep': (_payload, context) => sweep(context),
  'newsroom.tell_one': ({ institution, telling = '' }, context) => tellOne(context, { institution: institution as InstitutionId, telling }),
}
