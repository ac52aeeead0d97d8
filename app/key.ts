import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The house's key from its data folder; made once, readable by its owner alone. */
export function keptKey(folder: string): Uint8Array {
  const file = join(folder, 'kunci')
  if (existsSync(file)) return new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'))
  mkdirSync(folder, { recursive: true })
  const key = randomBytes(32)
  writeFileSync(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  return new Uint8Array(key)
}
