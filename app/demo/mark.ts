import { sql } from 'kysely'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'

/** Whether this network is the example one. */
export const isExample = (house: House) =>
  work(house, houseAt(), async ({ tx }) => (await sql<{ is: boolean }>`select sinergi.is_example() as is`.execute(tx)).rows[0]?.is ?? false)

/** Makes an empty network the example; false when somebody is in it already. */
export const markExample = (house: House) =>
  work(house, houseAt(), async ({ tx }) => (await sql<{ made: boolean }>`select sinergi.mark_example() as made`.execute(tx)).rows[0]?.made ?? false)
