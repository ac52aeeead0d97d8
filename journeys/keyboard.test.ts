import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axe, complaintsOf, desktop, openBrowser } from './browser.ts'
import { signInAs, startExample, type RunningHouse } from './house.ts'

let browser: Browser
let house: RunningHouse

beforeAll(async () => {
  ;[browser, house] = await Promise.all([openBrowser(), startExample(inject('example'))])
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

test('an approver goes from Beranda to a decision without a pointer, and no letter acts while a note is typed', async () => {
  const page = await signInAs(await browser.newContext(desktop), house, 'Sinta Cendana')
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
  const page = await signInAs(await browser.newContext(desktop), house, 'Bima Samudra')
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
