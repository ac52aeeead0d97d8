import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { House } from '#kit/server/house.ts'
import { photograph } from './photographing.ts'

/** Asks our own public pages, without a network: `app` hands it in. */
export type AskOwnPages = (house: House, path: string) => Promise<Response>

export const pageName = (delivery: DeliveryId) => `${delivery}.halaman`
export const pictureName = (delivery: DeliveryId) => `${delivery}.tangkapan`

const largestPart = 4_000_000
const patience = 60_000

async function asData(ask: AskOwnPages, house: House, path: string) {
  const answer = await ask(house, path)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (!answer.ok || bytes.length > largestPart) return null
  return `data:${answer.headers.get('content-type') ?? 'application/octet-stream'};base64,${bytes.toString('base64')}`
}

const decoded = (attribute: string) => attribute.replaceAll('&amp;', '&')

async function inlined(html: string, pattern: RegExp, put: (found: RegExpMatchArray) => Promise<string | null>) {
  let whole = html
  for (const found of html.matchAll(pattern)) {
    const part = await put(found)
    if (part !== null) whole = whole.replace(found[0], () => part)
  }
  return whole
}

/** A page of ours as it stands now, with its style and pictures inside it, so that it reads the same in ten years. Null where there is none. */
export async function savedPage(house: House, ask: AskOwnPages, path: string): Promise<string | null> {
  const answer = await ask(house, path)
  if (!answer.ok) return null
  const styled = await inlined(await answer.text(), /<link rel="stylesheet" href="(\/[^"]+)"[^>]*>/g, async ([, href = '']) => {
    const style = await ask(house, decoded(href))
    return style.ok ? `<style>${await style.text()}</style>` : null
  })
  return inlined(styled, /src="(\/[^"]+)"/g, async ([, src = '']) => {
    const bytes = await asData(ask, house, decoded(src))
    return bytes && `src="${bytes}"`
  })
}

/** A picture of a saved page by the browser named in the configuration. It is read from disk, alone: the browser asks no network. */
export async function pictureOf(html: string, browser: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'sinergi-tangkapan-'))
  try {
    const page = join(folder, 'halaman.html')
    await writeFile(page, html)
    return await photograph(`file://${page}`, { browser, folder: join(folder, 'profil'), patience })
  } finally {
    // A browser that was ended may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
