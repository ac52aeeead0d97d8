import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const patience = 10_000

/** The process that really holds a data folder: its pid file may name a stranger who got the number later. */
function holderOf(folder: string): number | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)) return pid
  } catch {
    // no such process, or not ours to see: nobody holds it
  }
  rmSync(file, { force: true })
  return null
}

/** The socket folder of the PostgreSQL that holds a data folder at this moment (fifth line of its pid file), or null. */
export function socketOf(folder: string): string | null {
  if (holderOf(folder) === null) return null
  return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[4]?.trim() || null
}

/** Waits for a stopping PostgreSQL to leave its data folder; says who stays there. */
export async function untilFree(folder: string) {
  for (let waited = 0; waited < patience; waited += 100) {
    if (holderOf(folder) === null) return
    await sleep(100)
  }
  const holder = holderOf(folder)
  if (holder !== null) throw new Error(`Folder data ${folder} masih dipakai proses ${holder}. Hentikan Sinergi yang lain, atau pakai SINERGI_DATA lain.`)
}
