import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axe, colours, complaintsOf, desktop, openBrowser, phone } from './browser.ts'
import { signInAs, startExample, type RunningHouse } from './house.ts'
import { screens, settle } from './screens.ts'

let browser: Browser
let house: RunningHouse

beforeAll(async () => {
  ;[browser, house] = await Promise.all([openBrowser(), startExample(inject('example'))])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const people = [...new Set(screens.map((screen) => screen.who))]

const tooWide = async (page: Page) => {
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return wide > 0 ? [`wider than its window by ${wide}`] : []
}

async function darkOf(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = (await axe(page, colours)).map((one) => `dark, ${one}`)
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** Every screen of one person, as wide as the window says; in the dark on a desk alone, for the colours are the same everywhere and cost most. */
async function lookedOver(who: string, options: typeof desktop) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = who === '-' ? await context.newPage() : await signInAs(context, house, who)
  const complaints = complaintsOf(page)
  const found: string[] = []
  for (const screen of screens.filter((one) => one.who === who)) {
    await screen.open(page, house.address)
    await settle(page)
    const dark = options === desktop ? await darkOf(page) : []
    found.push(...[...(await axe(page)), ...dark, ...(await tooWide(page))].map((one) => `${screen.name}: ${one}`))
  }
  await context.close()
  return [...found, ...complaints.map((one) => `${who}: ${one}`)]
}

test.concurrent.each([
  ['light and dark on a desk', desktop],
  ['on a phone', phone],
])('every screen keeps to WCAG 2.2 AA and to its own policy, %s', { timeout: 600_000 }, async (_name, options) => {
  const found: string[] = []
  for (const who of people) found.push(...(await lookedOver(who, options)))
  expect(found).toEqual([])
})
