import type { OfferedPlatform } from '#features/channels/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { BundleId } from '../contract.ts'
import { keepPage, type Keeping } from './keeping.ts'
import { pack } from './packing.ts'
import { institutionsToTidy, tidy } from './retaining.ts'

export const jobs = (offered: readonly OfferedPlatform[], keeping: Keeping): Jobs => ({
  'proofs.bundle': ({ institution, bundle }, context) => pack(context, { institution: institution as InstitutionId, bundle: bundle as BundleId }, offered),
  'proofs.keep_page': ({ institution, id }, context) => keepPage(context, keeping, { institution: institution as InstitutionId, delivery: id as DeliveryId }),
  'proofs.tidy': async (_payload, context) => {
    for (const institution of await institutionsToTidy(context.house)) await tidy(context, institution)
  },
})
