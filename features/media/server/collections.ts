import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { CollectionId, MediaId } from '../contract.ts'
import { refuse } from '../faults.ts'
import * as shelves from './library-store.ts'
import { lockOwn, requireUploader } from './media.ts'

export const collections = (work: Work, institution: InstitutionId) => shelves.collectionsOf(work, institution)

export async function collect(work: Work, { institution, name }: { institution: InstitutionId; name: string }) {
  requireUploader(work, institution)
  const made = await shelves.insertCollection(work, institution, name)
  if (!made) throw refuse('COLLECTION_TAKEN')
  await work.announce('collection.made', { institution, id: made.id })
  return { ...made, count: 0 }
}

async function findOwn(work: Work, id: CollectionId) {
  const found = await shelves.findCollection(work, id)
  if (!found) throw refuseHouse('NOT_FOUND')
  requireUploader(work, found.institution_id)
  return found
}

/** The collection goes; what was in it stays. */
export async function disband(work: Work, id: CollectionId) {
  const found = await findOwn(work, id)
  await shelves.removeCollection(work, id)
  await work.announce('collection.disbanded', { institution: found.institution_id, id })
}

export async function put(work: Work, { id, media }: { id: CollectionId; media: MediaId }) {
  const found = await findOwn(work, id)
  await lockOwn(work, media)
  await shelves.put(work, { collection: id, media, institution: found.institution_id })
}

export async function take(work: Work, { id, media }: { id: CollectionId; media: MediaId }) {
  await findOwn(work, id)
  await shelves.take(work, id, media)
}
