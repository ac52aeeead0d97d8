import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lineCount, percentile, read, root, sources } from './sources.ts'

const bin = (name: string) => `${root}node_modules/.bin/${name}`
const run = (name: string, ...options: string[]) => {
  try {
    return { ok: true, output: execFileSync(bin(name), options, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 }) }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return { ok: false, output: stdout + stderr }
  }
}
const passes = ({ ok, output }: { ok: boolean; output: string }) => expect(ok, output.slice(-6_000)).toBe(true)

const isTest = (path: string) => /\.test\.tsx?$|^journeys\/|^bench\/|testing[\w-]*\.ts$/.test(path)
const isRoom = (path: string) => /^(app|features|connectors|bahasa|kit)\//.test(path)
const isTable = (path: string) => /(limits|demo\/(people|scenes|institutions)|lexicon)\.ts$/.test(path)
const product = () => sources().filter((path) => isRoom(path) && !isTest(path) && !isTable(path))
const folders = (room: string) =>
  existsSync(`${root}${room}`)
    ? readdirSync(`${root}${room}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []

describe('the house rules', () => {
  test('every file passes the linter', { timeout: 120_000 }, () => passes(run('oxlint', '--deny-warnings')))

  test('every type holds', { timeout: 180_000 }, () => passes(run('tsc', '-p', '.')))

  test('every file is formatted', { timeout: 60_000 }, () => passes(run('oxfmt', '--check')))

  test('imports only ever point right, and the check really read TypeScript', { timeout: 120_000 }, () => {
    const { output } = run('depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'app', 'features', 'connectors', 'bahasa', 'kit')
    const { summary } = JSON.parse(output) as { summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] } }
    expect(summary.totalCruised).toBeGreaterThan(product().length / 2)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })
})

describe('the shape of the code', () => {
  test('a feature has its README, contract and rules, its doors, and the routes or pages that open them', () => {
    const missing = folders('features').flatMap((name) =>
      [['README.md'], ['contract.ts'], ['rules.ts'], [`server/${name}.ts`], ['server/routes.ts', 'server/pages.ts']]
        .filter((parts) => !parts.some((part) => existsSync(`${root}features/${name}/${part}`)))
        .map((parts) => `features/${name}/${parts.join(' or ')}`),
    )
    expect(missing).toEqual([])
  })

  test('a connector has its manual page, its limits, its fake and its test', () => {
    const missing = folders('connectors').flatMap((name) =>
      ['README.md', `${name}.ts`, 'limits.ts', 'fake.ts', `${name}.test.ts`]
        .filter((part) => !existsSync(`${root}connectors/${name}/${part}`))
        .map((part) => `connectors/${name}/${part}`),
    )
    expect(missing).toEqual([])
  })

  test('files are short: half within 60 lines, nineteen of twenty within 200, none beyond 300', () => {
    const lengths = product().map(lineCount)
    expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(60)
    expect(percentile(lengths, 0.95)).toBeLessThanOrEqual(200)
    expect(product().filter((path) => lineCount(path) > 300)).toEqual([])
  })

  test('nothing is passed on through a barrel', () => {
    expect(sources().filter((path) => isRoom(path) && /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s/m.test(read(path)))).toEqual([])
  })

  test('app/config.ts alone reads the environment', () => {
    const readers = product().filter((path) => path !== 'app/config.ts' && /\bprocess\s*\.\s*env\b|from 'node:process'/.test(read(path)))
    expect(readers).toEqual([])
  })

  test('no feature and no part of the kit knows a connector by name', () => {
    const literal = new RegExp(`['"\`](${folders('connectors').join('|') || 'no-connector-yet'})['"\`]`)
    const knowing = product().filter((path) => /^(features|kit)\//.test(path) && literal.test(read(path).replaceAll(/^import .*$/gm, '')))
    expect(knowing.filter((path) => !isOwnName(path))).toEqual([])
  })

  test('SQL stands in stores and migrations only', () => {
    const sqlElsewhere = sources().filter(
      (path) =>
        /^features\/.*\/server\//.test(path) &&
        !isTest(path) &&
        !/(store|tables)\.ts$/.test(path) &&
        /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(read(path)),
    )
    expect(sqlElsewhere.filter((path) => !/store[\w-]*\.ts$|-store\.ts$/.test(path))).toEqual([])
  })

  test('names say what a thing is, not that it is a thing', () => {
    const banned = /\b(?:class|type|function|const)\s+\w+(?:Manager|Service|Helper|Utils|Handler|Impl|Info|DTO)\b/
    expect(product().filter((path) => banned.test(read(path)))).toEqual([])
  })
})

/** The feature `newsroom` may say its own name; it is the room, not the connector. */
const isOwnName = (path: string) => path.startsWith('features/newsroom/')
