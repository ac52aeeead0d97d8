import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { root, sources } from '#tools/sources.ts'
import { execFileSync } from 'node:child_process'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.id.json'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8')) as Record<string, string>
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

test.each(files)('%s and its English say the same things, and every message can be read', (path) => {
  const [id, en] = [read(path), read(path.replace('.id.json', '.en.json'))]
  expect(Object.keys(en)).toEqual(Object.keys(id))
  const values = (text: string) => [...text.matchAll(/(?<!(?:=\d|other|one|zero) )\{(\w+)\s*[,}]/g)].map(([, name]) => name)
  for (const [key, text] of Object.entries(id)) {
    const other = en[key] ?? ''
    expect(text.trim() && other.trim(), key).not.toBe('')
    expect(new Set(values(other)), key).toEqual(new Set(values(text)))
    for (const [said, language] of [
      [text, 'id'],
      [other, 'en'],
    ] as const)
      expect(() => new IntlMessageFormat(said, language), key).not.toThrow()
  }
})

test.each(files)('nothing in %s is said nowhere', (path) => {
  const code = sources()
    .filter((source) => source.startsWith(folderOf(path)) || (path.startsWith('kit/') && source.startsWith('kit/web')))
    .map((source) => readFileSync(root + source, 'utf8'))
    .join('\n')
  // A key made of a stem and a value (`state_${state}`) counts as said by its stem.
  const unsaid = Object.keys(read(path)).filter(
    (key) => !code.includes(`'${key}'`) && !(key.includes('_') && code.includes(`\`${key.slice(0, key.indexOf('_') + 1)}$`)) && !/states\.id/.test(path),
  )
  expect(unsaid).toEqual([])
})

test('no message shouts, blames or sighs', () => {
  const loud = files
    .flatMap((path) => [path, path.replace('.id.json', '.en.json')])
    .flatMap((path) => Object.entries(read(path)).filter(([, text]) => /!|oops|ups\b|error/i.test(text)))
  expect(loud).toEqual([])
})
