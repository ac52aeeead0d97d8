import { expect, test } from 'vitest'
import { axe, complaintsOf } from './browser.ts'
import { exampleNetwork } from './example.ts'

const { at, go } = exampleNetwork()

test('a channel that lost its permission is connected again; a wrong password costs nothing', async () => {
  const sekar = await at('Sekar Wening')
  const complaints = complaintsOf(sekar)
  await go(sekar, '/kanal')
  await sekar.getByText('@kemlu.contoh.example').click()
  await sekar.getByText('Disambungkan oleh').waitFor()
  await sekar.getByRole('button', { name: 'Uji sekarang' }).click()
  await sekar.getByText('Sambungan bekerja').waitFor()

  const signIn = async (password: string) => {
    await sekar
      .getByRole('button', { name: /^Sambungkan/ })
      .last()
      .click()
    const dialog = sekar.getByRole('dialog')
    await dialog.getByLabel('Sandi aplikasi').fill(password)
    await dialog.getByRole('button', { name: 'Sambungkan' }).click()
  }
  await signIn('salah-salah')
  await sekar.getByText('Sambungan yang lama tidak berubah').waitFor()
  await sekar.getByRole('button', { name: 'Batal' }).click()
  await sekar.getByRole('button', { name: 'Uji sekarang' }).click()
  await sekar.getByText('Sambungan bekerja').last().waitFor()

  await sekar.getByRole('button', { name: 'Putuskan' }).click()
  await sekar.getByRole('button', { name: 'Sambungkan', exact: true }).waitFor()
  await signIn('abcd-efgh-ijkl-mnop')
  await sekar.getByText('Kanal tersambung').waitFor()
  await sekar.getByText('Disambungkan oleh').waitFor()
  // What was said in passing is gone: the page itself is looked at.
  await sekar.reload()
  await sekar.getByText('Disambungkan oleh').waitFor()
  expect(await sekar.content()).not.toContain('abcd-efgh')
  expect(await axe(sekar)).toEqual([])
  expect(complaints).toEqual([])
})
