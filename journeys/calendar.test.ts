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

/** The next day in The Hague on which the hour after two does not exist, a month away at least. */
function springIn(zone: string) {
  let at = Temporal.Now.zonedDateTimeISO(zone).add({ days: 30 })
  for (;;) {
    const change = at.getTimeZoneTransition('next')
    if (!change) throw new Error(`the clocks of ${zone} never change again`)
    if (change.offsetNanoseconds > change.subtract({ minutes: 1 }).offsetNanoseconds) return change.toPlainDate()
    at = change
  }
}

test('an embassy moves a post by keyboard onto the night the clocks go forward, is asked which hour is meant, and takes it back', async () => {
  const spring = springIn('Europe/Amsterdam')
  const eve = spring.subtract({ days: 1 })
  const page = await signInAs(await browser.newContext(desktop), house, 'Hana Tulip')
  const complaints = complaintsOf(page)
  const slot = (time: string) => page.getByRole('button', { name: new RegExp(`${time}.*Kelas batik di Den Haag`) })

  await page.goto(`${house.address}/kalender?tampilan=daftar`)
  await page.getByRole('button', { name: /Kelas batik di Den Haag/ }).press('Enter')
  await page.getByRole('button', { name: 'Pindahkan ke…' }).press('Enter')
  await page.getByLabel('Terbit pukul (Den Haag)').fill(`${eve}T02:30`)
  await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan' }).press('Enter')
  await page.getByRole('status').filter({ hasText: 'Dipindahkan ke' }).first().waitFor()

  await page.goto(`${house.address}/kalender?hari=${eve}`)
  await page.getByText('Jam ini tidak ada').waitFor()
  await slot('02.30').focus()
  await page.keyboard.press('m')
  const mover = page.getByRole('application', { name: 'Memindahkan Kelas batik di Den Haag' })
  await mover.waitFor()
  await page.keyboard.press('ArrowRight')
  const day = spring.toLocaleString('id', { weekday: 'long', day: 'numeric', month: 'long' })
  await page
    .getByRole('status')
    .filter({ hasText: `${day}, 02.30 Den Haag` })
    .waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')

  const question = page.getByRole('dialog', { name: 'Jam ini tidak ada' })
  await question.getByText('karena jam dimajukan').waitFor()
  await question.getByRole('button', { name: '03.30' }).press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: `Dipindahkan ke ${day}, 03.30 Den Haag` })
    .first()
    .waitFor()
  await slot('03.30').waitFor()

  await page.keyboard.press('z')
  await page.getByRole('status').filter({ hasText: 'Dikembalikan ke waktu semula' }).first().waitFor()
  await slot('02.30').waitFor()
  expect(complaints).toEqual([])
})
