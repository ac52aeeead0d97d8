import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { axe, complaintsOf, unpackBrowser } from './browser.ts'
import { exampleNetwork } from './example.ts'

const folder = mkdtempSync(join(tmpdir(), 'sinergi-peramban-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As whoever runs the house would name it: one program, with the libraries it needs. */
const { executablePath, libraries } = await unpackBrowser()
const program = join(folder, 'peramban')
writeFileSync(program, `#!/bin/sh\n${libraries ? `LD_LIBRARY_PATH=${libraries} ` : ''}exec ${executablePath} "$@"\n`, { mode: 0o755 })
process.env['SINERGI_BROWSER'] = program

const { at, go, write, house } = exampleNetwork()

async function taken(page: Page, link: RegExp) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).first().click()])
  return readFileSync(await download.path())
}

test('a proof is printed: its sheet is a PDF, and everything of the month comes as one ZIP with a picture of our own page', async () => {
  const sekar = await at('Sekar Wening')
  const complaints = complaintsOf(sekar)
  await write(sekar, 'Bukti bahwa loket buka')
  await sekar.getByRole('button', { name: 'Jalur darurat' }).click()
  await sekar.getByLabel('Alasan').fill('Warga perlu tahu sekarang.')
  await sekar.getByRole('button', { name: 'Terbitkan sekarang' }).click()
  await sekar.getByRole('main').getByText('Terbit', { exact: true }).last().waitFor()

  await go(sekar, '/bukti')
  const sheet = sekar.getByRole('link', { name: 'Lembar PDF: Bukti bahwa loket buka' })
  const delivery = (await sheet.getAttribute('href'))?.split('/').at(-1) ?? ''
  const picture = join(house().folder, 'berkas', delivery.slice(-2), `${delivery}.tangkapan`)
  await vi.waitUntil(() => existsSync(picture), { timeout: 60_000, interval: 250 })
  const pdf = await taken(sekar, /^Lembar PDF: Bukti bahwa loket buka/)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('/Subtype /Image') || pdf.includes('/Subtype/Image')).toBe(true)

  await sekar.getByRole('button', { name: /^Siapkan paket/ }).click()
  await sekar.getByRole('link', { name: /^Unduh/ }).waitFor()
  expect(await axe(sekar)).toEqual([])
  const zip = await taken(sekar, /^Unduh/)
  expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  for (const name of ['bukti.pdf', 'halaman.html', 'tangkapan-layar.png', 'daftar.csv']) expect(zip.includes(name), name).toBe(true)
  expect(complaints).toEqual([])
})
