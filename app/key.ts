import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Writes whole or not at all: half a key would lock the house out of its own secrets. */
function writeWhole(file: string, text: string) {
  const draft = `${file}.part`
  rmSync(draft, { force: true })
  const open = openSync(draft, 'wx', 0o600)
  try {
    writeSync(open, text)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
  renameSync(draft, file)
}

/** Others may pass through the data folder (the database's own user, where it has one), and see nothing in it. */
export const makeDataFolder = (folder: string) => mkdirSync(folder, { recursive: true, mode: 0o711 })

const fileIn = (folder: string) => join(folder, 'kunci')

/** Puts a key into a data folder that has none; refuses to replace another. */
export function keepKey(folder: string, key: Uint8Array) {
  if (existsSync(fileIn(folder)) && !Buffer.from(keptKey(folder)).equals(key)) throw new Error(`${fileIn(folder)} berisi kunci lain, dan tidak ditimpa.`)
  writeWhole(fileIn(folder), `${Buffer.from(key).toString('base64')}\n`)
}

/** The house's key from its data folder; made once, readable by its owner alone. Throws a sentence when the file is not a key. */
export function keptKey(folder: string): Uint8Array {
  const file = fileIn(folder)
  if (existsSync(file)) {
    const key = new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'))
    if (key.length !== 32) throw new Error(`Berkas kunci ${file} rusak. Kembalikan dari salinan Anda; tanpa kunci itu faktor kedua tidak dapat dibuka.`)
    return key
  }
  const key = randomBytes(32)
  writeWhole(file, `${key.toString('base64')}\n`)
  return new Uint8Array(key)
}
