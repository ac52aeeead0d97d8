import { spawnSync } from 'node:child_process'
import { chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** PostgreSQL refuses to run as root: words to put before a command so that it does not, and who then owns the files. */
export type Owner = { prefix: string[]; uid?: number }

const nobody = 65_534

/** An ordinary user runs it as themselves; root takes a user namespace, or the user nobody where those are forbidden. */
export function databaseOwner(): Owner {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const inside = ['unshare', '-U', '--map-user=1000', '--map-group=1000']
  const [command = '', ...options] = inside
  if (spawnSync(command, [...options, 'true'], { stdio: 'ignore' }).status === 0) return { prefix: inside }
  return { prefix: ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'], uid: nobody }
}

/** Gives a folder and all in it to the owner; nothing to do where the namespace maps us. */
export function handOver(folder: string, owner: Owner) {
  if (owner.uid === undefined) return
  chownSync(folder, owner.uid, owner.uid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, entry), owner.uid, owner.uid)
}
