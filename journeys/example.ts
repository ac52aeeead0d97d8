import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { desktop, go as goTo, openBrowser } from './browser.ts'
import { signInAs, startExample, type RunningHouse } from './house.ts'

/**
 * The example network and a browser, for the tests of one file. Whoever comes back opens another window of the browser they had
 * (`desktop` or `phone`), still signed in, as people do; windows close after each test.
 */
export function exampleNetwork() {
  let browser: Browser
  let house: RunningHouse
  const theirs = new Map<string, BrowserContext>()

  beforeAll(async () => {
    ;[browser, house] = await Promise.all([openBrowser(), startExample(inject('example'))])
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.close())))
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  /** Their Beranda. */
  async function at(name: string, where = desktop): Promise<Page> {
    const key = `${name} ${where.viewport?.width}`
    const before = theirs.get(key)
    if (!before) {
      const context = await browser.newContext({ ...where, permissions: ['clipboard-read', 'clipboard-write'] })
      theirs.set(key, context)
      return signInAs(context, house, name)
    }
    const page = await before.newPage()
    await page.goto(house.address)
    await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
    return page
  }

  /** A browser nobody has used. */
  const stranger = async (where = desktop) => (await browser.newContext(where)).newPage()

  const go = (page: Page, path: string) => goTo(page, house.address, path)

  async function write(page: Page, title: string) {
    await go(page, '/konten/baru/tulis')
    await page.getByPlaceholder('Judul').fill(title)
    await page.getByLabel('Teks', { exact: true }).fill(`${title}: isi lengkapnya di sini.`)
    await page.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  }

  async function approve(page: Page, title: string) {
    await go(page, '/setujui')
    await page.getByText(title).click()
    await page.getByRole('button', { name: 'Setujui' }).click()
    await page.waitForURL('**/setujui')
  }

  async function find(page: Page, title: string) {
    await go(page, '/konten')
    await page.getByText(title, { exact: true }).click()
    await page.getByRole('heading', { name: title }).waitFor()
  }

  return { at, stranger, go, write, approve, find, house: () => house }
}
