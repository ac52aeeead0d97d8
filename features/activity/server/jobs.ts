import type { Jobs } from '#kit/server/jobs.ts'
import { sealAll } from './activity.ts'

export const jobs: Jobs = {
  'activity.seal': (_payload, { house }) => sealAll(house),
}
