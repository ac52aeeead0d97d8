import { createHash } from 'node:crypto'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { actorAddress, type Place } from './activities.ts'
import * as publicStore from './public-store.ts'

/** Finds a newsroom by the name in its address; the public may. */
export const placeNamed = async (house: House, slug: string): Promise<Place | null> => {
  const institution = await work(house, houseAt(), (at) => publicStore.institution(at, slug))
  return institution && { address: house.settings.address, institution }
}

/** The address of the Accept of one Follow: the same however often it is asked. */
export const acceptAddress = (place: Place, follow: string) =>
  `${actorAddress(place)}#terima-${createHash('sha256').update(follow).digest('base64url').slice(0, 16)}`
