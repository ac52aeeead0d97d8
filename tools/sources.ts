import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const root = new URL('..', import.meta.url).pathname

/** Every source file of ours, tracked or about to be, relative to the root. */
export const sources = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.(ts|tsx)$/.test(path))

export const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

export const lineCount = (path: string) => read(path).split('\n').length - 1

/** The value below which `share` (0–1) of the numbers lie. */
export function percentile(values: number[], share: number) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
