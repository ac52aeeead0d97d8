import { mkdirSync } from 'node:fs'
import type { BrowserContextOptions } from 'playwright-core'
import { desktop, openBrowser, phone } from '../journeys/browser.ts'
import { signInAs, startExample } from '../journeys/house.ts'
import { screens, settle } from '../journeys/screens.ts'

const out = new URL('../docs/screens/', import.meta.url).pathname
const looks = { terang: desktop, gelap: { ...desktop, colorScheme: 'dark' as const }, ponsel: phone }

async function draw(look: string, options: BrowserContextOptions) {
  mkdirSync(`${out}${look}`, { recursive: true })
  for (const who of new Set(screens.map((screen) => screen.who))) {
    const context = await browser.newContext(options)
    const page = who === '-' ? await context.newPage() : await signInAs(context, house, who)
    for (const screen of screens.filter((one) => one.who === who)) {
      await screen.open(page, house.address)
      await settle(page)
      await page.screenshot({ path: `${out}${look}/${screen.name}.png` })
    }
    await context.close()
  }
  console.log(`${look}: ${screens.length} layar`)
}

// Every screen of the example, light, dark and on a phone, into docs/screens.
const [browser, house] = await Promise.all([openBrowser(), startExample()])
try {
  for (const [look, options] of Object.entries(looks)) await draw(look, options)
} finally {
  await browser.close()
  await house.stop()
}
