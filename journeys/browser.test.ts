import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

test('on a bare machine the browser runs on the libraries its own package carries', async () => {
  const browser = await openBrowser({ withLentLibraries: true })
  const page = await browser.newPage()
  await page.setContent('<h1>Halo</h1>')
  expect(await page.getByRole('heading').innerText()).toBe('Halo')
  await browser.close()
})
