import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openFiles } from './files.ts'

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
  for (const name of ['../rahasia', '/etc/passwd', 'a/b', '.', 'A.original']) expect(() => files.read(name)).toThrow('Not a file name')
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
