import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './sources.ts'

/** Where the platforms' own contracts lie: `SINERGI_SPECS`, else beside the project. Null where they are not there. */
export function specsOf(name: string): URL | null {
  const folder = resolve(root, process.env['SINERGI_SPECS'] ?? '../shared/specs', name)
  return existsSync(folder) ? pathToFileURL(`${folder}/`) : null
}
