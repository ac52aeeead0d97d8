import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axe, complaintsOf, openBrowser, phone } from './browser.ts'
import { signInAs, startExample, type RunningHouse } from './house.ts'
import { openLine, type Line } from './line.ts'

const folder = mkdtempSync(join(tmpdir(), 'sinergi-foto-'))
const photo = join(folder, 'antrean-loket_pagi.jpg')
const mebibyte = 1024 * 1024
let browser: Browser
let house: RunningHouse
let line: Line

/** Some megabytes, as a phone's camera makes them, with the place where it stood. */
async function takePhoto() {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const
  const drawn = sharp({ create: { width: 1800, height: 1350, channels: 3, background: '#888888', noise } })
  const place = { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 49/1 0/1' }
  writeFileSync(photo, await drawn.withExif({ IFD3: place }).jpeg({ quality: 100 }).toBuffer())
}

beforeAll(async () => {
  ;[browser, house, line] = await Promise.all([openBrowser(), startExample(inject('example')), openLine(), takePhoto()])
})
afterAll(async () => {
  await browser?.close()
  await line?.close()
  await house?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function choose(page: Page) {
  await page.goto(`${house.address}/pustaka`)
  await page.getByRole('button', { name: 'Unggah' }).click()
  await page.getByLabel('Pilih gambar').setInputFiles(photo)
}

test('a photo on a line that breaks twice goes on where it stopped, also after the page was closed, and is asked for its alt text', async () => {
  // Signed in before the line is bad: what is looked at is the sending.
  await signInAs(await browser.newContext(phone), house, 'Bima Samudra')
  const context = await browser.newContext({ ...phone, proxy: { server: line.address } })
  const page = await signInAs(context, house, 'Bima Samudra')
  line.breakAt(1.4 * mebibyte)
  await choose(page)
  await line.broken()
  line.breakAt(2.6 * mebibyte, { staysBroken: true })
  await line.broken()
  const bar = page.getByRole('progressbar', { name: 'antrean-loket_pagi.jpg' })
  expect(Number(await bar.getAttribute('value'))).toBeGreaterThan(0.2)
  await page.close()
  const before = line.sendings.length
  line.mend()

  const again = await context.newPage()
  const complaints = complaintsOf(again)
  await choose(again)
  await again.getByRole('heading', { name: 'antrean loket pagi' }).waitFor()
  const { size } = statSync(photo)
  const [first, next] = [line.sendings[0], line.sendings[before]]
  expect(first?.from).toBe(0)
  expect(next?.from).toBeGreaterThanOrEqual(2 * mebibyte)
  for (const { from, told } of line.sendings) expect(from).toBe(told)
  expect(line.sendings.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(size + 2 * mebibyte)

  await again.getByText('Lokasi dari kamera sudah dihapus').waitFor()
  await again.getByText('Tulis apa yang terlihat').waitFor()
  expect(await axe(again)).toEqual([])
  await again.getByRole('textbox', { name: 'Teks alternatif' }).fill('Warga menunggu di depan loket pada pagi hari')
  await again.getByRole('button', { name: 'Simpan' }).click()
  await again.getByText('Keterangan tersimpan').waitFor()
  await again.goto(`${house.address}/pustaka?cari=loket+pagi`)
  await again.getByRole('img', { name: 'Warga menunggu di depan loket pada pagi hari' }).waitFor()
  expect(complaints).toEqual([])
})
