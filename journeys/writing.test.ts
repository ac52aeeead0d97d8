import { expect, test } from 'vitest'
import { complaintsOf } from './browser.ts'
import { exampleNetwork } from './example.ts'
import { killDatabase } from './house.ts'

const { at, go, write, approve, house } = exampleNetwork()

test('two people in one draft lose nothing: what they write apart is joined while they look, and the same words are chosen between', async () => {
  const [sekar, bima] = [await at('Sekar Wening'), await at('Bima Samudra')]
  await write(bima, 'Naskah bersama')
  await sekar.goto(bima.url())
  await sekar.getByLabel('Tambah bahasa').selectOption('en')
  await sekar.getByLabel('Teks', { exact: true }).fill('A sentence by Sekar.')
  await sekar.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await bima.getByText('Inggris').first().waitFor()
  await bima.getByLabel('Teks', { exact: true }).fill('Kalimat dari Bima.')
  await sekar.getByText('sumber berubah', { exact: true }).waitFor()
  await bima.getByText('Sekar Wening di Inggris').waitFor({ state: 'attached' })
  await sekar.getByLabel('Catatan untuk konten ini').fill('Tolong periksa jamnya, @Bima')
  await sekar.getByRole('button', { name: '@Bima Samudra' }).click()
  await sekar.getByRole('button', { name: 'Simpan catatan' }).click()
  await bima.getByText('Tolong periksa jamnya, @Bima Samudra').waitFor()
  expect(await sekar.getByLabel('Teks', { exact: true }).inputValue()).toBe('A sentence by Sekar.')

  await bima.context().setOffline(true)
  await bima.getByLabel('Teks', { exact: true }).fill('Kalimat kedua dari Bima.')
  await bima.getByText('Tersimpan di peramban ini').waitFor()
  await sekar.getByRole('button', { name: /^Indonesia/ }).click()
  await sekar.getByLabel('Teks', { exact: true }).fill('Kalimat dari Sekar.')
  await sekar.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await bima.context().setOffline(false)
  await bima.getByText('Sekar Wening menyimpan perubahan').waitFor()
  await bima.getByRole('button', { name: 'Lanjutkan dari tulisan Sekar Wening' }).click()
  expect(await bima.getByLabel('Teks', { exact: true }).inputValue()).toBe('Kalimat dari Sekar.')
  await bima.getByText('Siapa mengubah apa').click()
  await bima.getByText('di samping').waitFor()
})

test('a bilingual post for Tokyo with Japanese, and an Arabic one for Riyadh', async () => {
  const kirana = await at('Kirana Sakura')
  const complaints = complaintsOf(kirana)
  await write(kirana, 'Loket paspor di Tokyo')
  await kirana.getByLabel('Tambah bahasa').selectOption('ja')
  await kirana.getByText('belum diterjemahkan').waitFor()
  await kirana.getByPlaceholder('Judul').fill('東京の旅券窓口')
  await kirana.getByLabel('Teks', { exact: true }).fill('旅券窓口は土曜日に開きます。')
  await kirana.getByLabel('Cara terbit').selectOption('ja+id')
  const preview = kirana.getByRole('figure', { name: 'Pratinjau Ruang berita' })
  await preview.getByText('旅券窓口は土曜日に開きます。').waitFor()
  expect(await preview.locator('[lang=id]').innerText()).toBe('Loket paspor di Tokyo: isi lengkapnya di sini.')
  await kirana.getByRole('button', { name: 'Kirim untuk persetujuan' }).click()
  await kirana.waitForURL(/konten\/[\w-]+$/)

  const [salma, sinta] = [await at('Salma Zamrud'), await at('Sinta Cendana')]
  await go(salma, '/konten/baru/tulis')
  await salma.getByLabel('Bahasa', { exact: true }).last().selectOption('ar')
  await salma.getByPlaceholder('Judul').fill('مواعيد المكتب')
  await salma.getByLabel('Teks', { exact: true }).fill('المكتب مفتوح يوم الأحد.')
  expect(await salma.getByLabel('Teks', { exact: true }).getAttribute('dir')).toBe('rtl')
  await salma.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await salma.getByRole('button', { name: 'Kirim untuk persetujuan' }).click()
  await salma.waitForURL(/konten\/[\w-]+$/)
  for (const title of ['Loket paspor di Tokyo', 'مواعيد المكتب']) await approve(sinta, title)
  for (const page of [kirana, salma]) {
    await page.reload()
    await page.getByRole('button', { name: 'Terbitkan sekarang' }).click()
    await page.getByText('Sedang diterbitkan').waitFor()
  }
  const newsroom = async (slug: string) => (await fetch(`${house().address}/berita/${slug}`)).text()
  await expect.poll(() => newsroom('kbri-riyadh?bahasa=ar'), { timeout: 30_000 }).toContain('مواعيد المكتب')
  await expect.poll(() => newsroom('kbri-tokyo?bahasa=ja'), { timeout: 30_000 }).toContain('東京の旅券窓口')
  await salma.goto(`${house().address}/berita/kbri-riyadh?bahasa=ar`)
  await salma.getByText('مواعيد المكتب').first().click()
  await salma.locator('div[dir=rtl]').getByText('المكتب مفتوح يوم الأحد.').waitFor()
  expect(complaints).toEqual([])
})

test('a text written while the connection is down is kept in the browser, sealed, and saved when it is back', async () => {
  const bima = await at('Bima Samudra')
  await write(bima, 'Kereta tanpa sinyal')
  await bima.context().setOffline(true)
  await bima.getByLabel('Teks', { exact: true }).fill('Ditulis di dalam terowongan.')
  await bima.getByText('Tersimpan di peramban ini').waitFor()
  const stored = (await bima.evaluate(
    `new Promise((done) => { const open = indexedDB.open('sinergi'); open.onsuccess = () => { const all = open.result.transaction('draf').objectStore('draf').getAll(); all.onsuccess = () => done(JSON.stringify(all.result, (key, value) => value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : value)) } })`,
  )) as string
  expect(stored).not.toContain('terowongan')
  await bima.context().setOffline(false)
  await bima.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await bima.reload()
  expect(await bima.getByLabel('Teks', { exact: true }).inputValue()).toBe('Ditulis di dalam terowongan.')
})

test('while the database is away a banner says so and what is written stays; it goes on by itself when it is back', async () => {
  const bima = await at('Bima Samudra')
  await write(bima, 'Basis data pergi')
  const killing = setInterval(() => killDatabase(house()), 300)
  await bima.getByText('Tidak tersambung sejak').waitFor()
  await bima.getByLabel('Teks', { exact: true }).fill('Ditulis saat basis data pergi.')
  await bima.getByText('Tersimpan di peramban ini').waitFor()
  clearInterval(killing)
  await bima.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await bima.getByText('Tidak tersambung sejak').waitFor({ state: 'detached' })
  await bima.reload()
  expect(await bima.getByLabel('Teks', { exact: true }).inputValue()).toBe('Ditulis saat basis data pergi.')
})
