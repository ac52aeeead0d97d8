import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

// One small file per mark: importing the package's index would parse three thousand of them at every start.
const folder = dirname(createRequire(import.meta.url).resolve('simple-icons/icons/x.svg'))
const known = new Map<string, string | null>()

function read(mark: string) {
  const file = `${folder}/${mark}.svg`
  if (!/^[a-z0-9]+$/.test(mark) || !existsSync(file)) return null
  return / d="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? null
}

/** A platform's monochrome mark as an SVG path in a 24 × 24 box, by the key its connector gives it; null for one without. The browser's twin is `kit/web/platform-paths.ts`. */
export function platformPath(mark: string): string | null {
  const path = known.get(mark)
  if (path !== undefined) return path
  const found = read(mark)
  known.set(mark, found)
  return found
}
