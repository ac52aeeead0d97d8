import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptKey, makeDataFolder } from './key.ts'

let folder = ''
beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'sinergi-kunci-')), 'data')))
beforeEach(() => void makeDataFolder(folder))
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

test('the house makes its key once, whole, and only its owner reads it', () => {
  const key = keptKey(folder)
  expect(key).toHaveLength(32)
  expect(keptKey(folder)).toEqual(key)
  expect(statSync(join(folder, 'kunci')).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o044).toBe(0)
  expect(readdirSync(folder)).toEqual(['kunci'])
})

test('a key file that was cut short is named, and never taken for a key', () => {
  keptKey(folder)
  writeFileSync(join(folder, 'kunci'), '')
  expect(() => keptKey(folder)).toThrow(/Berkas kunci .* rusak\. Kembalikan dari salinan Anda/)
})
