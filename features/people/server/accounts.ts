import type { PersonId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { authOf } from './auth.ts'

/** Makes the sign-in account, or gives an unfinished one (no person beside it yet) this password. Answers its id. */
export async function openAccount(house: House, account: { email: string; name: string; password: string }) {
  const { internalAdapter, password } = await (await authOf(house)).$context
  const email = account.email.toLowerCase()
  const hash = await password.hash(account.password)
  const known = await internalAdapter.findUserByEmail(email)
  const user = known?.user ?? (await internalAdapter.createUser({ email, name: account.name, emailVerified: true }, { method: 'email-password' }))
  if (known) await internalAdapter.updatePassword(user.id, hash)
  else await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
  return user.id as PersonId
}

export async function setPassword(house: House, person: PersonId, secret: string) {
  const { internalAdapter, password } = await (await authOf(house)).$context
  await internalAdapter.updatePassword(person, await password.hash(secret))
}

/** Ends every open session of a person, or all but one. */
export async function endSessions(house: House, person: PersonId, but?: string) {
  await house.authPool.query('delete from session where "userId" = $1 and id is distinct from $2', [person, but ?? null])
}

/** Takes the second factor away, so that a recovered account can set it up again. */
export async function forgetSecondFactor(house: House, person: PersonId) {
  await house.authPool.query('delete from "twoFactor" where "userId" = $1', [person])
  await house.authPool.query('update "user" set "twoFactorEnabled" = false where id = $1', [person])
}

export async function isPassword(house: House, person: PersonId, secret: string) {
  const { internalAdapter, password } = await (await authOf(house)).$context
  const accounts = await internalAdapter.findAccounts(person)
  const hash = accounts.find((account) => account.providerId === 'credential')?.password
  return Boolean(hash && (await password.verify({ hash, password: secret })))
}
