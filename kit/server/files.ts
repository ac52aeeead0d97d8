import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { refuse } from '../contract.ts'

export type Files = {
  /** Writes whole or not at all. The name is an id with an optional suffix; never what a person typed. */
  put: (name: string, bytes: Uint8Array) => Promise<void>
  read: (name: string) => Promise<Buffer>
  stream: (name: string) => Promise<{ body: ReadableStream; size: number } | null>
  remove: (name: string) => Promise<void>
}

const nameShape = /^[a-z0-9][a-z0-9.-]{2,100}$/

/** True when there is no room left: for a file of ours, or for PostgreSQL's (SQLSTATE 53100). */
export const isDiskFull = (error: unknown) => error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', '53100'].includes(String(error.code))

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
        await mkdir(directory, { recursive: true, mode: 0o700 })
        const file = await open(draft, 'w')
        await file.writeFile(bytes)
        await file.sync()
        await file.close()
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw isDiskFull(error) ? refuse('DISK_FULL') : error
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
