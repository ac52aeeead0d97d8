import { createHash } from 'node:crypto'
import type { House } from '#kit/server/house.ts'

/** Wrong passwords for one account, from wherever they come, before it waits a quarter of an hour; the right one begins anew. */
export const mostGuesses = 20
const span = { minutes: 15 }

const keyOf = (email: string) => `sandi:${createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')}`

/** Counts a try before it is made, so that a hundred at once are a hundred. Answers whether it may still be made. */
export async function mayGuess(house: House, email: string) {
  const now = house.now()
  const { rows } = await house.authPool.query<{ count: number }>(
    `insert into "rateLimit" as known (key, count, "lastRequest") values ($1, 1, $2)
     on conflict (key) do update set
       count = case when known."lastRequest" < $3 then 1 else known.count + 1 end,
       "lastRequest" = case when known."lastRequest" < $3 then $2 else known."lastRequest" end
     returning count`,
    [keyOf(email), now.epochMilliseconds, now.subtract(span).epochMilliseconds],
  )
  return (rows[0]?.count ?? 0) <= mostGuesses
}

export async function forgetGuesses(house: House, email: string) {
  await house.authPool.query('delete from "rateLimit" where key = $1', [keyOf(email)])
}
