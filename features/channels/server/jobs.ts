import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { OfferedPlatform } from '../contract.ts'
import { registerOwn } from './channels.ts'

/** `own`: platforms every institution has without registering them. */
export const jobs = (own: readonly OfferedPlatform[]): Jobs => ({
  'channels.welcome': ({ institution }, { work }) => work(institution as InstitutionId, (open) => registerOwn(open, own, institution as InstitutionId)),
})
