import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { refuse } from '../contract.ts'
import { Fault } from '../fault.ts'

/** Bytes from `start` to `end`, both included. */
export type Range = { start: number; end: number }

export type Files = {
  /** Writes whole or not at all. The name is an id with an optional suffix; never what a person typed. */
  put: (name: string, bytes: Uint8Array) => Promise<void>
  /** The same from a file on this machine's disk, which stays; for what is too large to hold in memory. */
  putFrom: (name: string, path: string) => Promise<void>
  /** Refuses with NOT_FOUND what is not there, with FILES_AWAY when the store does not answer. */
  read: (name: string) => Promise<Buffer>
  stream: (name: string, range?: Range) => Promise<{ body: ReadableStream; size: number } | null>
  remove: (name: string) => Promise<void>
}

/** A local folder: also knows what lies in it. */
export type LocalFiles = Files & { names: () => Promise<string[]>; sizeOf: (name: string) => Promise<number | null>; pathOf: (name: string) => string }

const nameShape = /^[a-z0-9][a-z0-9.-]{2,100}$/

export const isName = (name: string) => nameShape.test(name)

/** Refuses a name that no code of ours makes: it never reaches a disk or a bucket. */
export function requireName(name: string) {
  if (!isName(name)) throw new Error(`Not a file name of ours: ${name}`)
  return name
}

/** True when there is no room left: for a file of ours, or for PostgreSQL's (SQLSTATE 53100). */
export const isDiskFull = (error: unknown) => error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', '53100'].includes(String(error.code))

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Fills a draft beside its place, then moves it there: nobody ever sees half a file. */
async function writeWhole({ directory, path }: { directory: string; path: string }, fill: (draft: string) => Promise<void>) {
  // Two may write the same rendition at once; each has a draft of its own.
  const draft = `${path}.${crypto.randomUUID()}.part`
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await fill(draft)
    const file = await open(draft, 'r+')
    await file.sync().finally(() => file.close())
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw isDiskFull(error) ? refuse('DISK_FULL') : error
  }
}

/** Keeps files in a local folder, spread over subfolders by the end of their names. */
export function openFiles(folder: string): LocalFiles {
  const place = (name: string) => {
    const stem = requireName(name).split('.')[0] ?? name
    return { directory: join(folder, stem.slice(-2)), path: join(folder, stem.slice(-2), name) }
  }
  const sizeOf = (name: string) =>
    stat(place(name).path).then(
      ({ size }) => size,
      () => null,
    )
  return {
    put: (name, bytes) =>
      writeWhole(place(name), async (draft) => {
        const file = await open(draft, 'w')
        await file.writeFile(bytes).finally(() => file.close())
      }),
    putFrom: (name, path) => writeWhole(place(name), (draft) => copyFile(path, draft)),
    async read(name) {
      const { path } = place(name)
      return readFile(path).catch((error: unknown) => {
        throw isMissing(error) ? refuse('NOT_FOUND') : error
      })
    },
    async stream(name, range) {
      const size = await sizeOf(name)
      return size === null ? null : { body: Readable.toWeb(createReadStream(place(name).path, range ?? {})) as ReadableStream, size }
    },
    remove: (name) => rm(place(name).path, { force: true }),
    names: async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isFile() && isName(entry.name) && !entry.name.endsWith('.part'))
        .map((entry) => entry.name),
    sizeOf,
    pathOf: (name) => place(name).path,
  }
}

/** A newer place that can be asked whether a file came whole. */
type Place = Files & { sizeOf: (name: string) => Promise<number | null> }

/**
 * Carries everything from a folder to a newer place. A file leaves the folder only when the other side holds all of it, so it may stop
 * anywhere, be called again, and run while people work. Answers how many moved, and how many bytes.
 */
export async function moveFiles(from: LocalFiles, to: Place, told: (done: number, all: number) => void = () => undefined) {
  const names = await from.names()
  const moved = { files: 0, bytes: 0 }
  for (const name of names) {
    const size = await from.sizeOf(name)
    // Deleted by somebody meanwhile.
    if (size === null) continue
    if ((await to.sizeOf(name)) !== size) await to.putFrom(name, from.pathOf(name))
    if ((await to.sizeOf(name)) !== size) throw refuse('FILES_AWAY')
    await from.remove(name)
    moved.files += 1
    moved.bytes += size
    told(moved.files, names.length)
  }
  return moved
}

/** What was kept in an older place stays readable from there; everything new goes to the newer one. */
export const layered = (newer: Files, older: Files): Files => ({
  put: newer.put,
  putFrom: newer.putFrom,
  read: (name) =>
    older.read(name).catch((error: unknown) => {
      if (error instanceof Fault && error.code === 'NOT_FOUND') return newer.read(name)
      throw error
    }),
  stream: async (name, range) => (await older.stream(name, range)) ?? newer.stream(name, range),
  async remove(name) {
    await older.remove(name)
    await newer.remove(name)
  },
})
