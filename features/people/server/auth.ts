import type { House } from '#kit/server/house.ts'

const made = new WeakMap<House, Promise<Auth>>()

async function make(house: House) {
  const { makeAuth } = await import('./sign-in-library.ts')
  return makeAuth(house)
}

type Auth = Awaited<ReturnType<typeof make>>

/** The house's one sign-in, read from disk when somebody first needs it. */
export function authOf(house: House): Promise<Auth> {
  const auth = made.get(house) ?? make(house)
  made.set(house, auth)
  return auth
}
