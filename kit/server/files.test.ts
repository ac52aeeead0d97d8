import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { layered, moveFiles, openFiles } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'sinergi-berkas-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const files = openFiles(folder)
const kept = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'))

test('a file is kept whole and read again', async () => {
  await files.put('0190a0.original', Buffer.from('isi'))
  expect((await files.read('0190a0.original')).toString()).toBe('isi')
  await files.remove('0190a0.original')
  expect(kept()).toEqual([])
})

test('a name that is not one of ours never reaches the disk', async () => {
  for (const name of ['../rahasia', '/etc/passwd', 'a/b', '.', 'A.original']) await expect(files.read(name)).rejects.toThrow('Not a file name')
})

test('a full disk is said in words, and leaves no half of a file behind', async () => {
  vi.resetModules()
  vi.doMock('node:fs/promises', async (original) => ({
    ...(await original<typeof import('node:fs/promises')>()),
    rename: () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })),
  }))
  const full = (await import('./files.ts')).openFiles(folder)
  expect(await full.put('0190b0.original', Buffer.from('isi')).catch((error: Error) => error.message)).toContain('Ruang penyimpanan server penuh')
  expect(kept()).toEqual([])
  vi.doUnmock('node:fs/promises')
})

test('everything moves to a newer place once, is readable from both meanwhile, and a place that keeps half of it loses nothing', async () => {
  const [older, newer] = [openFiles(join(folder, 'lama')), openFiles(join(folder, 'baru'))]
  for (const name of ['0190c0', '0190c1', '0190c2']) await older.put(name, Buffer.from(name))
  const half = { ...newer, putFrom: (name: string) => newer.put(name, Buffer.from('019')) }
  expect(await moveFiles(older, half).catch((error: Error) => error.message)).toContain('sedang tidak menjawab')
  expect(await older.names()).toHaveLength(3)
  const both = layered(newer, older)
  expect(await moveFiles(older, newer)).toEqual({ files: 3, bytes: 18 })
  expect(await moveFiles(older, newer)).toEqual({ files: 0, bytes: 0 })
  for (const name of ['0190c0', '0190c1', '0190c2']) expect((await both.read(name)).toString()).toBe(name)
  expect(await older.names()).toEqual([])
})

test('two who write the same file at once both succeed', async () => {
  await Promise.all(Array.from({ length: 20 }, () => files.put('0190d0.320', Buffer.alloc(400_000, 5))))
  expect((await files.read('0190d0.320')).length).toBe(400_000)
})
