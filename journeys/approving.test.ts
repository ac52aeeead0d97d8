import { expect, test } from 'vitest'
import { complaintsOf, phone } from './browser.ts'
import { exampleNetwork } from './example.ts'

const { at, go, write, approve, find } = exampleNetwork()

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
  await go(sinta, '/setujui')
  await sinta.getByText('Saluran siaga badai').click()
  await sinta.getByText('Badai mendekat').waitFor()
  await sinta.getByRole('button', { name: 'Sahkan' }).click()
  await sinta.waitForURL('**/setujui')
  await sekar.getByText('Sudah disahkan').waitFor()
  expect(complaints).toEqual([])
})

test('a deputy approves in the name of whoever is away, and both names are written down', async () => {
  const sekar = await at('Sekar Wening')
  await go(sekar, '/anggota')
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
  await go(sekar, '/jeda')
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
