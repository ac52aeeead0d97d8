import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { libraryDate } from './library-date.ts'

/** A growing ZIP on disk: one entry at a time passes through memory, however many there are and however large. */
export type Archive = {
  /** Waits until the bytes are taken, so that a slow disk slows the maker down. Text is packed, pictures and documents are packed already. */
  add: (path: string, source: Buffer | Readable) => Promise<void>
  /** Answers the archive's size in bytes. */
  close: () => Promise<number>
}

const isPacked = (path: string) => /\.(json|jsonl|txt|csv|html)$/.test(path)

/** Begins an archive at a path. Times inside are those of `at`, so that nothing depends on when it was made. */
export async function openArchive(file: string, at: Temporal.Instant): Promise<Archive> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(file, { mode: 0o600 }))
  const broken = new Promise<never>((_, fail) => void written.catch(fail))
  broken.catch(() => undefined)
  const mtime = libraryDate(at)
  return {
    async add(path, bytes) {
      // The library keeps what it was handed to the very end: it is handed a stream, which is let go once it was read.
      let source: Readable | null = bytes instanceof Readable ? bytes : Readable.from([bytes])
      const taken = new Promise<void>((resolve, fail) => {
        source?.once('end', resolve).once('error', fail)
        zip.addReadStreamLazy(path, { mtime, compress: isPacked(path) }, (give) => {
          if (source) give(null, source)
          source = null
        })
      })
      await Promise.race([taken, broken])
    },
    async close() {
      zip.end()
      await written
      return (await stat(file)).size
    },
  }
}
