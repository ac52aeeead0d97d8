import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, complaintsOf, desktop, openBrowser, phone } from './browser.ts'
import { signInAs, startExample, type RunningHouse } from './house.ts'
import { screens, settle } from './screens.ts'

let browser: Browser
let house: RunningHouse

beforeAll(async () => {
  ;[browser, house] = await Promise.all([openBrowser(), startExample()])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const looks: [name: string, options: BrowserContextOptions][] = [
  ['light', desktop],
  ['dark', { ...desktop, colorScheme: 'dark' }],
  ['on a phone', phone],
]

test.each(looks)('every screen keeps to WCAG 2.2 AA and to its own policy, %s', { timeout: 240_000 }, async (_name, options) => {
  const found: string[] = []
  for (const who of new Set(screens.map((screen) => screen.who))) {
    const context = await browser.newContext(options)
    const page = who === '-' ? await context.newPage() : await signInAs(context, house, who)
    const complaints = complaintsOf(page)
    for (const screen of screens.filter((one) => one.who === who)) {
      await screen.open(page, house.address)
      await settle(page)
      found.push(...(await axe(page)).map((one) => `${screen.name}: ${one}`))
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      if (Number(wide) > 0) found.push(`${screen.name}: wider than its window by ${wide}`)
    }
    found.push(...complaints.map((one) => `${who}: ${one}`))
    await context.close()
  }
  expect(found).toEqual([])
})
