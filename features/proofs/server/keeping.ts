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

/** Keeps our own page as it stood when it went out. Safe to run twice: the first copy stays. */
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
  if (!path || (await house.files.read(pageName(delivery)).catch(() => null))) return
  const html = await savedPage(house, ask, path)
  if (!html) return
  await house.files.put(pageName(delivery), Buffer.from(html))
  if (browser) await house.files.put(pictureName(delivery), await pictureOf(html, browser))
}
