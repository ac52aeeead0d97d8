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

/** Five hundred drafts in one list, so that a full screen is looked at too. */
async function drawFull() {
  const context = await browser.newContext(desktop)
  const page = await signInAs(context, house, 'Galih Arunika')
  const { memberships } = (await (await page.request.get(`${house.address}/api/me`)).json()) as { memberships: { institution: string }[] }
  const institution = memberships[0]?.institution
  for (let number = 1; number <= 500; number += 1) {
    const content = { title: `Kabar layanan nomor ${number}`, text: 'Isi kabar.', language: 'id', sensitivity: 'routine', link: null, media: [], variants: [] }
    await page.request.post(`${house.address}/api/posts`, { data: { institution, content } })
  }
  await page.goto(`${house.address}/konten`)
  for (let more = 0; more < 10; more += 1)
    await page
      .getByRole('button', { name: 'Muat lagi' })
      .click({ timeout: 3_000 })
      .catch(() => undefined)
  await settle(page)
  await page.screenshot({ path: `${out}terang/konten-penuh.png` })
  console.log(`penuh: ${await page.getByRole('listitem').count()} baris`)
  await context.close()
}

// Every screen of the example, light, dark and on a phone, into docs/screens.
const [browser, house] = await Promise.all([openBrowser(), startExample()])
try {
  for (const [look, options] of Object.entries(looks)) await draw(look, options)
  await drawFull()
} finally {
  await browser.close()
  await house.stop()
}
