import { desktop, openBrowser, phone, axe, complaintsOf } from './journeys/browser.ts'
import { signInAs } from './journeys/house.ts'
const house = { address: 'http://localhost:8099' } as never
const browser = await openBrowser()
const looks = { terang: desktop, gelap: { ...desktop, colorScheme: 'dark' as const }, ponsel: phone }
const mode = process.argv[2] ?? 'message'
for (const [look, options] of Object.entries(looks)) {
  const context = await browser.newContext(options)
  const page = await signInAs(context, house, 'Bima Samudra')
  const bad = complaintsOf(page)
  await page.goto('http://localhost:8099/laboratorium')
  await page.waitForTimeout(600)
  await page.screenshot({ path: `/tmp/look-${look}-0.png` })
  if (mode === 'message') await page.getByRole('button', { name: 'Pakai contoh' }).click()
  else {
    const [label, beside, text] = JSON.parse(process.argv[3] ?? '[]')
    await page.getByRole('button', { name: label, exact: true }).click()
    await page.getByRole('textbox').first().fill(beside)
    await page.getByRole('textbox').nth(1).fill(text)
  }
  await page.getByRole('button', { name: 'Periksa' }).click()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/look-${look}-1.png`, fullPage: true })
  // whole page: grow the window to the content
  const h = await page.evaluate(`Math.max(...[...document.querySelectorAll('*')].map((e) => e.scrollHeight))`)
  await page.setViewportSize({ width: options.viewport!.width, height: Math.min(5000, Number(h) + 80) })
  await page.waitForTimeout(200)
  await page.screenshot({ path: `/tmp/look-${look}-2.png` })
  console.log(look, await axe(page), bad)
  await context.close()
}
await browser.close()
