import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, complaintsOf, desktop, openBrowser, phone } from './browser.ts'
import { startHouse, type RunningHouse } from './house.ts'

let browser: Browser
let house: RunningHouse

beforeAll(async () => {
  ;[browser, house] = await Promise.all([openBrowser(), startHouse()])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const secret = 'kopi hangat di teras kantor'

test('a newcomer founds a network, writes a post, has it approved on a phone, and the public reads it', async () => {
  const page = await (await browser.newContext(desktop)).newPage()
  const complaints = complaintsOf(page)
  await page.goto(house.address)
  await page.waitForURL('**/mulai')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Buat jejaring Anda' }).click()

  const code = /: ([0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4})/.exec(house.said())?.[1] ?? ''
  await page.getByLabel('Kode dari terminal').fill(code)
  await page.getByLabel('Nama lengkap instansi').fill('Kementerian Contoh')
  await page.getByLabel('Nama singkat').fill('Kementerian C')
  await page.getByLabel('Nama Anda').fill('Sekar Wening')
  await page.getByLabel('Surel').fill('sekar@contoh.example')
  await page.getByLabel('Kata sandi baru').fill(secret)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Mulai' }).click()
  await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  await page.getByText('Semua beres').waitFor()

  await page.getByRole('link', { name: 'Konten baru' }).click()
  await page.getByPlaceholder('Judul').fill('Loket paspor buka sampai malam')
  await page.getByLabel('Teks', { exact: true }).fill('Mulai Senin, loket paspor buka sampai pukul 20.00.')
  await page.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await page.getByRole('button', { name: 'Kirim untuk persetujuan' }).click()
  await page.getByText('Ditinjau').first().waitFor()

  await page.getByRole('link', { name: 'Anggota' }).click()
  await page.getByRole('button', { name: 'Undang anggota' }).click()
  await page.getByLabel('Surel').fill('sinta@contoh.example')
  await page.getByLabel('Penyusun').uncheck()
  await page.getByLabel('Penyetuju').check()
  await page.getByRole('button', { name: 'Buat tautan' }).click()
  const link = await page.getByText(/\/undangan\//).innerText()

  const thumb = await (await browser.newContext(phone)).newPage()
  await thumb.goto(link)
  await thumb.getByLabel('Nama Anda').fill('Sinta Cendana')
  await thumb.getByLabel('Kata sandi baru').fill('perahu kecil menuju pulau')
  await thumb.getByRole('button', { name: 'Bergabung' }).click()
  await thumb.waitForURL('**/masuk')
  await thumb.getByLabel('Surel').fill('sinta@contoh.example')
  await thumb.getByLabel('Kata sandi').fill('perahu kecil menuju pulau')
  await thumb.getByRole('button', { name: 'Masuk' }).click()
  await thumb.getByText('Satu hal menunggu Anda.').waitFor()
  await thumb.getByRole('link', { name: 'Tinjau' }).click()
  await thumb.getByText('Loket paspor buka sampai malam').first().waitFor()
  await thumb.getByRole('button', { name: 'Setujui' }).click()
  await thumb.getByText('Semua beres').waitFor()

  await page.getByRole('button', { name: 'Selesai' }).click()
  await page.getByRole('link', { name: 'Konten', exact: true }).click()
  await page.getByText('Loket paspor buka sampai malam').click()
  await page.getByRole('button', { name: 'Terbitkan sekarang' }).click()
  await page.getByText('Terbit', { exact: true }).last().waitFor()
  const address = await page.getByRole('link', { name: 'Buka', exact: true }).getAttribute('href')
  const publicPage = await (await browser.newContext({ ...desktop, javaScriptEnabled: false })).newPage()
  await publicPage.goto(address ?? '')
  expect(await publicPage.getByRole('heading', { level: 1 }).innerText()).toBe('Loket paspor buka sampai malam')
  expect(await (await fetch(`${house.address}/berita/kementerian-c/feed.xml`)).text()).toContain('Loket paspor buka sampai malam')
  expect(complaints).toEqual([])
})

test('a reused invitation says so plainly, and a link to nothing is not a door', async () => {
  const page = await (await browser.newContext(phone)).newPage()
  await page.goto(`${house.address}/undangan/${'x'.repeat(43)}`)
  await page.getByText('Tautan ini tidak dikenal').waitFor()
  expect(await axe(page)).toEqual([])
})
