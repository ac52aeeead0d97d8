import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pauseRestored } from '#features/publishing/server/restoring-store.ts'
import { openFiles, type Files } from '#kit/server/files.ts'
import { isKeyOf, unwrapKey } from '#kit/server/backup/manifest.ts'
import { NotRestored, openBackup, requireEmpty, restoreRows, type OpenBackup } from '#kit/server/backup/restore.ts'
import { openS3 } from '#kit/server/s3-files.ts'
import type { Config } from '../config.ts'
import { wakeDatabase } from '../database.ts'
import { migrations } from '../house.ts'
import { keepKey, makeDataFolder } from '../key.ts'

export const restoreUsage = {
  usage: 'restore BERKAS',
  about: 'memulihkan cadangan ke SINERGI_DATA atau DATABASE_URL yang kosong; semua penerbitan dijeda sampai diperiksa',
}

type Say = (line: string) => void

/** The key the backup was made with: the one that is named, or the one wrapped inside. */
function keyFor({ manifest }: OpenBackup, { SINERGI_KEY: named, SINERGI_BACKUP_PASSPHRASE: passphrase }: Config): Uint8Array {
  if (named) {
    if (isKeyOf(manifest, named)) return named
    throw new NotRestored('SINERGI_KEY bukan kunci yang dipakai cadangan ini.')
  }
  if (!manifest.key) throw new NotRestored('Cadangan ini tidak memuat kunci. Isi SINERGI_KEY dengan kunci rumah asalnya.')
  if (!passphrase) throw new NotRestored('Isi SINERGI_BACKUP_PASSPHRASE: frasa yang membungkus kunci di cadangan ini.')
  const key = unwrapKey(manifest.key, passphrase)
  if (!key || !isKeyOf(manifest, key)) throw new NotRestored('SINERGI_BACKUP_PASSPHRASE bukan frasa yang membungkus kunci di cadangan ini.')
  return key
}

async function restoreFiles(backup: OpenBackup, files: Files, { folder, say }: { folder: string; say: Say }) {
  const draft = await mkdtemp(join(folder, 'pulih-'))
  try {
    const names = backup.files()
    for (const [at, name] of names.entries()) {
      const path = join(draft, 'berkas')
      await pipeline(await backup.stream(`berkas/${name}`), createWriteStream(path, { mode: 0o600 }))
      await files.putFrom(name, path)
      if ((at + 1) % 100 === 0) say(`${at + 1} dari ${names.length} berkas …`)
    }
    return names.length
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Files first and the key: were it broken off, the rows are not there yet and it is simply run again. */
async function pourInto(backup: OpenBackup, config: Config, say: Say) {
  const folder = resolve(config.SINERGI_DATA)
  const key = keyFor(backup, config)
  const { address, postgres } = await wakeDatabase(config)
  const note = `Dipulihkan dari cadangan ${backup.manifest.at.slice(0, 16).replace('T', ' ')} UTC`
  try {
    await requireEmpty(address)
    makeDataFolder(folder)
    if (!config.SINERGI_KEY) keepKey(folder, key)
    const files = config.S3_URL ? openS3(config.S3_URL) : openFiles(join(folder, 'berkas'))
    const copied = await restoreFiles(backup, files, { folder, say })
    const before = (client: Parameters<typeof pauseRestored>[0]) => pauseRestored(client, note, Temporal.Now.instant())
    const paused = await restoreRows(backup, { address, migrations, before })
    return { copied, paused }
  } finally {
    await postgres?.stop()
  }
}

/** A house that does not stand yet, from one file. */
export async function restore(config: Config, [path]: readonly string[], say: Say): Promise<number> {
  if (!path) {
    say(`Sebut berkas cadangannya: ${restoreUsage.usage}`)
    return 1
  }
  const backup = await openBackup(path)
  try {
    const { copied, paused } = await pourInto(backup, config, say)
    const rows = backup.manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    say(`Pulih: ${rows.toLocaleString('id-ID')} baris dan ${copied.toLocaleString('id-ID')} berkas, keadaan ${backup.manifest.at}.`)
    say(
      `Penerbitan ${paused.toLocaleString('id-ID')} instansi dijeda: yang jatuh tempo sesudah cadangan mungkin sudah terbit dari rumah asalnya. Periksa, akhiri jeda, lalu lepaskan satu per satu.`,
    )
    return 0
  } finally {
    backup.close()
  }
}
