import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { isFederating } from './federation.ts'
import { tellLater } from './tell-later.ts'
import { tell } from './telling.ts'
import * as tellingStore from './telling-store.ts'

const most = 500

/**
 * Finds what died with a worker: items that changed and nobody was written down for, and tellings that are due and in nobody's hands. Both are
 * put back in line. Answers how many.
 */
export async function sweep({ house }: Pick<JobContext, 'house'>) {
  if (!isFederating(house)) return 0
  const untold = await work(house, houseAt(), (at) => tellingStore.untold(at, most))
  for (const { institution_id: institution, id, kind } of untold)
    await work(house, houseAt(institution), (at) => tell(at, house.settings.address, { institution, id, event: kind }))
  const due = await work(house, houseAt(), (at) => tellingStore.due(at, most))
  for (const { institution_id: institution, id } of due) await work(house, houseAt(institution), (at) => tellLater(at, institution, id))
  return untold.length + due.length
}
