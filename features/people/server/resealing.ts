import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { House } from '#kit/server/house.ts'

/** The sign-in's own secret under one house key. */
export const signInSecret = (secrets: House['secrets']) => secrets.derive('sign-in').toString('base64url')

const opened = (data: string, keys: readonly string[]) =>
  keys.reduce<Promise<string | null>>(async (before, key) => (await before) ?? symmetricDecrypt({ key, data }).catch(() => null), Promise.resolve(null))

/** Seals every second factor with the key in force; what an older key sealed is opened with it once. Answers how many, and how many nobody can open. */
export async function resealSecondFactors(house: House, older: readonly House['secrets'][]) {
  const now = signInSecret(house.secrets)
  const keys = [now, ...older.map(signInSecret)]
  const { rows } = await house.authPool.query<{ id: string; secret: string; backupCodes: string }>('select id, secret, "backupCodes" from "twoFactor"')
  let [sealed, lost] = [0, 0]
  for (const row of rows) {
    const [secret, codes] = [await opened(row.secret, keys), await opened(row.backupCodes, keys)]
    if (secret === null) {
      lost += 1
      continue
    }
    const parts = [await symmetricEncrypt({ key: now, data: secret }), codes === null ? row.backupCodes : await symmetricEncrypt({ key: now, data: codes })]
    await house.authPool.query('update "twoFactor" set secret = $2, "backupCodes" = $3 where id = $1', [row.id, ...parts])
    sealed += 1
  }
  return { sealed, lost }
}
