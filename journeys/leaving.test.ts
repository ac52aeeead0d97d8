import { expect, test } from 'vitest'
import { axe, complaintsOf, phone } from './browser.ts'
import { exampleNetwork } from './example.ts'

const { at, go } = exampleNetwork()

test('a notice arrives while the page is open, leads to what waits, and is read by opening it; its way can be turned off', async () => {
  const [bima, sinta] = [await at('Bima Samudra'), await at('Sinta Cendana', phone)]
  const complaints = complaintsOf(sinta)
  await go(sinta, '/pemberitahuan')
  // The example goes on meanwhile, and may have something more to tell.
  const isQuiet = async () => {
    await sinta.getByRole('button', { name: 'Tandai semua sudah dibaca' }).click()
    return sinta.getByRole('link', { name: 'Pemberitahuan', exact: true }).isVisible()
  }
  await expect.poll(isQuiet, { timeout: 30_000, interval: 1_000 }).toBe(true)
  await go(bima, '/konten/baru/tulis')
  await bima.getByPlaceholder('Judul').fill('Kabar yang memanggil')
  await bima.getByLabel('Teks', { exact: true }).fill('Isi lengkapnya di sini.')
  await bima.getByText(/Tersimpan \d\d\.\d\d/).waitFor()
  await bima.getByRole('button', { name: 'Kirim untuk persetujuan' }).click()
  await sinta.getByRole('link', { name: /^Pemberitahuan, \d+ belum dibaca/ }).waitFor()
  expect(await axe(sinta)).toEqual([])
  await sinta.getByRole('link', { name: /^Belum dibaca: Kabar yang memanggil/ }).click()
  await sinta.getByRole('button', { name: 'Setujui' }).waitFor()
  await go(sinta, '/pemberitahuan')
  await sinta.getByRole('link', { name: /^Kabar yang memanggil/ }).waitFor()

  await go(sinta, '/setelan/pemberitahuan')
  const box = sinta.getByRole('checkbox', { name: 'Penerbitan dijeda: Di sini' })
  await box.uncheck()
  await sinta.getByRole('button', { name: 'Simpan' }).click()
  await sinta.getByText('Cara Anda diberi tahu tersimpan').waitFor()
  await sinta.reload()
  await box.waitFor()
  expect(await box.isChecked()).toBe(false)
  expect(await axe(sinta)).toEqual([])
  expect(complaints).toEqual([])
})

test('a diplomat leaves: the list first, one act, the successor is told and ticks what hangs outside, the leaver is signed out', async () => {
  const [sekar, bima] = [await at('Sekar Wening'), await at('Bima Samudra')]
  const complaints = complaintsOf(sekar)
  await go(sekar, '/anggota')
  await sekar.getByRole('button', { name: 'Ubah: Bima Samudra' }).click()
  await sekar.getByRole('link', { name: 'Mulai serah terima' }).click()
  await sekar.getByText('draf dan konten yang belum disetujui').click()
  await sekar.getByRole('link', { name: 'Panduan warga baru di luar negeri' }).waitFor()
  expect(await axe(sekar)).toEqual([])
  await sekar.getByLabel('Pengganti').selectOption({ label: 'Wira Jatmika' })
  await sekar.getByLabel('Penyusun').check()
  await sekar.getByRole('button', { name: 'Serahkan dan keluarkan' }).click()
  await sekar.getByRole('dialog').getByRole('button', { name: 'Serahkan dan keluarkan' }).click()
  await sekar.waitForURL('**/serah-terima/*')
  await sekar.getByText(/\d belum$/).waitFor()

  await bima.reload()
  await bima.waitForURL('**/masuk**')

  const wira = await at('Wira Jatmika', phone)
  await go(wira, '/pemberitahuan')
  await wira.getByRole('link', { name: 'Diserahkan kepada Anda' }).click()
  await wira.getByText(/\d belum$/).waitFor()
  const chores = wira.getByRole('checkbox')
  for (let number = 0; number < (await chores.count()); number += 1) {
    await chores.nth(number).click()
    await wira
      .getByText(/Selesai oleh Wira Jatmika/)
      .nth(number)
      .waitFor()
  }
  await sekar.getByText('semua selesai').waitFor()
  await go(sekar, '/anggota/siapa')
  await sekar.getByRole('rowheader', { name: 'Wira Jatmika' }).waitFor()
  expect(await sekar.getByRole('rowheader', { name: 'Bima Samudra' }).count()).toBe(0)
  expect(await axe(sekar)).toEqual([])
  expect(complaints).toEqual([])
})
