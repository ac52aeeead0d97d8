import type { OfferedPlatform } from '#features/channels/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { MediaId } from '../contract.ts'
import { list } from './media.ts'
import { renditionOn } from './renditions.ts'
import { sweep } from './uploads.ts'

export const jobs = (offered: readonly OfferedPlatform[]): Jobs => ({
  'media.sweep': (_, { house }) => sweep(house),
  'media.prepare': async ({ media, platform, institution }, { house, work }) => {
    const limits = offered.find(({ id }) => id === platform)?.limits
    const [found] = await work(institution as InstitutionId, (at) => list(at, [media as MediaId]))
    if (found && limits) await renditionOn(house, found, limits)
  },
})
