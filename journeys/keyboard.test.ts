import { expect, test } from 'vitest'
import { axe, complaintsOf } from './browser.ts'
import { exampleNetwork } from './example.ts'

const { at } = exampleNetwork()

test('an approver goes from Beranda to a decision without a pointer, and no letter acts while a note is typed', async () => {
  const page = await at('Sinta Cendana')
  const complaints = complaintsOf(page)
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Setujui, kembalikan').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.getByRole('heading', { level: 1, name: 'Setujui' }).waitFor()
  await page.getByRole('link', { name: /Tanya jawab: kontrak kerja/ }).waitFor()
  for (let steps = 0; steps < 5; steps += 1) {
    await page.keyboard.press('j')
    if (await page.evaluate(`document.activeElement.textContent.includes('Tanya jawab: kontrak kerja')`)) break
  }
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Setujui' }).waitFor()
  await page.keyboard.press('r')
  await page.getByLabel('Catatan').pressSequentially('garis akar')
  expect(await page.getByLabel('Catatan').inputValue()).toBe('garis akar')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('a')
  await page.waitForURL('**/setujui')
  expect(complaints).toEqual([])
})

test('anything is found from anywhere: a page, a post of this desk, an institution', async () => {
  const page = await at('Bima Samudra')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('lapor diri')
  await page.getByRole('option', { name: /Cara lapor diri dalam tiga langkah/ }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Cara lapor diri dalam tiga langkah' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('tokyo')
  await page.getByRole('option', { name: /KBRI Tokyo/ }).waitFor()
  await page.getByRole('dialog').getByRole('combobox').press('Enter')
  await page.waitForURL('**/instansi/**')
})
