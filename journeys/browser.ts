import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import bundled from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const cache = new URL('../.cache/peramban', import.meta.url).pathname
const options = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage']

/** The bundled Chromium, unpacked into a folder of the project: the system's temporary one may hold another user's. */
export async function openBrowser(): Promise<Browser> {
  mkdirSync(cache, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = cache
  const executablePath = await bundled.executablePath()
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  return chromium.launch({ executablePath, args: options, headless: true })
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' }
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
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

/** What axe finds, as `rule: where`, over WCAG 2.2 AA. */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
