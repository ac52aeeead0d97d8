import { spawnSync } from 'node:child_process'

// Installs the real peers beside the project, then lets our connectors speak to them. What cannot be built here is said, and is no failure.
const root = new URL('..', import.meta.url).pathname
const folder = new URL('.', import.meta.url).pathname

const {
  status: installed,
  error,
  stderr,
} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: folder,
  encoding: 'utf8',
  timeout: 300_000,
})
if (installed !== 0) {
  console.log(`peers: skipped, because they could not be installed here:\n${error?.message ?? stderr.trim().split('\n').slice(-5).join('\n')}`)
  process.exit(0)
}

const { status } = spawnSync('vitest', ['run', '--config', `${folder}vitest.config.ts`], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
