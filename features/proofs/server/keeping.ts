import type { DeliveryId } from '#features/publishing/contract.ts'
import { record } from '#features/publishing/server/record.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { pageName, pictureName, pictureOf, savedPage, type AskOwnPages } from './own-page.ts'

export type Keeping = {
  ask: AskOwnPages
  /** Path of a Chromium; null where none is named: the page is kept as HTML alone. */
  browser: string | null
}

/** Keeps our own page as it stood when it went out. Safe to run twice: the first copy stays, and a picture that failed is taken of it. */
export async function keepPage(
  { house, work }: JobContext,
  { ask, browser }: Keeping,
  { institution, delivery }: { institution: InstitutionId; delivery: DeliveryId },
) {
  const path = await work(institution, async (at) => {
    const { delivery: row } = await record(at, delivery)
    const isOurs = row.remote_address?.startsWith(`${house.settings.address}/`)
    return isOurs && row.remote_address ? new URL(row.remote_address).pathname : null
  })
  if (!path) return
  const kept = (name: string) => house.files.read(name).catch(() => null)
  const before = await kept(pageName(delivery))
  const html = before?.toString() ?? (await savedPage(house, ask, path))
  if (!html) return
  if (!before) await house.files.put(pageName(delivery), Buffer.from(html))
  if (browser && !(await kept(pictureName(delivery)))) await house.files.put(pictureName(delivery), await pictureOf(html, browser))
}
