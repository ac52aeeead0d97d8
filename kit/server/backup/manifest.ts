import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { openSecrets } from '../secrets.ts'

/** The house's key under a passphrase: scrypt (N 2^17, r 8, p 1) makes 32 bytes, which seal it by AES-256-GCM. */
const wrapped = z.object({ salt: z.base64(), sealed: z.string() })

/** What a backup says of itself, in `cadangan.json`. */
export const manifest = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  address: z.string(),
  /** Every migration that had landed, by name and SHA-256 of its text. */
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  jobs: z.number().int(),
  files: z.object({ count: z.number().int(), bytes: z.number(), /** Named by a listing, gone before they were read. */ missing: z.number().int() }).nullable(),
  /** Tells whether a key is the one this backup was made with, and reveals nothing of it. */
  keyCheck: z.string(),
  key: wrapped.nullable(),
})
export type Manifest = z.infer<typeof manifest>

const about = 'cadangan: kunci'
const hardness = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const sealerOf = (passphrase: string, salt: Uint8Array) => openSecrets(scryptSync(passphrase.normalize('NFKC'), salt, 32, hardness))

export function wrapKey(key: Uint8Array, passphrase: string): Manifest['key'] {
  const salt = randomBytes(16)
  return { salt: salt.toString('base64'), sealed: sealerOf(passphrase, salt).seal(Buffer.from(key).toString('base64'), about) }
}

/** The key, or null when the passphrase is not the one it was wrapped with. */
export function unwrapKey({ salt, sealed }: NonNullable<Manifest['key']>, passphrase: string): Uint8Array | null {
  try {
    return new Uint8Array(Buffer.from(sealerOf(passphrase, Buffer.from(salt, 'base64')).open(sealed, about), 'base64'))
  } catch {
    return null
  }
}

export const keyCheckOf = (key: Uint8Array) => createHmac('sha256', key).update('cadangan: kunci yang sama').digest('base64url')

export const isKeyOf = ({ keyCheck }: Pick<Manifest, 'keyCheck'>, key: Uint8Array) => {
  const [kept, found] = [Buffer.from(keyCheck), Buffer.from(keyCheckOf(key))]
  return kept.length === found.length && timingSafeEqual(kept, found)
}
