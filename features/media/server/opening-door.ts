import type { Context } from 'hono'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { House } from '#kit/server/house.ts'
import type { Identify } from '#kit/server/http.ts'
import { work } from '#kit/server/work.ts'
import type { Open } from './media.ts'

/** Doors as whoever sends this request; refuses a stranger. */
export async function openFor(house: House, identify: Identify, c: Context): Promise<Open> {
  const known = await identify(house, c.req.raw.headers)
  if (!known) throw refuseHouse('SIGNED_OUT')
  return (door) => work(house, known.person, door)
}
