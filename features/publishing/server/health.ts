import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import * as store from './store.ts'

const patience = { minutes: 2 }
const most = 1000

/** How many deliveries were due more than two minutes ago and are in nobody's hands: no worker runs, or it cannot keep up. */
export async function lateDeliveries(house: House) {
  const then = house.now().subtract(patience)
  return (await work({ ...house, now: () => then }, houseAt(), (at) => store.due(at, most))).length
}

/** How many deliveries the whole house holds in each state. */
export const deliveriesByState = (house: House) => work(house, houseAt(), store.countByState)
