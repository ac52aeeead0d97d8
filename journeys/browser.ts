import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import bundled from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const cache = new URL('../.cache/peramban', import.meta.url).pathname
const options = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage']

/** A bare Debian lacks a few libraries the browser wants; its package carries them. Answers where, or null when nothing is missing. */
function lentLibraries(executable: string, isForced = false): string | null {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  if (!isForced && !stdout.includes('not found')) return null
  const lent = join(cache, 'lib')
  if (existsSync(lent)) return lent
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')))
  const archive = [join(home, 'bin'), join(dirname(home), 'bin')].map((bin) => join(bin, 'al2023.tar.br')).find((path) => existsSync(path))
  if (!archive) return null
  spawnSync('tar', ['x', '-C', cache], { input: brotliDecompressSync(readFileSync(archive)) })
  return lent
}

/** Unpacks the bundled Chromium, and the libraries it lacks, into a folder of the project, for the system's temporary one may hold another user's; answers where it and they are. */
export async function unpackBrowser(isWithLentLibraries = false) {
  mkdirSync(cache, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = cache
  const executablePath = await bundled.executablePath()
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  return { executablePath, libraries: lentLibraries(executablePath, isWithLentLibraries) }
}

export async function openBrowser(more: { withLentLibraries?: boolean } = {}): Promise<Browser> {
  const { executablePath, libraries } = await unpackBrowser(more.withLentLibraries)
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>
  return chromium.launch({ executablePath, args: options, headless: true, env })
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' }
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
}

/**
 * Goes to another page of the app as a click on a link does, which costs a twentieth of loading it anew; whoever is outside of the app, or
 * already there, loads it.
 */
export async function go(page: Page, address: string, path: string) {
  const [from, to] = [new URL(page.url()), new URL(path, address)]
  if (from.origin !== to.origin || from.pathname === to.pathname) {
    await page.goto(to.href)
    return
  }
  await page.evaluate(`{
    document.querySelectorAll('h1').forEach((heading) => (heading.dataset.before = ''))
    history.pushState({}, '', ${JSON.stringify(path)})
  }`)
  // Called back before the last page had gone, the same heading stays.
  await page
    .locator('h1:not([data-before])')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => page.goto(to.href))
}

/** What a page complained about; a journey ends with this empty. */
export function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refusal by the server is part of a journey; a script that breaks or a policy that is crossed is not.
    if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

const axeSource = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The component library says a button's name aloud when it begins and ends waiting, by an image in its own live region labelled by the
 * button. A button that goes with its dialog leaves that image without a name until the region is emptied, seconds later.
 */
const announcer = '[data-live-announcer]'

const everything = { runOnly: rules }
/** What a change of colours alone can break. */
export const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** What axe finds, as `rule: where`, over WCAG 2.2 AA or only `asked`. Its script is put into a page once and asked there: no frames, no second page. */
export async function axe(page: Page, asked: object = everything) {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource)
  const found = await page.evaluate(
    `axe.run({ exclude: [${JSON.stringify(announcer)}] }, ${JSON.stringify({ resultTypes: ['violations'], ...asked })}).then(({ violations }) => violations)`,
  )
  return (found as { id: string; nodes: { target: string[] }[] }[]).flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
