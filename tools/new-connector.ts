import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { root } from './sources.ts'

const name = process.argv[2] ?? ''
const word = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const type = word.charAt(0).toUpperCase() + word.slice(1)

const readme = `# ${name}

Halaman ini menjadi halaman kanal ini di buku panduan: cara mendapat izin, apa yang bisa, apa yang belum.
`

const limits = `import type { Platform } from '#kit/connector.ts'

const from = { source: 'where this is written', checkedOn: '2026-01-01' }

export const platforms: readonly Platform[] = [
  {
    id: '${name}',
    name: '${type}',
    mark: '${name}',
    limits: {
      text: { unit: 'graphemes', max: { value: 500, ...from } },
      foldsAt: null,
      images: { max: { value: 4, ...from }, isRequired: false, types: ['image/jpeg', 'image/png'] },
    },
  },
]
`

const fake = `/** A small, stateful imitation of the platform: what it accepted, by our key. */
export function fake${type}() {
  const posts = new Map<string, { id: string; address: string; text: string }>()
  return {
    posts,
    post: async (key: string, text: string) => {
      const known = posts.get(key) ?? { id: String(posts.size + 1), address: \`https://${name}.example/\${posts.size + 1}\`, text }
      posts.set(key, known)
      return known
    },
    find: async (key: string) => posts.get(key) ?? null,
  }
}
`

const connector = `import type { Account, Connector, Draft, Found } from '#kit/connector.ts'
import { platforms } from './limits.ts'

/** What is used of the platform's interface. */
export type ${type}Line = {
  post: (key: string, text: string) => Promise<{ id: string; address: string }>
  find: (key: string) => Promise<{ id: string; address: string } | null>
}

/** Say here what the platform is, and what a look on it proves. */
export function ${word}(line: ${type}Line): Connector {
  const find = async (_account: Account, draft: Draft): Promise<Found> => {
    const found = await line.find(draft.key)
    return found ? { kind: 'published', remote: { id: found.id, address: found.address } } : { kind: 'absent' }
  }
  return {
    id: '${name}',
    platforms,
    lookup: { kind: 'exact' },
    publish: (account, draft, step) =>
      step.commit(
        'post',
        async () => {
          const { id, address } = await line.post(draft.key, draft.text)
          return { id, address }
        },
        { find: () => find(account, draft) },
      ),
    find,
  }
}
`

const tests = `import { expect, test } from 'vitest'
import { conform } from '#kit/connector-conformance.ts'
import { fake${type} } from './fake.ts'
import { ${word} } from './${name}.ts'

test('${name} keeps the contract of every connector', async () => {
  expect(await conform(${word}(fake${type}()), Temporal.Instant.from('2026-11-23T00:30:00Z'))).toEqual([])
})
`

const parts: Record<string, string> = { 'README.md': readme, 'limits.ts': limits, 'fake.ts': fake, [`${name}.ts`]: connector, [`${name}.test.ts`]: tests }

if (!/^[a-z][a-z-]*$/.test(name) || existsSync(`${root}connectors/${name}`)) {
  console.error('npm run new:connector NAME: a new name in lower-case letters, for example "mastodon"')
  process.exit(1)
}
mkdirSync(`${root}connectors/${name}`, { recursive: true })
for (const [path, text] of Object.entries(parts)) writeFileSync(`${root}connectors/${name}/${path}`, text)
console.log(`connectors/${name} stands. Next: its limits, its line to the platform, one line in app/connectors.ts. See docs/add-a-connector.md.`)
