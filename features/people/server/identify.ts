import * as institutions from '#features/institutions/server/institutions.ts'
import type { PersonId } from '#kit/ids.ts'
import type { Person } from '#kit/rules.ts'
import type { House } from '#kit/server/house.ts'
import type { Identify } from '#kit/server/http.ts'
import { work as open, type Work } from '#kit/server/work.ts'
import { authOf } from './auth.ts'
import { sharedMinutes } from './sign-in-settings.ts'
import * as store from './store.ts'

const bare = (id: PersonId): Person => ({ id, name: '', language: 'id', memberships: [], grants: [], below: [] })

/** Computes who a person is and how far they see today; null when unknown or suspended. */
async function known(house: House, id: PersonId): Promise<Person | null> {
  const reached = await open(house, bare(id), async (work: Work) => {
    const row = await store.person(work, id)
    if (!row || row.suspended_at) return null
    return { ...bare(id), name: row.name, language: row.language, ...(await institutions.reach(work, await store.membershipsOf(work, id))) }
  })
  if (!reached) return null
  const grants = await open(house, reached, (work) => institutions.grantsHeld(work, reached.memberships))
  return { ...reached, grants }
}

export const personOf = known

/** A shared device's session lives half an hour after its last use. */
async function keepShared(house: House, session: { id: string; expiresAt: { getTime: () => number } }) {
  const left = (session.expiresAt.getTime() - house.now().epochMilliseconds) / 60_000
  if (left > sharedMinutes - 5) return
  await house.authPool.query(`update session set "expiresAt" = now() + make_interval(mins => $1) where id = $2`, [sharedMinutes, session.id])
}

/** Reads the cookie. A suspended person is a stranger from the next request on. */
export const identify: Identify = async (house, headers) => {
  if (!headers.get('cookie')) return null
  // The library hides why it failed; asking the database says whether it is away.
  const auth = await authOf(house)
  const found = await auth.api.getSession({ headers, query: { disableRefresh: false } }).catch(async (error: unknown) => {
    await house.authPool.query('select 1')
    throw error
  })
  if (!found) return null
  const person = await known(house, found.user.id as PersonId)
  if (!person) return null
  const shared = Boolean(found.session.shared)
  if (shared) await keepShared(house, found.session)
  return { person, session: { id: found.session.id, shared } }
}
