import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { faultKind, refuser } from '../fault.ts'

export const fileFaults = {
  DISK_FULL: faultKind(
    503,
    'Ruang penyimpanan server penuh, jadi berkas ini belum tersimpan. Teks Anda tetap aman; hubungi pengelola server.',
    'The server has no room left, so this file was not kept. Your text is safe; ask whoever runs the server.',
  ),
}
const refuse = refuser(fileFaults)

export type Files = {
  /** Writes whole or not at all. The name is an id with an optional suffix; never what a person typed. */
  put: (name: string, bytes: Uint8Array) => Promise<void>
  read: (name: string) => Promise<Buffer>
  stream: (name: string) => Promise<{ body: ReadableStream; size: number } | null>
  remove: (name: string) => Promise<void>
}

const nameShape = /^[a-z0-9][a-z0-9.-]{2,100}$/

function isFull(error: unknown) {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

/** Keeps files in a local folder, spread over subfolders by the end of their names. */
export function openFiles(folder: string): Files {
  const place = (name: string) => {
    if (!nameShape.test(name)) throw new Error(`Not a file name of ours: ${name}`)
    const stem = name.split('.')[0] ?? name
    return { directory: join(folder, stem.slice(-2)), path: join(folder, stem.slice(-2), name) }
  }
  return {
    async put(name, bytes) {
      const { directory, path } = place(name)
      const draft = `${path}.part`
      try {
        await mkdir(directory, { recursive: true })
        const file = await open(draft, 'w')
        await file.writeFile(bytes)
        await file.sync()
        await file.close()
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw isFull(error) ? refuse('DISK_FULL') : error
      }
    },
    read: (name) => readFile(place(name).path),
    async stream(name) {
      const { path } = place(name)
      const size = await stat(path).then(
        (found) => found.size,
        () => null,
      )
      return size === null ? null : { body: Readable.toWeb(createReadStream(path)) as ReadableStream, size }
    },
    remove: (name) => rm(place(name).path, { force: true }),
  }
}
