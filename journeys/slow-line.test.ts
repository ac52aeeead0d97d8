import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { phone } from './browser.ts'
import { exampleNetwork } from './example.ts'

const { at, house } = exampleNetwork()

/** 400 kbit/s each way, 400 ms latency, nothing kept from before. Answers how many bytes have come. */
async function slow(page: Page) {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: false })
  await line.send('Network.clearBrowserCache')
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 })
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  return () => bytes
}

test('on a bad line an opened link is approved within fifteen seconds, and Beranda weighs at most 300 kB', { timeout: 120_000 }, async () => {
  const page = await at('Sinta Cendana', phone)
  await page.goto(`${house().address}/setujui`)
  const link = await page.getByRole('link', { name: /Tanya jawab: kontrak kerja/ }).getAttribute('href')
  const bytes = await slow(page)
  const begun = Date.now()
  await page.goto(`${house().address}${link}`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Setujui' }).click()
  await page.waitForURL('**/setujui')
  const seconds = (Date.now() - begun) / 1_000
  const reviewed = bytes()
  const other = await at('Rangga Pualam', phone)
  const homeBytes = await slow(other)
  await other.goto(house().address, { waitUntil: 'commit' })
  await other.getByText('menunggu Anda').waitFor()
  await other.waitForTimeout(3_000)
  console.log(`approved in ${seconds.toFixed(1)} s over ${Math.round(reviewed / 1024)} kB; Beranda ${Math.round(homeBytes() / 1024)} kB`)
  expect(seconds).toBeLessThanOrEqual(15)
  expect(homeBytes()).toBeLessThanOrEqual(300 * 1024)
})
