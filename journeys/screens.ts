import type { Page } from 'playwright-core'
import { go } from './browser.ts'

/** Every screen, by the person whose it is, and how to come to it from a signed-in page. `-` is nobody. */
export type Screen = { name: string; who: string; open: (page: Page, address: string) => Promise<void> }

/** Of the app, or of the server's own pages. */
const at = (path: string) => async (page: Page, address: string) => {
  await go(page, address, path)
}
const load = (path: string) => async (page: Page, address: string) => {
  await page.goto(`${address}${path}`)
}
const postCalled = (title: string) => async (page: Page, address: string) => {
  await go(page, address, '/konten')
  await page.getByText(title, { exact: true }).click()
  await page.getByRole('heading', { name: title }).waitFor()
}

const channelCalled = (handle: string) => async (page: Page, address: string) => {
  await go(page, address, '/kanal')
  await page.getByText(handle, { exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: handle }).waitFor()
}

export const screens: readonly Screen[] = [
  { name: 'masuk', who: '-', open: load('/masuk') },
  { name: 'undangan-tak-dikenal', who: '-', open: load(`/undangan/${'x'.repeat(43)}`) },
  { name: 'ruang-berita', who: '-', open: load('/berita/kemlu') },
  {
    name: 'ruang-berita-isi',
    who: '-',
    open: async (page, address) => {
      await page.goto(`${address}/berita/kemlu`)
      await page
        .getByRole('link', { name: /Nomor darurat|Gempa|Perpanjangan/ })
        .first()
        .click()
    },
  },
  { name: 'api', who: '-', open: load('/api') },
  { name: 'beranda', who: 'Sekar Wening', open: at('/') },
  { name: 'beranda-kosong', who: 'Prama Bentara', open: at('/') },
  { name: 'beranda-koordinator', who: 'Laras Anggrek', open: at('/') },
  { name: 'bukti-tayang', who: 'Sekar Wening', open: at('/bukti') },
  { name: 'konten', who: 'Sekar Wening', open: at('/konten') },
  { name: 'konten-tersaring', who: 'Sekar Wening', open: at('/konten?cari=tidakada') },
  {
    name: 'penyusun',
    who: 'Bima Samudra',
    open: async (page, address) => {
      await postCalled('Mengenal pelindungan pekerja migran')(page, address)
      await page.getByRole('link', { name: 'Sunting' }).click()
      await page.getByText('Pratinjau', { exact: true }).waitFor()
    },
  },
  {
    name: 'penyusun-dua-bahasa',
    who: 'Kirana Sakura',
    open: async (page, address) => {
      await postCalled('Kelas bahasa Indonesia untuk umum')(page, address)
      await page.getByRole('link', { name: 'Sunting' }).click()
      await page.getByText('Pratinjau', { exact: true }).waitFor()
      await page.getByRole('button', { name: /^Jepang/ }).click()
      await page.getByText('Sumber berubah sesudah terjemahan').waitFor()
    },
  },
  {
    name: 'penyusun-arab',
    who: 'Salma Zamrud',
    open: async (page, address) => {
      await postCalled('Pendataan ulang pekerja migran')(page, address)
      await page.getByRole('link', { name: 'Sunting' }).click()
      await page.getByText('Pratinjau', { exact: true }).waitFor()
      await page.getByRole('button', { name: /^Arab/ }).click()
    },
  },
  { name: 'seri', who: 'Kirana Sakura', open: at('/seri') },
  {
    name: 'seri-satu',
    who: 'Kirana Sakura',
    open: async (page, address) => {
      await go(page, address, '/seri')
      await page.getByText('Tanya petugas', { exact: true }).click()
      await page.getByRole('button', { name: 'Ubah seri' }).click()
      await page.getByRole('button', { name: 'Lihat yang berubah' }).waitFor()
    },
  },
  { name: 'kalender', who: 'Bima Samudra', open: at('/kalender') },
  { name: 'kalender-bulan', who: 'Bima Samudra', open: at('/kalender?tampilan=bulan') },
  { name: 'kalender-agenda', who: 'Bima Samudra', open: at('/kalender?tampilan=daftar') },
  { name: 'kalender-kosong', who: 'Bima Samudra', open: at('/kalender?jenis=live&hari=2030-01-07') },
  {
    name: 'kalender-slot',
    who: 'Bima Samudra',
    open: async (page, address) => {
      await go(page, address, '/kalender?tampilan=daftar')
      await page
        .getByRole('button', { name: /Satu kota dalam lima foto|Lima rasa dari lima pulau/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Kiriman' }).waitFor()
    },
  },
  { name: 'kalender-24-jam', who: 'Laras Anggrek', open: at('/kalender?tampilan=pita') },
  { name: 'pustaka', who: 'Bima Samudra', open: at('/pustaka') },
  { name: 'pustaka-tersaring', who: 'Bima Samudra', open: at('/pustaka?cari=tidakada') },
  { name: 'penyusun-baru', who: 'Bima Samudra', open: at('/konten/baru/tulis') },
  { name: 'konten-satu', who: 'Bima Samudra', open: postCalled('Cara lapor diri dalam tiga langkah') },
  {
    name: 'konten-perlu-dipastikan',
    who: 'Bima Samudra',
    open: async (page, address) => {
      await postCalled('Perubahan jam loket legalisasi')(page, address)
      await page.getByRole('button', { name: 'Catatan kirim' }).click()
    },
  },
  {
    name: 'konten-bukan-untuk-anda',
    who: 'Galih Arunika',
    open: async (page, address) => {
      await go(page, address, '/konten/01900000-0000-7000-8000-000000000001')
      await page.getByText('Tidak ditemukan').waitFor()
    },
  },
  { name: 'setujui', who: 'Sinta Cendana', open: at('/setujui') },
  {
    name: 'tinjau',
    who: 'Sinta Cendana',
    open: async (page, address) => {
      await go(page, address, '/setujui')
      await page.getByText('Tanya jawab: kontrak kerja').click()
      await page.getByRole('button', { name: 'Setujui' }).waitFor()
    },
  },
  {
    name: 'serah',
    who: 'Bima Samudra',
    open: async (page, address) => {
      await go(page, address, '/')
      await page.getByRole('listitem').filter({ hasText: 'Kartu ucapan Hari Guru' }).first().getByRole('link', { name: 'Terbitkan' }).click()
      await page.getByRole('button', { name: 'Sudah terbit' }).waitFor()
    },
  },
  { name: 'ruang-berita-meja', who: 'Sekar Wening', open: at('/ruang-berita') },
  { name: 'kanal', who: 'Sekar Wening', open: at('/kanal') },
  { name: 'kanal-jejaring', who: 'Laras Anggrek', open: at('/kanal?lingkup=jejaring') },
  { name: 'kanal-tersaring', who: 'Sekar Wening', open: at('/kanal?cari=tidakada') },
  { name: 'kanal-insiden', who: 'Sekar Wening', open: channelCalled('Kemlu RI (contoh)') },
  { name: 'kanal-satu', who: 'Sekar Wening', open: channelCalled('@kemlucontoh') },
  { name: 'kanal-mirip', who: 'Sekar Wening', open: at('/kanal/mirip') },
  { name: 'register-publik', who: '-', open: load('/akun-resmi') },
  { name: 'register-publik-satu', who: '-', open: load('/akun-resmi/kemlu?periksa=https%3A%2F%2Finstagram.com%2Fkem1u.contoh') },
  {
    name: 'laboratorium',
    who: 'Sekar Wening',
    open: async (page, address) => {
      await go(page, address, '/laboratorium')
      await page.getByRole('button', { name: 'Pakai contoh' }).click()
      await page.getByRole('button', { name: 'Periksa' }).click()
      await page.getByRole('heading', { name: 'Penilaian' }).waitFor()
    },
  },
  { name: 'jeda', who: 'Andi Samudera', open: at('/jeda') },
  { name: 'instansi', who: 'Sekar Wening', open: at('/instansi') },
  { name: 'instansi-satu', who: 'Sekar Wening', open: at('/instansi/kemlu') },
  { name: 'anggota', who: 'Sekar Wening', open: at('/anggota') },
  { name: 'setelan', who: 'Sekar Wening', open: at('/setelan') },
  { name: 'pemberitahuan', who: 'Bima Samudra', open: at('/pemberitahuan') },
  { name: 'pemberitahuan-kosong', who: 'Damar Langit', open: at('/pemberitahuan') },
  { name: 'pemberitahuan-cara', who: 'Sekar Wening', open: at('/setelan/pemberitahuan') },
  { name: 'siapa-boleh-apa', who: 'Sekar Wening', open: at('/anggota/siapa') },
  {
    name: 'serah-terima',
    who: 'Sekar Wening',
    open: async (page, address) => {
      await go(page, address, '/anggota')
      await page.getByRole('button', { name: 'Ubah: Bima Samudra' }).click()
      await page.getByRole('link', { name: 'Mulai serah terima' }).click()
      await page.getByText('Kepada siapa').waitFor()
    },
  },
  {
    name: 'serah-terima-selesai',
    who: 'Bima Samudra',
    open: async (page, address) => {
      await go(page, address, '/pemberitahuan')
      await page.getByRole('link', { name: 'Diserahkan kepada Anda' }).click()
      await page.getByText('Yang berpindah').waitFor()
    },
  },
  { name: 'tidak-ada', who: 'Sekar Wening', open: at('/entah') },
]

const stillness = 200

/** Waits until a screen has everything it shows: a heading, no skeleton, and a moment in which nothing is redrawn. */
export async function settle(page: Page) {
  await page.locator('h1').first().waitFor()
  await page
    .locator('[role=status][aria-label=Memuat]')
    .first()
    .waitFor({ state: 'detached', timeout: 5_000 })
    .catch(() => undefined)
  await page.evaluate(`new Promise((done) => {
    let still = setTimeout(done, ${stillness})
    new MutationObserver(() => { clearTimeout(still); still = setTimeout(done, ${stillness}) }).observe(document, { subtree: true, childList: true, characterData: true })
    setTimeout(done, 3000)
  })`)
}
