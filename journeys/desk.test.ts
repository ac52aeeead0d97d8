import { expect, test } from 'vitest'
import { complaintsOf, phone } from './browser.ts'
import { exampleNetwork } from './example.ts'
import { totp } from './totp.ts'

const { at, go, stranger, find, house } = exampleNetwork()

test('a visitor of the example chooses a name and is that person', async () => {
  const visitor = await stranger()
  await visitor.goto(`${house().address}/masuk`)
  await visitor.getByRole('button', { name: /Yoga Lazuardi/ }).click()
  await visitor.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  await visitor.getByText('Yoga Lazuardi').first().waitFor()
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
  await bima.waitForURL(`${house().address}/`)
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
    await stranger.goto(`${house().address}/konten`)
    await stranger.getByRole('heading', { level: 1, name: 'Konten' }).waitFor()
    expect(await stranger.getByText('Kilas balik layanan 2026').count()).toBe(0)
  }
  const laras = await at('Laras Anggrek')
  // Of a sister institution's delivery: time, channel and state, and no title.
  await laras.getByRole('listitem').filter({ hasText: 'Kemlu' }).filter({ hasText: 'Ruang berita' }).first().waitFor()
  expect(await laras.getByText('Nomor darurat perwakilan').count()).toBe(0)
})

test('a second step is set up, asked for at sign-in, and a recovery code works once', async () => {
  const page = await at('Yoga Lazuardi')
  const { password } = (await (await fetch(`${house().address}/contoh/keadaan`)).json()) as { password: string }
  await go(page, '/setelan')
  await page.getByRole('button', { name: 'Pasang langkah kedua' }).click()
  await page.getByRole('dialog').getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  const secret = await page.getByText(/^[A-Z2-7]{16,}$/).innerText()
  const [recovery = ''] = await page.getByRole('dialog').getByRole('listitem').allInnerTexts()
  await page.getByLabel('Kode', { exact: true }).fill(totp(secret))
  await page.getByRole('button', { name: 'Aktifkan' }).click()
  await page.getByText('Langkah kedua terpasang').waitFor()

  const signIn = async (code: string) => {
    const other = await stranger()
    await other.goto(`${house().address}/masuk`)
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
