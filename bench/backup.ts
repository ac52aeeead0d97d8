import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backUp } from '#kit/server/backup/backup.ts'
import { openBackup, restoreRows } from '#kit/server/backup/restore.ts'
import { startPostgres } from '#kit/server/postgres/supervisor.ts'
import { migrations } from '../app/house.ts'
import { fill, openDesk } from './desk.ts'

// A house of 100,000 posts into one file, and from it into an empty database.
const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'sinergi-bangku-'))
const open = await openDesk()
await fill(open, count)

async function measured<T>(run: () => Promise<T>) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  const begun = performance.now()
  const result = await run().finally(() => clearInterval(watch))
  return { result, seconds: (performance.now() - begun) / 1_000, grown: (most - before) / 1_048_576 }
}
const verdict = (seconds: number, limit: number) => (seconds <= (limit * Math.max(count, 1_000)) / 100_000 ? 'holds ' : 'FALLS ')

const path = join(folder, 'cadangan.zip')
const { house } = open.bench
const made = await measured(() =>
  backUp(path, {
    address: open.desk.address,
    files: null,
    key: house.settings.key,
    passphrase: null,
    publicAddress: house.settings.address,
    at: house.now(),
  }),
)
const rows = made.result.tables.reduce((sum, table) => sum + table.rows, 0)
console.log(
  `${verdict(made.seconds, 60)} backup of ${count} posts (${rows} rows, ${(made.result.size / 1e6).toFixed(1)} MB): ${made.seconds.toFixed(1)} s (limit 60 for 100,000); memory grew by ${made.grown.toFixed(0)} MB at most`,
)
const other = await startPostgres({ folder: join(folder, 'pg') })
const backup = await openBackup(path)
const poured = await measured(() => restoreRows(backup, { address: other.address, migrations, before: async () => null }))
console.log(
  `${verdict(poured.seconds, 120)} restore of the same: ${poured.seconds.toFixed(1)} s (limit 120 for 100,000); memory grew by ${poured.grown.toFixed(0)} MB at most`,
)
console.log(`       the same growth for a tenth of the posts means it is constant: npm run bench:backup -- ${Math.round(count / 10)}`)
backup.close()
await other.stop()
await open.close()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
