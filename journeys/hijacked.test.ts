import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, complaintsOf, phone } from './browser.ts'
import { exampleNetwork } from './example.ts'

const { at, go, stranger, house } = exampleNetwork()

const steps = 8
const warning = 'Saluran WhatsApp Kemlu (contoh) milik Kemlu dibajak'

async function openChannel(page: Page) {
  await go(page, '/kanal')
  await page.getByText('Kemlu (contoh)', { exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Kemlu (contoh)' }).waitFor()
}

test('an account is hijacked: frozen in one act, the network warned, the steps done over two days, the public told, and closed', async () => {
  const bima = await at('Bima Samudra', phone)
  const complaints = complaintsOf(bima)
  await openChannel(bima)
  await bima.getByRole('button', { name: 'Akun dibajak' }).click()
  await bima.getByLabel('Apa yang terlihat').fill('Siaran lelang palsu muncul pagi ini')
  await bima.getByRole('dialog').getByRole('button', { name: 'Akun dibajak' }).click()
  await bima.getByText('8 langkah lagi').waitFor()

  const nadia = await at('Nadia Padma')
  await nadia.getByText(warning).waitFor()
  const reader = await stranger()
  await reader.goto(`${house().address}/akun-resmi/kemlu?periksa=Kemlu%20(contoh)`)
  await reader.getByText('sedang bermasalah. Jangan percaya pesan darinya').waitFor()

  expect(await axe(bima)).toEqual([])

  // Half of it is done, and the phone is put away: who comes next goes on where it was left.
  for (let step = 0; step < 4; step += 1) {
    await bima
      .getByRole('button', { name: /^Selesai: / })
      .first()
      .click()
    await bima.getByText(`${steps - 1 - step} langkah lagi`).waitFor()
  }
  await bima.getByRole('button', { name: 'Buka di penyusun' }).click()
  await bima.waitForURL('**/tulis')
  await bima
    .getByText(/Jangan percaya pesan, tautan, atau permintaan data/)
    .first()
    .waitFor()
  expect(complaints).toEqual([])

  const sekar = await at('Sekar Wening')
  await openChannel(sekar)
  await sekar.getByText('4 langkah lagi').waitFor()
  await sekar.getByRole('button', { name: /^Selesai: Beri tahu publik/ }).click()
  await sekar.getByRole('button', { name: /^Lewati: Lapor ke BSSN/ }).click()
  await sekar.getByLabel('Alasan').fill('Dilaporkan lewat tim tanggap insiden')
  await sekar.getByRole('dialog').getByRole('button', { name: 'Lewati' }).click()
  await sekar.getByRole('button', { name: /^Selesai: Ambil alih/ }).click()
  await sekar.getByText('1 langkah lagi').waitFor()
  await sekar.getByRole('button', { name: 'Buat pernyataan' }).first().click()
  for (const box of await sekar.getByRole('dialog').getByRole('checkbox').all()) await box.check()
  await sekar.getByRole('dialog').getByRole('button', { name: 'Buat pernyataan' }).click()
  await sekar.getByText('semua langkah ditandai').waitFor()
  await sekar.getByRole('button', { name: 'Tutup insiden' }).click()
  await sekar.getByLabel(/^Ringkasan/).fill('Kata sandi bocor; diganti, dua faktor aktif.')
  await sekar.getByRole('dialog').getByRole('button', { name: 'Tutup insiden' }).click()
  await sekar.getByText('Insiden yang lalu').waitFor()
  await nadia.reload()
  await nadia
    .getByText(/hal menunggu Anda|Semua beres/)
    .first()
    .waitFor()
  expect(await nadia.getByText(warning).count()).toBe(0)
})
