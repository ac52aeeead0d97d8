import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { complaintsOf, desktop, openBrowser, phone } from './browser.ts'
import { killDatabase, signInAs, startExample, type RunningHouse } from './house.ts'
import { totp } from './totp.ts'

let browser: Browser
let house: RunningHouse

beforeAll(async () => {
  ;[browser, house] = await Promise.all([openBrowser(), startExample(inject('example'))])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

const at = async (name: string, where = desktop) =>
  signInAs(await browser.newContext({ ...where, permissions: ['clipboard-read', 'clipboard-write'] }), house, name)

async function write(page: Page, title: string) {
  await page.goto(`${house.address}/konten/baru/tulis`)
  await page.getByPlaceholder('Judul').fill(title)
  await page.getByLabel('Teks', { exact: true }).fill(`${title}: isi lengkapnya di sini.`)
  await page.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
}

async function approve(page: Page, title: string) {
  await page.goto(`${house.address}/setujui`)
  await page.getByText(title).click()
  await page.getByRole('button', { name: 'Setujui' }).click()
  await page.waitForURL('**/setujui')
}

const find = async (page: Page, title: string) => {
  await page.goto(`${house.address}/konten`)
  await page.getByText(title, { exact: true }).click()
  await page.getByRole('heading', { name: title }).waitFor()
}

test('the emergency lane goes out at once with a reason, and an approver confirms it afterwards', async () => {
  const sekar = await at('Sekar Wening')
  const complaints = complaintsOf(sekar)
  await write(sekar, 'Saluran siaga badai')
  await sekar.getByRole('button', { name: 'Jalur darurat' }).click()
  await sekar.getByText('Tulis alasannya dulu').waitFor()
  await sekar.getByLabel('Alasan').fill('Badai mendekat, warga harus tahu sekarang.')
  await sekar.getByRole('button', { name: 'Terbitkan sekarang' }).click()
  await sekar.getByText('Terbit', { exact: true }).last().waitFor()

  const sinta = await at('Sinta Cendana', phone)
  await sinta.goto(`${house.address}/setujui`)
  await sinta.getByText('Saluran siaga badai').click()
  await sinta.getByText('Badai mendekat').waitFor()
  await sinta.getByRole('button', { name: 'Sahkan' }).click()
  await sinta.waitForURL('**/setujui')
  await sekar.getByText('Sudah disahkan').waitFor()
  expect(complaints).toEqual([])
})

test('a deputy approves in the name of whoever is away, and both names are written down', async () => {
  const sekar = await at('Sekar Wening')
  await sekar.goto(`${house.address}/anggota`)
  await sekar.getByRole('button', { name: 'Tunjuk' }).click()
  await sekar.getByLabel('Yang digantikan', { exact: true }).selectOption({ label: 'Sinta Cendana' })
  await sekar.getByLabel('Pengganti').selectOption({ label: 'Wira Jatmika' })
  await sekar.getByRole('dialog').getByRole('button', { name: 'Tunjuk' }).click()
  await sekar.getByText('Plh. Wira Jatmika untuk Sinta Cendana').waitFor()

  const bima = await at('Bima Samudra')
  await write(bima, 'Layanan saat libur panjang')
  await bima.getByRole('button', { name: 'Kirim untuk persetujuan' }).click()
  await bima.getByText('Ditinjau').first().waitFor()
  const wira = await at('Wira Jatmika', phone)
  await approve(wira, 'Layanan saat libur panjang')
  await bima.getByText('Wira Jatmika (Plh. Sinta Cendana)').waitFor()
})

test('publishing pauses for mourning; when it ends nothing goes out until somebody releases it', async () => {
  const [sekar, bima, rangga] = [await at('Sekar Wening'), await at('Bima Samudra'), await at('Rangga Pualam')]
  await write(bima, 'Kabar selama berkabung')
  await bima.getByRole('button', { name: 'Kirim untuk persetujuan' }).click()
  await bima.getByText('Ditinjau').first().waitFor()
  await approve(rangga, 'Kabar selama berkabung')
  await sekar.goto(`${house.address}/jeda`)
  await sekar.getByRole('button', { name: 'Jeda penerbitan' }).click()
  await sekar.getByRole('dialog').getByRole('button', { name: 'Jeda penerbitan' }).click()
  await sekar.getByText('Penerbitan dijeda: duka, Kemlu.').waitFor()
  await bima.getByText('Penerbitan dijeda: duka, Kemlu.').waitFor()
  await find(bima, 'Kabar selama berkabung')
  await bima.getByRole('button', { name: 'Terbitkan sekarang' }).click()
  await bima.getByText('Penerbitan sedang dijeda.').waitFor()

  await sekar.getByRole('listitem').filter({ hasText: 'seluruh Kemlu' }).getByRole('button', { name: 'Akhiri jeda' }).click()
  await sekar.getByText('tidak ada yang terbit sendiri').first().waitFor()
  await sekar.waitForTimeout(1_500)
  await bima.reload()
  await bima.getByText('Ditahan', { exact: true }).waitFor()
  await bima.getByRole('button', { name: 'Lepaskan' }).click()
  await bima.getByText('Terbit', { exact: true }).last().waitFor()
})

test('a custodian copies, shares and gives the address back from a phone', async () => {
  const bima = await at('Bima Samudra', phone)
  const complaints = complaintsOf(bima)
  const row = bima.getByRole('listitem').filter({ hasText: 'Kartu ucapan Hari Guru' }).first()
  await row.getByRole('link', { name: 'Terbitkan' }).click()
  await bima.getByRole('button', { name: 'Salin teks' }).click()
  expect(await bima.evaluate('navigator.clipboard.readText()')).toContain('Terima kasih untuk para guru')
  await bima.getByLabel('Alamat kiriman').fill('https://instagram.example/p/abc')
  await bima.getByRole('button', { name: 'Sudah terbit' }).click()
  await bima.waitForURL(`${house.address}/`)
  await bima.getByText('Tercatat sebagai terbit').waitFor()
  await bima.getByText('Perlu diterbitkan · @kemlu.contoh').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('a sister institution, the parent and the coordinator see only what they may', async () => {
  const bima = await at('Bima Samudra')
  await find(bima, 'Kilas balik layanan 2026')
  const address = bima.url()
  for (const name of ['Galih Arunika', 'Laras Anggrek', 'Kirana Sakura']) {
    const stranger = await at(name)
    await stranger.goto(address)
    await stranger.getByText('Tidak ditemukan, atau bukan untuk Anda').waitFor()
    await stranger.goto(`${house.address}/konten`)
    await stranger.getByRole('heading', { level: 1, name: 'Konten' }).waitFor()
    expect(await stranger.getByText('Kilas balik layanan 2026').count()).toBe(0)
  }
  const laras = await at('Laras Anggrek')
  // Of a sister institution's delivery: time, channel and state, and no title.
  await laras.getByRole('listitem').filter({ hasText: 'Kemlu' }).filter({ hasText: 'Ruang berita' }).first().waitFor()
  expect(await laras.getByText('Nomor darurat perwakilan').count()).toBe(0)
})

test('a second step is set up, asked for at sign-in, and a recovery code works once', async () => {
  const context = await browser.newContext(desktop)
  const page = await signInAs(context, house, 'Yoga Lazuardi')
  const { password } = (await (await fetch(`${house.address}/contoh/keadaan`)).json()) as { password: string }
  await page.goto(`${house.address}/setelan`)
  await page.getByRole('button', { name: 'Pasang langkah kedua' }).click()
  await page.getByRole('dialog').getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  const secret = await page.getByText(/^[A-Z2-7]{16,}$/).innerText()
  const [recovery = ''] = await page.getByRole('dialog').getByRole('listitem').allInnerTexts()
  await page.getByLabel('Kode', { exact: true }).fill(totp(secret))
  await page.getByRole('button', { name: 'Aktifkan' }).click()
  await page.getByText('Langkah kedua terpasang').waitFor()

  const signIn = async (code: string) => {
    const other = await (await browser.newContext(desktop)).newPage()
    await other.goto(`${house.address}/masuk`)
    await other.getByLabel('Surel').fill('yoga.lazuardi@contoh.example')
    await other.getByLabel('Kata sandi').fill(password)
    await other.getByRole('button', { name: 'Masuk', exact: true }).click()
    await other.getByLabel('Kode').fill(code)
    await other.getByRole('button', { name: 'Lanjutkan' }).click()
    return other
  }
  await (await signIn(totp(secret))).getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  await (await signIn(recovery)).getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  await (await signIn(recovery)).getByText('Kode ini tidak cocok').waitFor()
})

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
  await salma.goto(`${house.address}/konten/baru/tulis`)
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
  const newsroom = async (slug: string) => (await fetch(`${house.address}/berita/${slug}`)).text()
  await expect.poll(() => newsroom('kbri-riyadh?bahasa=ar'), { timeout: 30_000 }).toContain('مواعيد المكتب')
  await expect.poll(() => newsroom('kbri-tokyo?bahasa=ja'), { timeout: 30_000 }).toContain('東京の旅券窓口')
  await salma.goto(`${house.address}/berita/kbri-riyadh?bahasa=ar`)
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
  const killing = setInterval(() => killDatabase(house), 300)
  await bima.getByText('Tidak tersambung sejak').waitFor()
  await bima.getByLabel('Teks', { exact: true }).fill('Ditulis saat basis data pergi.')
  await bima.getByText('Tersimpan di peramban ini').waitFor()
  clearInterval(killing)
  await bima.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await bima.getByText('Tidak tersambung sejak').waitFor({ state: 'detached' })
  await bima.reload()
  expect(await bima.getByLabel('Teks', { exact: true }).inputValue()).toBe('Ditulis saat basis data pergi.')
})
