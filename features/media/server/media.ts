import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import type { Work } from '#kit/server/work.ts'
import type { MediaId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayUpload } from '../rules.ts'
import { openImage, type Image } from './image.ts'
import * as store from './store.ts'

export const list = (work: Work, ids: readonly MediaId[]) => store.list(work, ids)

export const fileName = (id: MediaId) => `${id}.original`

/** Keeps a checked image: the row and the file, or neither. */
export async function keep(work: Work, house: House, kept: { institution: InstitutionId; image: Image }) {
  const why = mayUpload(work.person, kept.institution)
  if (why) throw refuseHouse(why)
  const { image } = kept
  const made = await store.insert(work, {
    institution_id: kept.institution,
    type: image.type,
    width: image.width,
    height: image.height,
    bytes: image.bytes.length,
    alt: null,
    had_location: image.hadLocation,
    uploaded_by: work.person.id,
    uploaded_at: work.now,
  })
  await work.announce('media.uploaded', { institution: kept.institution, id: made.id })
  await house.files.put(fileName(made.id), image.bytes)
  return made
}

/** Checks, then keeps. A refused file leaves nothing behind. */
export async function upload(
  open: <T>(door: (work: Work) => Promise<T>) => Promise<T>,
  house: House,
  { institution, bytes }: { institution: InstitutionId; bytes: Buffer },
) {
  await open(async (work) => {
    const why = mayUpload(work.person, institution)
    if (why) throw refuseHouse(why)
  })
  const image = await openImage(bytes)
  return open((work) => keep(work, house, { institution, image }))
}

export async function describe(work: Work, { id, alt, isDecorative }: { id: MediaId; alt: string | null; isDecorative: boolean }) {
  const found = await store.lock(work, id)
  if (!found) throw refuseHouse('NOT_FOUND')
  const why = mayUpload(work.person, found.institution)
  if (why) throw refuseHouse(why)
  const written = alt?.trim() || null
  if (isDecorative && written) throw refuse('ALT_OR_DECORATIVE')
  const described = await store.describe(work, id, { alt: written, is_decorative: isDecorative })
  await work.announce('media.described', { institution: found.institution, id })
  return described
}
