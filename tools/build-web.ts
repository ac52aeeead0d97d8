import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const root = new URL('..', import.meta.url).pathname
const out = join(root, 'dist/web')
const stampFile = join(root, 'dist/stamp')

/** What the browser app is made of; anything else may change without a new build. */
const isPart = (path: string) => /^(app\/web|kit|features\/[^/]+)\//.test(path) && !/\/server\/|\.test\.tsx?$/.test(path)
const filesIn = (folder: string) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`) : []

function stampOf() {
  const parts = ['app/web', 'kit', 'features'].flatMap(filesIn).filter((path) => isPart(path) && /\.\w+$/.test(path))
  const hash = createHash('sha256')
  for (const path of ['vite.config.ts', 'package-lock.json', ...parts.toSorted()]) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

const squeeze = [
  { ending: '.br', run: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) },
  { ending: '.gz', run: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
]

async function compressAll() {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|css|svg)$/.test(path))
  for (const path of paths) {
    const bytes = readFileSync(join(out, path))
    for (const { ending, run } of squeeze) writeFileSync(join(out, path + ending), await run(bytes))
  }
}

const stamp = stampOf()
const isFresh = existsSync(join(out, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
if (!isFresh) {
  // Spawned, not imported: the builder's memory goes away with it.
  const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (built.status !== 0) process.exit(built.status ?? 1)
  await compressAll()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile, stamp)
}
