import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'

const version = 'v1'

/** A sealed text: `v1:<key id>:<iv>:<tag>:<data>`, each part base64url. */
export type Sealed = string

export type Secrets = {
  /** Seals a text to one record: `about` (for example `channel:<id>`) must be given again to open it. */
  seal: (text: string, about: string) => Sealed
  /** Throws when the record differs, the key is unknown or a byte was changed. */
  open: (sealed: Sealed, about: string) => string
  /** True when the text was sealed with an older key and should be sealed again. */
  isOld: (sealed: Sealed) => boolean
  /** A key for one purpose, 32 bytes, that reveals nothing of the house's. */
  derive: (purpose: string) => Buffer
}

const keyId = (key: Uint8Array) => createHash('sha256').update(key).digest('base64url').slice(0, 8)

/** AES-256-GCM under the house's key; `older` keys still open what they sealed, until `sinergi rotate-key` has been run. */
export function openSecrets(key: Uint8Array, older: readonly Uint8Array[] = []): Secrets {
  if (key.length !== 32) throw new Error('SINERGI_KEY must be 32 bytes')
  const keys = new Map([key, ...older].map((one) => [keyId(one), one] as const))
  const current = keyId(key)
  const secrets: Secrets = {
    seal(text, about) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about))
      const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [version, current, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join(':')
    },
    open(sealed, about) {
      const [, id = '', iv = '', tag = '', data = ''] = sealed.split(':')
      const used = keys.get(id)
      if (!used) throw new Error('This secret was sealed with a key that is no longer here')
      const decipher = createDecipheriv('aes-256-gcm', used, Buffer.from(iv, 'base64url'))
      decipher.setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(data, 'base64url')), decipher.final()]).toString('utf8')
    },
    isOld: (sealed) => sealed.split(':')[1] !== current,
    derive: (purpose) => createHmac('sha256', key).update(purpose).digest(),
  }
  return Object.assign(secrets, { [inspect.custom]: () => 'Secrets [disembunyikan]' })
}
